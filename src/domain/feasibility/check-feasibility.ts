import type { Catalog, RegionId } from "#src/domain/catalog.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { findContactGaps } from "#src/domain/feasibility/check-contacts.ts";
import { findOldEvidence, findPassedReview } from "#src/domain/feasibility/check-dates.ts";
import { findModelDeadlocks } from "#src/domain/feasibility/check-deadlocks.ts";
import { findSharedFates } from "#src/domain/feasibility/check-fallbacks.ts";
import { findPeopleGaps } from "#src/domain/feasibility/check-people.ts";
import { findFullPlaces } from "#src/domain/feasibility/check-seats.ts";
import { feasibilityRules, type FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import { findActivityConflicts } from "#src/domain/impact/activity-conflicts.ts";
import { lossesOfPlan } from "#src/domain/impact/losses-of-plan.ts";
import { neededNodes } from "#src/domain/impact/needed-nodes.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

export interface FeasibilityContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly catalog: Catalog;
}

/**
 * What in a plan cannot work as it is recorded, or was not shown to work within 12 months (README.md). What is not
 * known breaks no rule. In the order of the rules, then of the records.
 */
export function checkFeasibility(plan: Plan, { today, catalog }: FeasibilityContext): FeasibilityFinding[] {
  const model = modelOfPlan(plan);
  const findings: FeasibilityFinding[] = [
    ...activityConflicts(plan),
    ...findModelDeadlocks(model),
    ...findPeopleGaps(plan),
    ...findFullPlaces(plan, model),
    ...findSharedFates(plan, model),
    ...findContactGaps(plan),
    ...findPassedReview(plan, today),
    ...findOldEvidence(plan, catalog, today),
  ];
  const rank = ({ rule }: FeasibilityFinding): number => feasibilityRules.indexOf(rule);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

export function findingsOfRegion(
  findings: readonly FeasibilityFinding[],
  region: RegionId,
): FeasibilityFinding[] {
  return findings.filter((finding) => finding.region === region);
}

function activityConflicts(plan: Plan): FeasibilityFinding[] {
  const losses = lossesOfPlan(plan);
  return liveRecords(plan, "activities").flatMap((activity) =>
    findActivityConflicts(activity, neededNodes(losses, activity.id)),
  );
}
