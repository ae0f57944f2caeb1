import { coverageToRate } from "#src/domain/assessment/assessment.ts";
import type { PlanSummary } from "#src/domain/ports.ts";
import { wholePercent, type PercentRange } from "#src/domain/report/format.ts";

/** What the list says about the readiness of a plan. */
type ListedReadiness =
  /** Nothing in the plan applies. */
  | { readonly type: "none" }
  /** Too little is known: a range would be true and useless. */
  | { readonly type: "notRated"; readonly coverage: number }
  | { readonly type: "rated"; readonly range: PercentRange; readonly coverage: number };

/** A summary holds shares as numbers; the rule for whole percent wants to know what is nearly half a percent. */
const precision = 1e12;
const sharePercent = (share: number): number =>
  wholePercent({ numerator: Math.round(share * precision), denominator: precision });

export function listedReadiness({ low, high, coverage }: PlanSummary): ListedReadiness {
  if (low === undefined || high === undefined || coverage === undefined) return { type: "none" };
  const known = sharePercent(coverage);
  // The quotient of two whole numbers is at least the literal exactly where the fraction is.
  if (coverage < coverageToRate) return { type: "notRated", coverage: known };
  return { type: "rated", range: { low: sharePercent(low), high: sharePercent(high) }, coverage: known };
}

/** @param today `YYYY-MM-DD` */
export function isReviewOverdue({ reviewDate }: PlanSummary, today: string): boolean {
  return reviewDate !== undefined && reviewDate < today;
}
