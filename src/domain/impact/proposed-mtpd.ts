import { impactsOf } from "#src/domain/impact/impact-over-time.ts";
import { proposeMtpd } from "#src/domain/impact/propose-mtpd.ts";
import type { Plan } from "#src/domain/plan/plan.ts";

/**
 * The longest outage that the impact analysis of an activity leaves bearable, as `proposeMtpd` reads it from what
 * was judged in the categories that the plan has. In whole minutes, one of `impactMoments`; undefined where no
 * moment is judged intolerable.
 */
export function proposedMtpd(plan: Plan, activityId: string): number | undefined {
  return proposeMtpd(impactsOf(plan, activityId))?.minutes;
}
