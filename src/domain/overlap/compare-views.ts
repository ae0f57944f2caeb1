import type { Fraction, PlanAssessment, Readiness } from "#src/domain/assessment/assessment.ts";
import { compareFractions, createFraction, subtractFractions } from "#src/domain/assessment/fraction.ts";
import type { RegionId } from "#src/domain/catalog.ts";
import type { ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";

/** What is said in answers, and what the recorded dependencies imply. */
export type View = "stated" | "modelled";

/** Both views of the gap of a region, side by side and never averaged. */
export interface RegionViews {
  /** Null where nothing in the region applies. */
  readonly stated: Readiness | null;
  /** Null where no activity with an MTPD is modelled. */
  readonly modelled: ModelledGap | null;
  /** The worse of the two, or the only one that is rated; undefined where neither is. */
  readonly headline: View | undefined;
  /** The view that is worse by `disagreementShare` or more, whatever the unknown parts of both turn out to be. */
  readonly disagreement: View | undefined;
}

/** Views that are at least this far apart disagree, counted between their nearest ends. */
const disagreementShare: Fraction = createFraction(30, 100);

const one = createFraction(1, 1);

/**
 * Both views of one region. "Worse" compares the low ends of readiness, as the method fixes it; where they are equal
 * the stated view is the headline.
 */
export function compareViews(
  assessment: PlanAssessment,
  analysis: PlanAnalysis,
  region: RegionId,
): RegionViews {
  const stated = assessment.regions[region].readiness;
  const modelled = modelledGapOf(analysis, region);
  return {
    stated,
    modelled,
    headline: worseView(stated, modelled),
    disagreement: findGulf(stated, modelled),
  };
}

/** The modelled gap of a region; null where no activity with an MTPD is modelled. */
export function modelledGapOf(analysis: PlanAnalysis, region: RegionId): ModelledGap | null {
  return analysis.modelledCount > 0 ? analysis.regions[region].modelledGap : null;
}

/** Which of both views is the headline; undefined where neither is rated. */
export function worseView(stated: Readiness | null, modelled: ModelledGap | null): View | undefined {
  if (!stated?.isRated) return modelled ? "modelled" : undefined;
  if (!modelled) return "stated";
  const modelledLow = subtractFractions(one, modelled.high);
  return compareFractions(modelledLow, stated.exactLow) < 0 ? "modelled" : "stated";
}

function findGulf(stated: Readiness | null, modelled: ModelledGap | null): View | undefined {
  if (!stated?.isRated || !modelled) return undefined;
  const modelledLow = subtractFractions(one, modelled.high);
  const modelledHigh = subtractFractions(one, modelled.low);
  const isFar = (better: Fraction, worse: Fraction): boolean =>
    compareFractions(subtractFractions(better, worse), disagreementShare) >= 0;
  if (isFar(stated.exactLow, modelledHigh)) return "modelled";
  return isFar(modelledLow, stated.exactHigh) ? "stated" : undefined;
}
