import { impactsOf, isJudged } from "#src/domain/impact/impact-over-time.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";

/** What an analysis is not complete without, in the order in which it is filled in. */
const analysisParts = ["impact", "mtpd", "rto", "rpo", "mbco", "owner", "needs"] as const;
export type AnalysisPart = (typeof analysisParts)[number];

/** The parts of an activity's analysis that are still empty. */
export function missingParts(plan: Plan, activity: Activity): AnalysisPart[] {
  const { id, mtpdMinutes, rtoMinutes, rpoMinutes, mbco, owner } = activity;
  const isThere: Readonly<Record<AnalysisPart, boolean>> = {
    impact: impactsOf(plan, id).some(isJudged),
    mtpd: mtpdMinutes !== undefined,
    rto: rtoMinutes !== undefined,
    rpo: rpoMinutes !== undefined,
    mbco: mbco !== undefined,
    owner: owner !== undefined,
    needs: indexNeeds(plan).needsOfNode(id).length > 0,
  };
  return analysisParts.filter((part) => !isThere[part]);
}
