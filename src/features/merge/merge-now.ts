import { mergeEdit, type MergedInto } from "#src/features/merge/merge-edit.ts";
import type { Deciding } from "#src/features/merge/merge-flow.ts";
import type { DraftStore } from "#src/state/draft.ts";

/**
 * Merges into the open plan as it is at this moment: one step of undo, one entry of the journal. Undefined where
 * the plan has changed so that a conflict is open again; then nothing was changed.
 */
export function mergeNow(draft: DraftStore, { copy, base, decisions }: Deciding): MergedInto | undefined {
  const done = mergeEdit(draft.getState().plan, { base: base.plan, theirs: copy.plan, decisions });
  if (done && done.operations.length > 0) {
    void draft.actions.editWithCause(() => done.operations, { type: "merge", from: copy.name });
  }
  return done;
}
