import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activity, modelOf } from "#src/domain/continuity/testing/model-of.ts";
import { timelinePieces } from "#src/features/what-if/timeline-pieces.ts";

describe("The bars of an activity", () => {
  test("cover its outages minute by minute, each cut where its limit is used up", () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(lengths, fc.option(fc.nat({ max: 9 }), { nil: undefined }), (gaps, mtpdMinutes) => {
        let end = 0;
        const intervals = gaps.map(([gap, length]) => {
          const start = end + gap;
          end = start + length;
          return { start, end };
        });
        const model = modelOf(activity("work", mtpdMinutes === undefined ? {} : { mtpdMinutes }));
        const node = { id: "work", kind: "activity", isDisrupted: false, intervals } as const;
        const { pieces } = timelinePieces(node, model);
        const looks = (from: number, to: number, look: string): string[] =>
          Array.from({ length: to - from }, (_, at) => `${from + at} ${look}`);
        expect(pieces.flatMap(({ from, to, look }) => looks(from, to, look))).toEqual(
          intervals.flatMap(({ start, end: until }) => {
            const limit = Math.min(until, start + (mtpdMinutes ?? Infinity));
            return [...looks(start, limit, "within"), ...looks(limit, until, "beyond")];
          }),
        );
      }),
    );
  });

  test("mark the limit of the longest outage, and none where no MTPD is set", () => {
    const intervals = [
      { start: 0, end: 10 },
      { start: 20, end: 50 },
    ];
    const node = { id: "work", kind: "activity", isDisrupted: false, intervals } as const;
    expect(timelinePieces(node, modelOf(activity("work", { mtpdMinutes: 40 }))).limit).toBe(60);
    expect(timelinePieces(node, modelOf(activity("work", {}))).limit).toBeUndefined();
  });
});
