import type { KeptVersions, PlanSummary } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { ChangedMeanwhile } from "#src/domain/version-ports.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { SealedVersion } from "#src/domain/versions/seal.ts";
import {
  rowsUnder,
  type HistoryRow,
  type HoldfastDatabase,
  type SnapshotRow,
} from "#src/storage/database.ts";
import { compressText } from "#src/storage/gzip-text.ts";
import { historyToRows, isReadable, markOf, readHistoryRows } from "#src/storage/read-history.ts";
import { readRecords } from "#src/storage/read-records.ts";
import {
  mergeIntoDatabase,
  pickMarks,
  withMarks,
  type Marks,
  type MergedRows,
} from "#src/storage/write-operations.ts";

export type KeptVersion = Pick<SealedVersion, "snapshot" | "entry" | "operations">;

/** Undoes the transaction that it is thrown in. */
class ChangedInTransaction extends Error {}

/** Writes a sealed version, and what sealing does to the draft, in one transaction. */
export async function writeVersion(
  database: HoldfastDatabase,
  planId: string,
  { snapshot, entry, operations }: KeptVersion,
  summary: PlanSummary,
): Promise<Result<MergedRows, ChangedMeanwhile>> {
  const { plans, records, history, snapshots } = database;
  const gzip = await compressText(snapshot);
  return unlessChanged(
    database.transaction("rw", plans, records, history, snapshots, async () => {
      const last = await expectLast(database, planId, entry);
      const merged = await mergeIntoDatabase(database, planId, operations, summary);
      if (merged.conflicts.length > 0) throw new ChangedInTransaction();
      const rows = await records.where("planId").equals(planId).toArray();
      if (fingerprint(readRecords(planId, rows).plan) !== entry.contentFingerprint) {
        throw new ChangedInTransaction();
      }
      // Added, never put: what was sealed is not written over.
      await history.bulkAdd(historyToRows(planId, [entry], last?.position));
      await snapshots.add({ planId, versionNumber: entry.versionNumber, gzip });
      const marks = { ...merged.marks, ...markOf([entry]) };
      await plans.put(withMarks(summary, marks));
      return { ...merged, marks };
    }),
  );
}

/** Writes further entries of a history, and gives what the list of plans says about it now. */
export async function writeEntries(
  database: HoldfastDatabase,
  planId: string,
  entries: readonly [HistoryEntry, ...HistoryEntry[]],
): Promise<Result<Marks, ChangedMeanwhile>> {
  const { plans, history } = database;
  return unlessChanged(
    database.transaction("rw", plans, history, async () => {
      const summary = await plans.get(planId);
      if (!summary) throw new Error("The plan is no longer in the database");
      const last = await expectLast(database, planId, entries[0]);
      await history.bulkAdd(historyToRows(planId, entries, last?.position));
      const all = readHistoryRows(await rowsUnder(history, planId).toArray());
      const marks = { ...pickMarks(summary), ...markOf(all) };
      await plans.put(withMarks(summary, marks));
      return marks;
    }),
  );
}

/** The rows of the versions that come with a plan, and the mark of the newest of them. */
export async function versionRows(planId: string, { history, snapshots }: KeptVersions) {
  const compressed = [...snapshots].map(async ([versionNumber, text]): Promise<SnapshotRow> => ({
    planId,
    versionNumber,
    gzip: await compressText(text),
  }));
  return {
    history: historyToRows(planId, history),
    snapshots: await Promise.all(compressed),
    mark: markOf(history),
  };
}

async function unlessChanged<T>(transaction: PromiseLike<T>): Promise<Result<T, ChangedMeanwhile>> {
  try {
    return succeed(await transaction);
  } catch (error) {
    if (error instanceof ChangedInTransaction) return fail({ type: "changedMeanwhile" });
    throw error;
  }
}

/**
 * Inside a transaction: the last entry that is kept, if it is the one that the next one follows. Nothing is ever
 * chained to an entry that nobody can read.
 */
async function expectLast(
  { history }: HoldfastDatabase,
  planId: string,
  { previous }: HistoryEntry,
): Promise<HistoryRow | undefined> {
  const last = await rowsUnder(history, planId).last();
  if (last && !isReadable(last)) throw new Error("The last entry of the history cannot be read");
  if (previous !== (last?.entry.fingerprint ?? null)) throw new ChangedInTransaction();
  return last;
}
