import type { Plan, PlanRecord } from "#src/domain/plan/plan.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";

/** The moment of a plan's last change, or of its beginning. Deleting is a change too: deleted records count. */
export function lastChangeOf(plan: Plan): string {
  let last = profileOf(plan).createdAt;
  for (const kind of recordKinds) {
    for (const { changedAt } of Object.values(plan[kind]) as PlanRecord[]) {
      if (changedAt !== undefined && changedAt > last) last = changedAt;
    }
  }
  return last;
}
