import type { Fraction, PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { compareFractions, createFraction, subtractFractions } from "#src/domain/assessment/fraction.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { compareViews } from "#src/domain/overlap/compare-views.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";

const zero = createFraction(0, 1);

/**
 * The region with the largest modelled gap, where no stated gap of any region is as large: what the answers alone would
 * not have named. As in `compareViews` the high ends of the gaps are compared. Undefined where a stated gap is as
 * large, and where the model finds none.
 */
export function worstByModel(assessment: PlanAssessment, analysis: PlanAnalysis): RegionId | undefined {
  let worst: { readonly region: RegionId; readonly high: Fraction; readonly low: Fraction } | undefined;
  for (const region of regionIds) {
    const gap = compareViews(assessment, analysis, region).modelled;
    if (!gap) continue;
    const order = worst
      ? compareFractions(gap.high, worst.high) || compareFractions(gap.low, worst.low)
      : compareFractions(gap.high, zero);
    if (order > 0) worst = { region, ...gap };
  }
  if (!worst) return undefined;
  const readiness = subtractFractions(createFraction(1, 1), worst.high);
  const isStatedAsBad = regionIds.some((region) => {
    const stated = assessment.regions[region].readiness;
    return stated?.isRated === true && compareFractions(stated.exactLow, readiness) <= 0;
  });
  return isStatedAsBad ? undefined : worst.region;
}
