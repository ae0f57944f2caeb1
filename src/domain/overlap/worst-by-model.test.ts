import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanAssessment, Readiness } from "#src/domain/assessment/assessment.ts";
import { createFraction } from "#src/domain/assessment/fraction.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { compareViews } from "#src/domain/overlap/compare-views.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { worstByModel } from "#src/domain/overlap/worst-by-model.ts";

/** Both gaps of a region in tenths, their high ends; undefined where the region is not rated. */
interface Gaps {
  readonly stated: number | undefined;
  readonly modelled: number;
}

function inputOf(gaps: readonly Gaps[]): readonly [PlanAssessment, PlanAnalysis] {
  const byRegion = <T>(make: (gap: Gaps) => T): Record<RegionId, T> =>
    Object.fromEntries(
      regionIds.map((region, at) => [region, make(gaps[at] ?? { stated: undefined, modelled: 0 })]),
    ) as Record<RegionId, T>;
  const readinessOf = (stated: number): Readiness =>
    ({
      isRated: true,
      exactLow: createFraction(10 - stated, 10),
      exactHigh: createFraction(1, 1),
    }) as Readiness;
  return [
    {
      regions: byRegion(({ stated }) => ({
        readiness: stated === undefined ? null : readinessOf(stated),
      })),
    } as unknown as PlanAssessment,
    {
      modelledCount: 1,
      regions: byRegion(({ modelled }) => ({
        modelledGap: { low: createFraction(0, 1), high: createFraction(modelled, 10) },
      })),
    } as unknown as PlanAnalysis,
  ];
}

const tenth = fc.integer({ min: 0, max: 10 });
const gaps = fc.array(fc.record({ stated: fc.option(tenth, { nil: undefined }), modelled: tenth }), {
  minLength: 7,
  maxLength: 7,
});

describe("The region that only the model names as the weakest", () => {
  test("has the largest gap of all, and the modelled view as its headline", () => {
    fc.assert(
      fc.property(gaps, (all) => {
        const [assessment, analysis] = inputOf(all);
        const region = worstByModel(assessment, analysis);
        const modelled = Math.max(...all.map((gap) => gap.modelled));
        const stated = Math.max(-1, ...all.flatMap((gap) => gap.stated ?? []));
        const isNamed = modelled > 0 && stated < modelled;
        const largest = regionIds[all.findIndex((gap) => gap.modelled === modelled)];
        expect(region).toBe(isNamed ? largest : undefined);
        expect(
          region === undefined || compareViews(assessment, analysis, region).headline === "modelled",
        ).toBe(true);
      }),
    );
  });

  test("is none where nothing is modelled", () => {
    const [assessment, analysis] = inputOf([{ stated: 1, modelled: 9 }]);
    expect(worstByModel(assessment, analysis)).toBe("P");
    expect(worstByModel(assessment, { ...analysis, modelledCount: 0 })).toBeUndefined();
  });
});
