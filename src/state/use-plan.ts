import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";

/** The open plan as it is in memory. Only below the plan's layout, where it has been opened. */
export function usePlan(): Plan {
  return useDraft((state) => state.plan);
}

const assessments = new WeakMap<Plan, PlanAssessment>();

/** The assessment of a plan as of a date, computed once for each state of the plan. */
export function assessmentOf(plan: Plan, catalog: Catalog, at: string): PlanAssessment {
  const known = assessments.get(plan);
  if (known?.at === at) return known;
  const assessment = assessPlan(plan, catalog, at);
  assessments.set(plan, assessment);
  return assessment;
}

/** The assessment of the open plan as of today. */
export function usePlanAssessment(): PlanAssessment {
  const plan = usePlan();
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  return assessmentOf(plan, catalog, clock.today());
}
