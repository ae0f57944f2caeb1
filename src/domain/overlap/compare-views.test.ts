import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanAssessment, Readiness } from "#src/domain/assessment/assessment.ts";
import { createFraction, fractionToNumber } from "#src/domain/assessment/fraction.ts";
import type { ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import { compareViews } from "#src/domain/overlap/compare-views.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";

/** A view in hundredths. */
type Range = readonly [low: number, high: number];

function statedOf([low, high]: Range, isRated = true): Readiness {
  const [exactLow, exactHigh] = [createFraction(low, 100), createFraction(high, 100)];
  return { exactLow, exactHigh, low: low / 100, high: high / 100, isRated } as Readiness;
}

const gapOf = ([low, high]: Range): ModelledGap => ({
  low: createFraction(low, 100),
  high: createFraction(high, 100),
});

function viewsOf(stated: Readiness | null, modelledGap: ModelledGap | null, modelledCount = 1) {
  const assessment = { regions: { LS: { readiness: stated } } } as unknown as PlanAssessment;
  const analysis = {
    regions: { LS: { events: [], withinReach: [], modelledGap } },
    modelledCount,
  } as unknown as PlanAnalysis;
  return compareViews(assessment, analysis, "LS");
}

const range = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]);

describe("Both views of a region", () => {
  test("have the worse one as their headline: the lower low end of readiness, the stated one where they are equal", () => {
    fc.assert(
      fc.property(range, range, (stated, gap) => {
        const { headline } = viewsOf(statedOf(stated), gapOf(gap));
        expect(headline).toBe(100 - gap[1] < stated[0] ? "modelled" : "stated");
      }),
    );
  });

  test("disagree from 30 points between their nearest ends, and the worse one is named", () => {
    fc.assert(
      fc.property(range, range, (stated, gap) => {
        const [modelledLow, modelledHigh] = [100 - gap[1], 100 - gap[0]];
        const expected =
          stated[0] - modelledHigh >= 30 ? "modelled" : modelledLow - stated[1] >= 30 ? "stated" : undefined;
        expect(viewsOf(statedOf(stated), gapOf(gap)).disagreement).toBe(expected);
      }),
    );
  });

  test("disagree at exactly 30 points, and not at 29", () => {
    expect(viewsOf(statedOf([90, 95]), gapOf([40, 50])).disagreement).toBe("modelled");
    expect(viewsOf(statedOf([89, 95]), gapOf([40, 50])).disagreement).toBeUndefined();
    expect(viewsOf(statedOf([10, 20]), gapOf([0, 50])).disagreement).toBe("stated");
  });

  test("have the other one as their headline where one is not rated, not there, or not modelled, and never disagree then", () => {
    const [stated, gap] = [statedOf([90, 90]), gapOf([100, 100])];
    expect(viewsOf(statedOf([90, 90], false), gap)).toMatchObject({
      headline: "modelled",
      disagreement: undefined,
    });
    expect(viewsOf(null, gap)).toMatchObject({ headline: "modelled", disagreement: undefined });
    expect(viewsOf(stated, null)).toMatchObject({ headline: "stated", disagreement: undefined });
    expect(viewsOf(stated, gap, 0)).toMatchObject({
      modelled: null,
      headline: "stated",
      disagreement: undefined,
    });
    expect(viewsOf(null, null)).toMatchObject({ headline: undefined, disagreement: undefined });
  });

  test("are never averaged: both are given as they are", () => {
    const [stated, gap] = [statedOf([40, 60]), gapOf([20, 30])];
    const views = viewsOf(stated, gap);
    expect([views.stated, views.modelled]).toEqual([stated, gap]);
    expect(fractionToNumber(gap.low)).toBe(0.2);
  });
});
