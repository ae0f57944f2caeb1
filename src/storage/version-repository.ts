import { succeed } from "#src/domain/result.ts";
import type { JournalEntry, VersionRepository } from "#src/domain/version-ports.ts";
import { rowsUnder, type JournalRow } from "#src/storage/database.ts";
import { decompressText } from "#src/storage/gzip-text.ts";
import { entriesOf } from "#src/storage/journal.ts";
import type { SharedStorage } from "#src/storage/shared-storage.ts";

/** With the schemas, which the list of plans does not need: it is the first thing to load. */
const loadReading = () => import("#src/storage/read-history.ts");
const loadWriting = () => import("#src/storage/write-versions.ts");
const loadPlanFile = () => import("#src/domain/plan-file/plan-file.ts");

export function createVersionRepository(shared: SharedStorage): VersionRepository {
  const { run, tellAll } = shared;

  const tellHistory = (planId: string): void => {
    tellAll({ type: "historyChanged", planId });
    // The list shows where the newest version stands.
    tellAll({ type: "listChanged" });
  };

  return {
    readHistory: (planId) =>
      run(async ({ history }) => {
        const { readHistoryRows } = await loadReading();
        return readHistoryRows(await rowsUnder(history, planId).toArray());
      }),

    listUnreadableEntries: (planId) =>
      run(async ({ history }) => {
        const { unreadablePlaces } = await loadReading();
        return unreadablePlaces(await rowsUnder(history, planId).toArray());
      }),

    listSnapshots: (planId) =>
      run(async ({ snapshots }) => {
        const keys = await rowsUnder(snapshots, planId).primaryKeys();
        return keys.map(([, versionNumber]) => versionNumber);
      }),

    readSnapshot: (planId, versionNumber) =>
      run(async ({ snapshots }) => {
        const { maxPlanFileBytes } = await loadPlanFile();
        const row = await snapshots.get([planId, versionNumber]);
        return row && decompressText(row.gzip, maxPlanFileBytes);
      }),

    async keepVersion(planId, sealed, summary) {
      const result = await run(async (database) => {
        const { writeVersion } = await loadWriting();
        return writeVersion(database, planId, sealed, summary);
      });
      if (!result.ok) return result;
      if (!result.value.ok) return result.value;
      const written = result.value.value;
      shared.noteRows(planId, written);
      if (written.applied.length > 0) tellAll({ type: "edited", planId, operations: written.applied });
      tellHistory(planId);
      return succeed(undefined);
    },

    async appendEntries(planId, [first, ...others]) {
      if (!first) return succeed(undefined);
      const result = await run(async (database) => {
        const { writeEntries } = await loadWriting();
        return writeEntries(database, planId, [first, ...others]);
      });
      if (!result.ok) return result;
      if (!result.value.ok) return result.value;
      shared.noteMarks(planId, result.value.value);
      tellHistory(planId);
      return succeed(undefined);
    },

    readJournal: (planId, { after, limit }) =>
      run(async ({ journal }) => {
        const rows = await entriesOf(journal, planId, after).reverse().limit(limit).toArray();
        return rows.map(entryOfRow);
      }),

    readReviews: (scope) => run(({ reviews }) => rowsUnder(reviews, scope).toArray()),

    putReview: (tick) => run(async ({ reviews }) => void (await reviews.put(tick))),

    removeReview: ({ scope, record, changeFingerprint }) =>
      run(({ reviews }) => reviews.delete([scope, record, changeFingerprint])),

    subscribeVersions: (listener) =>
      shared.subscribe((change) => {
        if (change.type === "historyChanged") listener(change);
      }),
  };
}

function entryOfRow({ startedAt, endedAt, by, cause, operations }: JournalRow): JournalEntry {
  return { startedAt, endedAt, by, ...(cause && { cause }), operations };
}
