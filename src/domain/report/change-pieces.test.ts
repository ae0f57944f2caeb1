import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markedText } from "#src/domain/report/change-pieces.ts";
import { compareProse } from "#src/domain/versions/compare/compare-prose.ts";

test("changed text can be told apart without strokes and colours", () => {
  const pieces = compareProse("Back within two hours.", "Back within four hours.");
  expect(markedText(pieces)).toBe("Back within [−two][+four] hours.");
});

test("both texts can be read out of the marked one", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab c".split("")), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = markedText(compareProse(before, after));
      expect(marked.replace(/\[\+.*?\]/g, "").replace(/\[−(.*?)\]/g, "$1")).toBe(before);
      expect(marked.replace(/\[−.*?\]/g, "").replace(/\[\+(.*?)\]/g, "$1")).toBe(after);
    }),
  );
});
