import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barPieces } from "#src/features/impact/bar-pieces.ts";

describe("The pieces of an outage", () => {
  test("lie end to end from 0 to its length, each on its side of the limits", () => {
    const limit = fc.option(fc.nat({ max: 20 }), { nil: undefined });
    fc.assert(
      fc.property(fc.nat({ max: 20 }), limit, limit, (minutes, rto, mtpd) => {
        const pieces = barPieces(minutes, { rto, mtpd });
        expect(
          pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(Array.from({ length: minutes }, (_, at) => at));
        const lookAt = (minute: number): string | undefined =>
          pieces.find(({ from, to }) => from <= minute && minute < to)?.look;
        const expected = Array.from({ length: minutes }, (_, minute) => {
          if (rto === undefined && mtpd === undefined) return "unrated";
          if (mtpd !== undefined && minute >= mtpd) return "intolerable";
          return rto !== undefined && minute >= rto ? "late" : "inTime";
        });
        expect(expected.map((_, minute) => lookAt(minute))).toEqual(expected);
      }),
    );
  });

  test("are three where it goes beyond both limits", () => {
    expect(barPieces(600, { rto: 240, mtpd: 480 })).toEqual([
      { from: 0, to: 240, look: "inTime" },
      { from: 240, to: 480, look: "late" },
      { from: 480, to: 600, look: "intolerable" },
    ]);
  });
});
