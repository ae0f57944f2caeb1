import type { Plan } from "#src/domain/plan/plan.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { succeed, type Result } from "#src/domain/result.ts";
import type { ReadPlanFile } from "#src/domain/version-ports.ts";
import { commonVersion } from "#src/domain/versions/compare/common-version.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { versionWithContent } from "#src/domain/versions/history.ts";
import { verifySnapshot } from "#src/domain/versions/verify-snapshot.ts";
import type { Ports } from "#src/state/ports.tsx";

/** The version that a plan and its copy both started from. */
export interface FoundBase {
  /** The newest one that both histories have; undefined where they have none in common. */
  readonly newest: SealedEntry | undefined;
  /** The newest of those whose content is on this device and sound. */
  readonly usable: { readonly entry: SealedEntry; readonly plan: Plan } | undefined;
  /** Numbers of the versions that were sealed in the copy and are not in the history on this device. */
  readonly newVersions: readonly number[];
}

/**
 * Looks for the version that both started from. A content that is missing, cannot be read or is not what was
 * sealed is passed over for the one before: a merge against something else would take changes for removals.
 */
export async function findBase(
  planId: string,
  theirs: Pick<ReadPlanFile, "history" | "contentFingerprint">,
  { versions, work }: Pick<Ports, "versions" | "work">,
): Promise<Result<FoundBase, StorageError>> {
  const [history, numbers] = await Promise.all([
    versions.readHistory(planId),
    versions.listSnapshots(planId),
  ]);
  if (!history.ok) return history;
  if (!numbers.ok) return numbers;
  const upToCopy = historyUpTo(theirs);
  const newest = commonVersion(history.value, upToCopy);
  const own = new Set(history.value.map(({ fingerprint }) => fingerprint));
  const newVersions = theirs.history
    .filter(({ type, fingerprint }) => type === "sealed" && !own.has(fingerprint))
    .map(({ versionNumber }) => versionNumber);
  const kept = new Set(numbers.value);
  const ofKept = (): readonly HistoryEntry[] =>
    history.value.filter((entry) => entry.type !== "sealed" || kept.has(entry.versionNumber));

  for (;;) {
    const entry = commonVersion(ofKept(), upToCopy);
    if (!entry) return succeed({ newest, usable: undefined, newVersions });
    const snapshot = await versions.readSnapshot(planId, entry.versionNumber);
    if (!snapshot.ok) return snapshot;
    if (snapshot.value !== undefined && isAsSealed(entry, snapshot.value)) {
      const read = await work.readFile(new TextEncoder().encode(snapshot.value));
      if (read.ok) return succeed({ newest, usable: { entry, plan: read.value.plan }, newVersions });
    }
    kept.delete(entry.versionNumber);
  }
}

/**
 * What the history of a copy says up to the version that the copy is. A sealed version goes out with the whole
 * history, and the versions after it are nothing that it started from: against them, all that they brought would
 * look as if it had been taken back.
 */
function historyUpTo({
  history,
  contentFingerprint,
}: Pick<ReadPlanFile, "history" | "contentFingerprint">): readonly HistoryEntry[] {
  const sealed = versionWithContent(history, contentFingerprint);
  return sealed ? history.slice(0, history.indexOf(sealed) + 1) : history;
}

function isAsSealed(entry: SealedEntry, snapshot: string): boolean {
  return verifySnapshot(entry, snapshot, { history: [] }).every(({ type }) => type === "formatDiffers");
}
