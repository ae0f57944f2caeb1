import type { PlanRepository, PlanSummary, StorageChange } from "#src/domain/ports.ts";
import { createConnection } from "#src/storage/connection.ts";
import { openTabChannel, type TabMessage } from "#src/storage/tab-channel.ts";
import {
  mergeIntoDatabase,
  pickMarks,
  rowKey,
  withMarks,
  writeAtOnce,
  type Marks,
} from "#src/storage/write-operations.ts";

export interface PlanRepositoryOptions {
  /** Name of the database and, with a suffix, of the channel between tabs. */
  readonly name: string;
  /** Undefined where the browser has no IndexedDB. */
  readonly indexedDB: IDBFactory | undefined;
}

/** With the schemas of all records, which the list of plans does not need: it is the first thing to load. */
const loadRecords = () => import("#src/storage/read-records.ts");

/** What `saveOnLeave` has to know without reading, of each plan that was opened here. */
interface OpenPlanNotes {
  marks: Marks;
  /** Raw values of the records that could not be read, by kind and id. */
  readonly quarantined: Map<string, unknown>;
}

function isMarked(summary: PlanSummary): summary is PlanSummary & { readonly deletedAt: string } {
  return summary.deletedAt !== undefined;
}

export function createPlanRepository(options: PlanRepositoryOptions): PlanRepository & { close(): void } {
  const listeners = new Set<(change: StorageChange) => void>();
  const notes = new Map<string, OpenPlanNotes>();
  const emit = (change: StorageChange): void => listeners.forEach((listener) => listener(change));

  const connection = createConnection({
    name: options.name,
    factory: options.indexedDB,
    onSuperseded: () => emit({ type: "superseded" }),
  });

  const channel = openTabChannel(`${options.name}-changes`, (message) => {
    if (message.type === "listChanged") void refreshMarks();
    emit(message);
  });

  /** The list on this tab's screen may have been read before as well. */
  const announceList = (): void => {
    channel.post({ type: "listChanged" });
    emit({ type: "listChanged" });
  };

  /** Another tab may have marked or erased a plan that is open here. */
  const refreshMarks = (): Promise<unknown> =>
    connection.run(async ({ plans }) => {
      for (const [planId, note] of notes) {
        const summary = await plans.get(planId);
        if (summary) note.marks = pickMarks(summary);
        else notes.delete(planId);
      }
    });

  const changeSummaries = async (
    planIds: readonly string[],
    change: (summary: PlanSummary) => PlanSummary,
  ): ReturnType<PlanRepository["setDeleted"]> => {
    const result = await connection.run((database) =>
      database.transaction("rw", database.plans, async () => {
        const stored = await database.plans.bulkGet([...planIds]);
        const changed = stored.filter((summary) => summary !== undefined).map(change);
        await database.plans.bulkPut(changed);
        return changed;
      }),
    );
    if (!result.ok) return result;
    for (const summary of result.value) {
      const note = notes.get(summary.id);
      if (note) note.marks = pickMarks(summary);
    }
    announceList();
    return { ok: true, value: undefined };
  };

  /** Erases for good those of the plans marked as deleted that are wanted, and gives how many. */
  const eraseDeleted = async (
    isWanted: (summary: PlanSummary & { readonly deletedAt: string }) => boolean,
  ): ReturnType<PlanRepository["purgeDeleted"]> => {
    const result = await connection.run((database) =>
      database.transaction("rw", database.plans, database.records, async () => {
        const summaries = await database.plans.toArray();
        const ids = summaries.filter((summary) => isMarked(summary) && isWanted(summary)).map(({ id }) => id);
        await database.records.where("planId").anyOf(ids).delete();
        await database.plans.bulkDelete(ids);
        return ids;
      }),
    );
    if (!result.ok) return result;
    for (const id of result.value) notes.delete(id);
    if (result.value.length > 0) announceList();
    return { ok: true, value: result.value.length };
  };

  return {
    listPlans: () => connection.run(({ plans }) => plans.toArray()),

    async openPlan(planId) {
      // Begins before the rows are read; a failure counts only where there are rows to be made sense of.
      const loading = loadRecords();
      loading.catch(() => undefined);
      const result = await connection.run((database) =>
        database.transaction("r", database.plans, database.records, async () => ({
          summary: await database.plans.get(planId),
          rows: await database.records.where("planId").equals(planId).toArray(),
        })),
      );
      if (!result.ok) return result;
      const { summary, rows } = result.value;
      if (!summary) return { ok: true, value: undefined };
      const { readRecords } = await loading;
      const opened = readRecords(planId, rows);
      notes.set(planId, {
        marks: pickMarks(summary),
        quarantined: new Map(opened.quarantined.map(({ kind, id, value }) => [rowKey(kind, id), value])),
      });
      return { ok: true, value: opened };
    },

    async createPlan(plan, summary) {
      const result = await connection.run(async (database) => {
        const { planToRows } = await loadRecords();
        await database.transaction("rw", database.plans, database.records, async () => {
          await database.records.bulkPut(planToRows(plan));
          await database.plans.put(summary);
        });
      });
      if (result.ok) announceList();
      return result;
    },

    async saveOperations(planId, operations, summary) {
      const result = await connection.run((database) =>
        database.transaction("rw", database.plans, database.records, () =>
          mergeIntoDatabase(database, planId, operations, summary),
        ),
      );
      if (!result.ok) return result;
      const { applied, conflicts, marks, rows } = result.value;
      const note = notes.get(planId);
      if (note) {
        note.marks = marks;
        for (const { kind, id, value } of rows) {
          const key = rowKey(kind, id);
          if (note.quarantined.has(key)) note.quarantined.set(key, value);
        }
      }
      if (applied.length > 0) {
        const change: TabMessage = { type: "edited", planId, operations: applied };
        channel.post(change);
        emit(change);
      }
      return { ok: true, value: conflicts };
    },

    saveOnLeave(plan, operations, summary) {
      const database = connection.openDatabase();
      const note = notes.get(plan.id);
      if (!database || !note || operations.length === 0) return;
      try {
        writeAtOnce(database, plan, operations, withMarks(summary, note.marks), note.quarantined);
        channel.post({ type: "edited", planId: plan.id, operations });
      } catch {
        // The database is closing with the page. Nobody is left to be told; the regular save that failed
        // before this has said so.
      }
    },

    markSavedToFile: (planId, at) =>
      changeSummaries([planId], (summary) => ({ ...summary, savedToFileAt: at })),

    setDeleted: (planIds, at) =>
      changeSummaries(planIds, ({ deletedAt: _deletedAt, ...summary }) => ({
        ...summary,
        ...(at !== undefined && { deletedAt: at }),
      })),

    // A tab that still had the plan open may have saved into it after it was marked.
    purgeDeleted: (before) =>
      eraseDeleted(({ deletedAt, updatedAt }) => deletedAt < before && updatedAt <= deletedAt),

    erasePlans: (planIds) => eraseDeleted(({ id }) => planIds.includes(id)),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close() {
      channel.close();
      connection.close();
    },
  };
}
