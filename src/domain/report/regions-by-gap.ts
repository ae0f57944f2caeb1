import type { PlanAssessment, RegionAssessment } from "#src/domain/assessment/assessment.ts";
import { compareFractions } from "#src/domain/assessment/fraction.ts";
import { regionIds } from "#src/domain/catalog.ts";

/**
 * The seven regions, worst first: by the low end of readiness, in exact fractions. What is not rated yet comes
 * after what is, and what does not apply comes last. Screen and document both list them in this order.
 */
export function regionsByGap({ regions }: PlanAssessment): RegionAssessment[] {
  return regionIds.map((region) => regions[region]).sort(worseFirst);
}

/** Keeps the order of the regions where two are equally bad. */
function worseFirst({ readiness: a }: RegionAssessment, { readiness: b }: RegionAssessment): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.isRated !== b.isRated) return a.isRated ? -1 : 1;
  return compareFractions(a.exactLow, b.exactLow);
}
