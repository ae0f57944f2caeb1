import { setFields } from "#src/domain/plan/edit.ts";
import type { ImpactLevels } from "#src/domain/impact/impact-over-time.ts";
import { impactId, impactMoments } from "#src/domain/plan/impact.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";

/** The levels as fields to set, where undefined clears one. */
export type LevelChanges = { readonly [F in keyof ImpactLevels]: ImpactLevels[F] | undefined };

/** What was judged for an activity in a category, and the way to judge; the first level makes the record. */
export function useImpact(
  activityId: string,
  categoryId: string,
): readonly [levels: ImpactLevels, change: (changes: LevelChanges) => void] {
  const { edit } = useDraftActions();
  const id = impactId(activityId, categoryId);
  const levels = useDraft(({ plan }) => liveRecord(plan, "impacts", id)) ?? none;
  const change = (changes: LevelChanges): void =>
    edit((plan, stamp) => {
      // What was removed together with its category must not come back behind the one level that is set.
      const isGone = Object.hasOwn(plan.impacts, id) && !liveRecord(plan, "impacts", id);
      const cleared = isGone ? Object.fromEntries(impactMoments.map(({ field }) => [field, undefined])) : {};
      return setFields(plan, "impacts", id, { activityId, categoryId, ...cleared, ...changes }, stamp);
    });
  return [levels, change];
}

const none: ImpactLevels = {};
