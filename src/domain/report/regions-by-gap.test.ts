import { expect, test } from "vitest";
import type { PlanAssessment, Readiness, RegionAssessment } from "#src/domain/assessment/assessment.ts";
import { byRegion } from "#src/domain/assessment/by-region.ts";
import type { RegionId } from "#src/domain/catalog.ts";
import { regionsByGap } from "#src/domain/report/regions-by-gap.ts";

/** Only what the order looks at. */
function readiness(numerator: number, denominator: number, isRated: boolean): Readiness {
  const low = { numerator, denominator };
  return { exactLow: low, exactHigh: low, isRated } as Readiness;
}

test("Regions that show the same percent are still told apart by their exact fractions", () => {
  const known: Partial<Record<RegionId, Readiness>> = {
    P: readiness(335, 1000, true),
    S: readiness(332, 1000, true),
    LS: readiness(1, 3, true),
    PLS: readiness(0, 1, false),
  };
  const regions = byRegion(
    (region) => ({ region, readiness: known[region] ?? null }) as unknown as RegionAssessment,
  );
  expect(regionsByGap({ regions } as PlanAssessment).map(({ region }) => region)).toEqual([
    "S",
    "LS",
    "P",
    "PLS",
    "L",
    "PL",
    "PS",
  ]);
});
