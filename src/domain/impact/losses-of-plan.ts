import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { singleLosses, type SingleLosses } from "#src/domain/impact/outage-from-loss.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

interface Known {
  readonly parts: readonly unknown[];
  readonly losses: SingleLosses;
}

const known = new WeakMap<Plan["needOptions"], Known>();

/**
 * What single losses do in a plan. Made anew only when a register, a need, an assumption or the list of activities has changed:
 * whoever types into an analysis does not wait for it. The times of the activities in its model may be old.
 */
export function lossesOfPlan(plan: Plan): SingleLosses {
  const { needs, roles, people, locations, systems, suppliers, utilities, modelSettings } = plan;
  const activities = liveRecords(plan, "activities").map(({ id }) => id);
  const registers = [roles, people, locations, systems, suppliers, utilities];
  const parts = [needs, ...registers, modelSettings, activities.join("\n")];
  const before = known.get(plan.needOptions);
  if (before?.parts.every((part, at) => part === parts[at])) return before.losses;
  const losses = singleLosses(modelOfPlan(plan));
  known.set(plan.needOptions, { parts, losses });
  return losses;
}
