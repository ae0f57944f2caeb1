import { historyEntrySchema, type HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import type { VersionMark } from "#src/domain/ports.ts";
import type { HistoryRow } from "#src/storage/database.ts";

/**
 * The entries of rows in their order. One that fits no schema is left out, as it stands in the way of reading
 * the others; who verifies the history asks for those too (`unreadablePlaces`).
 */
export function readHistoryRows(rows: readonly HistoryRow[]): HistoryEntry[] {
  return rows.filter(isReadable).map(({ entry }) => entry);
}

/** The places of the rows whose entries fit no schema. At the end of a chain, nothing else tells that they are there. */
export function unreadablePlaces(rows: readonly HistoryRow[]): number[] {
  return rows.filter((row) => !isReadable(row)).map(({ position }) => position);
}

export function isReadable({ entry }: HistoryRow): boolean {
  return historyEntrySchema.safeParse(entry).success;
}

/** The rows of entries that come after those that are kept. */
export function historyToRows(
  planId: string,
  entries: readonly HistoryEntry[],
  lastPosition = 0,
): HistoryRow[] {
  return entries.map((entry, index) => ({ planId, position: lastPosition + index + 1, entry }));
}

/** What the list of plans says about a history; empty where nothing was sealed. */
export function markOf(history: readonly HistoryEntry[]): { readonly version?: VersionMark } {
  const { versions, lastNumber } = readVersions(history);
  const newest = versions.get(lastNumber);
  if (!newest) return {};
  return { version: { number: lastNumber, state: newest.state, sealedAt: newest.sealed.at } };
}
