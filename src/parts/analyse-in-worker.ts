import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";

const analyses = new WeakMap<Plan, Promise<PlanAnalysis | undefined>>();

/**
 * `analysePlan` of a plan for its document, worked out once and off the page. Undefined where the worker does not
 * work: then the document is made all the same, and works it out where it stands.
 */
export function analyseInWorker(
  plan: Plan,
  work: Pick<PlanWork, "analyseModel">,
): Promise<PlanAnalysis | undefined> {
  const known = analyses.get(plan);
  if (known) return known;
  const made = work.analyseModel(plan).then((result) => (result.ok ? result.value : undefined));
  analyses.set(plan, made);
  return made;
}
