import { emptyPlan, type Plan, type PlanRecord } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";

/** The plan without its deleted records: what a sealed version of it would hold. */
export function livePlan(plan: Plan): Plan {
  const kinds = recordKinds.map((kind) => {
    const records = Object.entries<PlanRecord>(plan[kind]);
    // The profile cannot be deleted.
    const live = records.filter(([, { deletedAt }]) => kind === "profile" || deletedAt === undefined);
    return [kind, Object.fromEntries(live)];
  });
  return { ...emptyPlan(plan.id), ...Object.fromEntries(kinds) } as Plan;
}
