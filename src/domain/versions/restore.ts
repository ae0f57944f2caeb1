import { parsePlanFile, type PlanFileError } from "#src/domain/plan-file/plan-file.ts";
import { setFields, type Stamp } from "#src/domain/plan/edit.ts";
import { livePlan } from "#src/domain/plan/live-plan.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { succeed, type Result } from "#src/domain/result.ts";

/**
 * The content of a sealed version as the new draft of a plan; the version stays as it is. Of the same plan, the
 * draft is that content to the letter, so that its fingerprint tells which version it is. Of another one (a copy
 * looks back at what it was copied from), it gets the current id and remembers where it came from.
 */
export function restoreAsDraft(
  snapshot: string,
  currentPlanId: string,
  stamp: Stamp,
): Result<Plan, PlanFileError> {
  const parsed = parsePlanFile(snapshot);
  if (!parsed.ok) return parsed;
  // A version has no deleted records; whoever put some in gets them into no draft.
  const plan = livePlan(parsed.value.plan);
  if (plan.id === currentPlanId) return succeed(plan);
  const fields = { originPlanId: plan.id };
  const draft = { ...plan, id: currentPlanId };
  return succeed(applyOperations(draft, setFields(draft, "profile", profileId, fields, stamp)));
}
