import { describe, expect, test } from "vitest";
import { matchesSearch } from "#src/parts/matches-search.ts";

describe("A search", () => {
  const texts = ["Åsa Öberg", undefined, "Göteborg harbour"];

  test.each([
    ["", true],
    ["  ", true],
    ["öberg", true],
    ["oberg", true],
    ["GOTEBORG", true],
    ["harbour asa", true],
    ["harbour ship", false],
    ["asa öberggöteborg", false],
  ])("for '%s': %s", (search, isFound) => {
    expect(matchesSearch(texts, search)).toBe(isFound);
  });
});
