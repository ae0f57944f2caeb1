import fc from "fast-check";
import { expect, test } from "vitest";
import { fitColumns } from "#src/pdf/column-widths.ts";

test("columns follow their shares where every word fits and every line is longer", () => {
  expect(
    fitColumns(100, [
      { share: 3, min: 10, max: 500 },
      { share: 1, min: 10, max: 500 },
    ]),
  ).toEqual([75, 25]);
});

test("what a column of short texts does not need goes to the others", () => {
  expect(
    fitColumns(100, [
      { share: 1, min: 5, max: 10 },
      { share: 1, min: 5, max: 500 },
      { share: 2, min: 5, max: 500 },
    ]),
  ).toEqual([10, 30, 60]);
});

test("a column gets the width of its longest word from the others", () => {
  expect(
    fitColumns(100, [
      { share: 1, min: 40, max: 500 },
      { share: 2, min: 5, max: 500 },
      { share: 1, min: 5, max: 500 },
    ]),
  ).toEqual([40, 40, 20]);
});

test("a table of short lines still takes the whole width, by its shares", () => {
  expect(
    fitColumns(100, [
      { share: 3, min: 5, max: 20 },
      { share: 1, min: 5, max: 20 },
    ]),
  ).toEqual([75, 25]);
});

test("words that do not fit side by side share the width", () => {
  expect(
    fitColumns(100, [
      { share: 9, min: 150, max: 150 },
      { share: 1, min: 50, max: 90 },
    ]),
  ).toEqual([75, 25]);
});

test("widths always add up to the total, and give every word its room where there is room", () => {
  const need = fc
    .record({
      share: fc.double({ min: 0.1, max: 9, noNaN: true }),
      min: fc.integer({ min: 1, max: 60 }),
      more: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ share, min, more }) => ({ share, min, max: min + more }));
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), (needs) => {
      const widths = fitColumns(480, needs);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480, 6);
      widths.forEach((width, index) => expect(width).toBeGreaterThan((needs[index]?.min ?? 0) - 1e-6));
    }),
  );
});
