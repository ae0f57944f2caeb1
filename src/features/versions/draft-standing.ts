import { coalesceOperations, type Operation } from "#src/domain/plan/operations.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { versionWithContent } from "#src/domain/versions/history.ts";
import type { VersionHistory } from "#src/features/versions/use-version-history.ts";
import { isBookkeeping } from "#src/state/cells.ts";

/** How the draft stands to what was sealed. */
export type DraftStanding =
  | { readonly type: "noVersion" }
  | { readonly type: "pending" }
  /** Its content is that of this version, which need not be the newest: one that was restored, for example. */
  | { readonly type: "same"; readonly versionNumber: number; readonly newest: number }
  /** The journal tells what was changed since the newest version. */
  | { readonly type: "changed"; readonly since: number; readonly changes: JournalCount }
  /** It is not the newest version, and the journal does not tell why: the plan came from a file, for example. */
  | { readonly type: "differs"; readonly since: number };

export interface JournalCount {
  /** How many fields hold another value than before the entries. */
  readonly fields: number;
  /** Who made the changes, those with the most first; changes without a name are not attributed. */
  readonly people: readonly string[];
}

/** Fields that were changed and changed back are not counted; neither is what only comes along with a change. */
export function countJournal(entries: readonly JournalEntry[]): JournalCount {
  const oldestFirst = [...entries].reverse().flatMap(({ operations }) => operations);
  const byPerson = new Map<string, number>();
  for (const { by, operations } of entries) {
    if (by !== "") byPerson.set(by, (byPerson.get(by) ?? 0) + operations.length);
  }
  return {
    fields: coalesceOperations(oldestFirst).filter(isCounted).length,
    people: [...byPerson].sort(([, a], [, b]) => b - a).map(([by]) => by),
  };
}

function isCounted(operation: Operation): boolean {
  // A new record gets its place in the list with it.
  const isFirstPlace = operation.field === "order" && operation.from === undefined;
  return !isBookkeeping(operation) && !isFirstPlace;
}

/**
 * @param fingerprint of the draft; undefined where it cannot be known, null while it is being worked out
 * @param journal the entries since the newest version; undefined while they are being read
 */
export function draftStanding(
  { entries, versions }: Pick<VersionHistory, "entries" | "versions">,
  fingerprint: string | undefined | null,
  journal: readonly JournalEntry[] | undefined,
): DraftStanding {
  const since = versions[0]?.versionNumber;
  if (since === undefined) return { type: "noVersion" };
  if (fingerprint === null) return { type: "pending" };
  const same = fingerprint === undefined ? undefined : versionWithContent(entries, fingerprint);
  if (same) return { type: "same", versionNumber: same.versionNumber, newest: since };
  if (!journal) return { type: "pending" };
  const changes = countJournal(journal);
  return changes.fields > 0 ? { type: "changed", since, changes } : { type: "differs", since };
}
