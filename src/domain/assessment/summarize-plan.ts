import { addProgress, progressByRegion } from "#src/domain/assessment/progress.ts";
import { ratePlan } from "#src/domain/assessment/rate-plan.ts";
import { readinessOf, sumOfItems } from "#src/domain/assessment/readiness.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import { isToDo } from "#src/domain/plan/action.ts";
import { liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { PlanSummary } from "#src/domain/ports.ts";

/** The moment a summary is made: `now` an ISO instant in UTC, `today` the planner's date, `YYYY-MM-DD`. */
export interface SummaryTime {
  readonly now: string;
  readonly today: string;
}

/**
 * The row of a plan in the plan list, made at every save. `savedToFileAt` and `deletedAt` are not in the
 * plan: storage keeps them.
 */
export function summarizePlan(plan: Plan, catalog: Catalog, at: SummaryTime): PlanSummary {
  const { title, organisation, language, depth, sample, createdAt, reviewDate } = profileOf(plan);
  const { asked, answered } = addProgress(Object.values(progressByRegion(plan, catalog)));
  const whole = readinessOf(sumOfItems(ratePlan(plan, catalog, at.today)));
  const openActions = liveRecords(plan, "actions").filter(isToDo).length;
  return {
    id: plan.id,
    title,
    ...(organisation !== undefined && { organisation }),
    language,
    depth,
    ...(sample && { sample }),
    createdAt,
    updatedAt: at.now,
    ...(reviewDate !== undefined && { reviewDate }),
    asked,
    answered,
    ...(whole && { low: whole.low, high: whole.high, coverage: whole.coverage }),
    openActions,
  };
}
