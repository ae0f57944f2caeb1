import { findActivityConflicts } from "#src/domain/impact/activity-conflicts.ts";
import { missingParts, type AnalysisPart } from "#src/domain/impact/missing-parts.ts";
import { neededNodes } from "#src/domain/impact/needed-nodes.ts";
import { lossesOfPlan } from "#src/domain/impact/losses-of-plan.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

export interface AnalysisRow {
  readonly activity: Activity;
  /** What does not go together; a missing MTPD stands among what is missing. */
  readonly conflictCount: number;
  readonly missing: readonly AnalysisPart[];
  readonly isReviewOverdue: boolean;
}

/**
 * How far the analysis of each activity is, in the plan's order.
 *
 * @param today `YYYY-MM-DD`; a review is overdue from the day after its date
 */
export function analysisRows(plan: Plan, today: string): AnalysisRow[] {
  const losses = lossesOfPlan(plan);
  return liveRecords(plan, "activities").map((activity) => {
    const conflicts = findActivityConflicts(activity, neededNodes(losses, activity.id));
    return {
      activity,
      conflictCount: conflicts.filter(({ rule }) => rule !== "mtpd-missing").length,
      missing: missingParts(plan, activity),
      isReviewOverdue: activity.nextReview !== undefined && activity.nextReview < today,
    };
  });
}
