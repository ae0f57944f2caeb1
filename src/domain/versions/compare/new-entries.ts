import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";

/** What a history says up to one version, or in full for a draft. */
interface Told {
  readonly history: readonly HistoryEntry[];
  readonly sealed?: SealedEntry;
}

/**
 * Entries that the later side's history has and the earlier one's has not, in their order. Entries are told
 * apart by their fingerprints, so histories that went on in two places have only the common part in common.
 * Of a sealed version, what came after it is not looked at: it is about later versions.
 */
export function newEntries(before: Told, after: Told): HistoryEntry[] {
  const known = new Set(entriesFor(before).map(({ fingerprint }) => fingerprint));
  return entriesFor(after).filter(({ fingerprint }) => !known.has(fingerprint));
}

function entriesFor({ history, sealed }: Told): readonly HistoryEntry[] {
  return sealed ? history.filter(({ versionNumber }) => versionNumber <= sealed.versionNumber) : history;
}

/** True where each history has entries that the other has not: the plan was sealed or decided on in two places. */
export function areHistoriesForked(before: readonly HistoryEntry[], after: readonly HistoryEntry[]): boolean {
  return (
    newEntries({ history: before }, { history: after }).length > 0 &&
    newEntries({ history: after }, { history: before }).length > 0
  );
}
