import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";

/**
 * The newest sealed version that both histories have, by the fingerprint of its entry: what both sides of a merge
 * started from. Undefined where they have none in common; then `emptyPlan` is the common version: what only one
 * side has is taken, and every field that both have with another value is a conflict.
 */
export function commonVersion(
  mine: readonly HistoryEntry[],
  theirs: readonly HistoryEntry[],
): SealedEntry | undefined {
  const known = new Set(theirs.map(({ fingerprint }) => fingerprint));
  return mine.findLast(
    (entry): entry is SealedEntry => entry.type === "sealed" && known.has(entry.fingerprint),
  );
}
