import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFraction, subtractFractions } from "#src/domain/assessment/fraction.ts";
import { regionIds } from "#src/domain/catalog.ts";
import type { ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { bridgeHeadline, headlineStepIds } from "#src/domain/versions/compare/headline-bridge.ts";
import { bridgeScores } from "#src/domain/versions/compare/score-bridge.ts";
import { arbitraryScoredVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { wholePoints } from "#src/domain/versions/compare/whole-points.ts";

const gapOf = (low: number, high: number): ModelledGap => ({
  low: createFraction(low, 9),
  high: createFraction(high, 9),
});
const arbitraryGap = fc.option(
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([a, b]) => gapOf(Math.min(a, b), Math.max(a, b))),
  { nil: null },
);
const zero = createFraction(0, 1);

describe("the bridge between two headlines", () => {
  test("has parts that add up exactly, whichever view is the worse one, and in whole points as well", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, arbitraryGap, arbitraryGap, ([one, other], before, after) => {
        const { regions } = bridgeScores(one, other);
        for (const region of regionIds) {
          const bridge = bridgeHeadline(regions[region], { before, after });
          expect(bridge.steps.map(({ id }) => id)).toEqual(headlineStepIds);
          const { from, to } = bridge;
          if (!from || !to) continue;
          for (const [end, share] of [
            ["low", "exactLow"],
            ["high", "exactHigh"],
          ] as const) {
            const left = bridge.steps.reduce(
              (rest, { part }) => subtractFractions(rest, part[end]),
              subtractFractions(to[share], from[share]),
            );
            expect(left).toEqual(zero);
            const points = wholePoints(bridge, end) ?? [];
            const percent = (reading: typeof from): number =>
              Math.round((100 * reading[share].numerator) / reading[share].denominator);
            expect(points.reduce((sum, value) => sum + value, percent(from))).toBe(percent(to));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is that of the stated score where nothing is modelled", () => {
    fc.assert(
      fc.property(arbitraryScoredVersions, ([one, other]) => {
        const { regions } = bridgeScores(one, other);
        for (const region of regionIds) {
          const bridge = bridgeHeadline(regions[region], { before: null, after: null });
          expect(bridge.steps.slice(0, -1).map(({ id, part }) => ({ id, part }))).toEqual(
            regions[region].steps.map(({ id, part }) => ({ id, part })),
          );
          expect(bridge.steps.at(-1)?.part).toEqual({ low: zero, high: zero });
        }
      }),
      { numRuns: 30 },
    );
  });

  test("gives the answers no part while the model is the worse view, and the model the whole of it", () => {
    const at = "2026-06-15";
    const side = (value: "partial" | "documented") => ({
      plan: planOf({ answers: [{ id: "systems.backup-restore", value }] }),
      catalog: smallCatalog,
      at,
    });
    const { regions } = bridgeScores(side("partial"), side("documented"));
    expect(regions.S.change).not.toMatchObject({ high: zero });
    const bridge = bridgeHeadline(regions.S, { before: gapOf(9, 9), after: gapOf(6, 9) });
    expect(bridge).toMatchObject({
      from: { view: "modelled", exactLow: zero, exactHigh: zero },
      to: { view: "modelled", exactLow: zero, exactHigh: createFraction(1, 3) },
    });
    expect(bridge.steps.slice(0, -1).every(({ part }) => part.high.numerator === 0)).toBe(true);
    expect(bridge.steps.at(-1)?.part).toEqual({ low: zero, high: createFraction(1, 3) });
  });

  test("says where a model made a region apply that no question asks about", () => {
    const nothing = { from: null, to: null, change: null, steps: [] };
    const bridge = bridgeHeadline(nothing, { before: null, after: gapOf(0, 0) });
    expect(bridge.from).toBeNull();
    expect(bridge.to).toMatchObject({ view: "modelled", exactLow: createFraction(1, 1) });
  });
});
