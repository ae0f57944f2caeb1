import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapText } from "#src/pdf/wrap-text.ts";

/** Every character is one wide. */
const measure = (text: string) => text.length;

describe("wrapping text", () => {
  test("puts as many words on a line as fit, and keeps the space at which a line ends", () => {
    expect(wrapText("one two three four", 9, measure)).toEqual(["one two ", "three ", "four"]);
  });

  test("keeps line breaks and empty lines", () => {
    expect(wrapText("one\n\ntwo", 9, measure)).toEqual(["one", "", "two"]);
    expect(wrapText("", 9, measure)).toEqual([""]);
  });

  test("holds together what a no-break space joins, and draws a space for it", () => {
    expect(wrapText("about 62\u00a0% done", 9, measure)).toEqual(["about ", "62 % done"]);
  });

  test("ends a line after a hyphen or slash inside a word, but not inside a date or number", () => {
    expect(wrapText("a well-known fact", 8, measure)).toEqual(["a well-", "known ", "fact"]);
    expect(wrapText("on 2026-11-12", 10, measure)).toEqual(["on ", "2026-11-12"]);
  });

  test("breaks a word that is wider than the line, after a separator where one is near", () => {
    expect(wrapText("abcdefghij", 4, measure)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrapText("https://example.org/abc", 14, measure)).toEqual(["https://", "example.org/", "abc"]);
    expect(wrapText("aaaa_bbbb_cccc", 7, measure)).toEqual(["aaaa_", "bbbb_", "cccc"]);
  });

  test("does not break between a letter and its accents", () => {
    expect(wrapText("aaae\u0323\u0302b", 4, (text) => text.replace(/\p{M}/gu, "").length)).toEqual([
      "aaae\u0323\u0302",
      "b",
    ]);
  });

  test("loses no character and makes no line wider than it may be", () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from("ab1 -/–.\n\u00a0é")), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (value, width) => {
        const lines = wrapText(value, width, measure);
        expect(lines.join("").replaceAll(" ", "")).toBe(value.replace(/[ \n\u00a0]/gu, ""));
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
      { numRuns: 2000 },
    );
  });
});
