import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { ChangedMeanwhile, VersionRepository } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { StepRefusal } from "#src/domain/versions/history.ts";

/** Why a step about a version was not recorded. */
export type StepProblem =
  | { readonly type: "storage"; readonly error: StorageError }
  /** The history, as it is by now, does not allow the step. */
  | { readonly type: "refused"; readonly refusal: StepRefusal }
  /** Another tab wrote again while it was tried a second time. */
  | ChangedMeanwhile;

/** The history with one or more entries at its end. */
export type ExtendHistory = (
  history: readonly HistoryEntry[],
) => Result<readonly HistoryEntry[], StepRefusal>;

/**
 * Adds what `extend` adds to the history of a plan. Where another tab wrote in between, the history is read again
 * and the step is tried once more: it may not be possible any longer. Gives the entries that were added.
 */
export async function recordStep(
  versions: Pick<VersionRepository, "readHistory" | "appendEntries">,
  planId: string,
  extend: ExtendHistory,
): Promise<Result<readonly HistoryEntry[], StepProblem>> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const history = await versions.readHistory(planId);
    if (!history.ok) return fail({ type: "storage", error: history.error });
    const extended = extend(history.value);
    if (!extended.ok) return fail({ type: "refused", refusal: extended.error });
    const added = extended.value.slice(history.value.length);
    const kept = await versions.appendEntries(planId, added);
    if (kept.ok) return succeed(added);
    if (kept.error.type !== "changedMeanwhile") return fail({ type: "storage", error: kept.error });
  }
  return fail({ type: "changedMeanwhile" });
}
