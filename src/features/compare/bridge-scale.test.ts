import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bridgeRows, type BridgeRow } from "#src/domain/report/bridge-rows.ts";
import { barOn, bridgeScale } from "#src/features/compare/bridge-scale.ts";

/** A bridge through these scores. */
function rowsThrough(scores: readonly number[]): BridgeRow[] {
  const [first = 0] = scores;
  const last = scores.at(-1) ?? first;
  const steps = scores.slice(1).map((score, index) => ({
    label: `${index}`,
    points: score - (scores[index] ?? 0),
    text: "",
  }));
  const end = (value: number) => ({ label: "", value, text: "" });
  return bridgeRows({ type: "bridge", alt: "", from: end(first), to: end(last), steps });
}

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });

test("every bar lies on the scale, and each step begins where the one before it ended", () => {
  fc.assert(
    fc.property(scores, (through) => {
      const rows = rowsThrough(through);
      const scale = bridgeScale(rows);
      expect(scale.to).toBeGreaterThan(scale.from);
      const bars = rows.map((row) => ({ row, ...barOn(scale, row) }));
      for (const { start, size } of bars) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + size).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const { row, size } of bars.filter(({ row: { look } }) => look === "won" || look === "lost")) {
        expect(size * (scale.to - scale.from)).toBeCloseTo(Math.abs(row.to - row.from));
      }
    }),
  );
});

test("a small step is drawn large, and a large one keeps the whole scale", () => {
  expect(bridgeScale(rowsThrough([42, 40, 41]))).toEqual({ from: 30, to: 50 });
  expect(bridgeScale(rowsThrough([2, 98]))).toEqual({ from: 0, to: 100 });
  expect(bridgeScale(rowsThrough([100]))).toEqual({ from: 90, to: 100 });
  expect(bridgeScale(rowsThrough([0]))).toEqual({ from: 0, to: 10 });
});
