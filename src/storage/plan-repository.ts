import type { PlanRepository, PlanSummary } from "#src/domain/ports.ts";
import { isScopeOf } from "#src/domain/versions/compare/review-scope.ts";
import { rowKey, rowsUnder, type HoldfastDatabase } from "#src/storage/database.ts";
import { entriesOf, writeJournal } from "#src/storage/journal.ts";
import type { SharedStorage } from "#src/storage/shared-storage.ts";
import { mergeIntoDatabase, pickMarks, withMarks, writeAtOnce } from "#src/storage/write-operations.ts";

/** With the schemas of all records, which the list of plans does not need: it is the first thing to load. */
const loadRecords = () => import("#src/storage/read-records.ts");
const loadVersions = () => import("#src/storage/write-versions.ts");

type DeletedSummary = PlanSummary & { readonly deletedAt: string };

function isMarked(summary: PlanSummary): summary is DeletedSummary {
  return summary.deletedAt !== undefined;
}

export function createPlanRepository(shared: SharedStorage): PlanRepository {
  const { run, notes, tellAll } = shared;

  const changeSummaries = async (
    planIds: readonly string[],
    change: (summary: PlanSummary) => PlanSummary,
  ): ReturnType<PlanRepository["setDeleted"]> => {
    const result = await run((database) =>
      database.transaction("rw", database.plans, async () => {
        const stored = await database.plans.bulkGet([...planIds]);
        const changed = stored.filter((summary) => summary !== undefined).map(change);
        await database.plans.bulkPut(changed);
        return changed;
      }),
    );
    if (!result.ok) return result;
    for (const summary of result.value) shared.noteMarks(summary.id, summary);
    tellAll({ type: "listChanged" });
    return { ok: true, value: undefined };
  };

  /** Erases for good those of the plans marked as deleted that are wanted, and gives how many. */
  const eraseDeleted = async (
    isWanted: (summary: DeletedSummary, database: HoldfastDatabase) => boolean | PromiseLike<boolean>,
  ): ReturnType<PlanRepository["purgeDeleted"]> => {
    const result = await run((database) => {
      const { plans, records, history, snapshots, journal, reviews } = database;
      return database.transaction("rw", [plans, records, history, snapshots, journal, reviews], async () => {
        const erased: string[] = [];
        for (const summary of await plans.toArray()) {
          if (!isMarked(summary) || !(await isWanted(summary, database))) continue;
          await erasePlan(database, summary.id);
          erased.push(summary.id);
        }
        return erased;
      });
    });
    if (!result.ok) return result;
    for (const id of result.value) notes.delete(id);
    if (result.value.length > 0) tellAll({ type: "listChanged" });
    return { ok: true, value: result.value.length };
  };

  return {
    listPlans: () => run(({ plans }) => plans.toArray()),

    async openPlan(planId) {
      // Begins before the rows are read; a failure counts only where there are rows to be made sense of.
      const loading = loadRecords();
      loading.catch(() => undefined);
      const result = await run((database) =>
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

    async createPlan(plan, summary, kept) {
      const result = await run(async (database) => {
        const { planToRows } = await loadRecords();
        const versions = kept && (await (await loadVersions()).versionRows(plan.id, kept));
        const { plans, records, history, snapshots } = database;
        await database.transaction("rw", plans, records, history, snapshots, async () => {
          await records.bulkPut(planToRows(plan));
          // Added, never put: what was sealed is not written over.
          if (versions) await history.bulkAdd(versions.history);
          if (versions) await snapshots.bulkAdd(versions.snapshots);
          await plans.put(withMarks(summary, { ...summary, ...versions?.mark }));
        });
      });
      if (result.ok) tellAll({ type: "listChanged" });
      return result;
    },

    async saveOperations(planId, operations, summary, caused) {
      const result = await run((database) => {
        const { plans, records, journal } = database;
        return database.transaction("rw", plans, records, journal, async () => {
          const merged = await mergeIntoDatabase(database, planId, operations, summary);
          await writeJournal(journal, merged.changes, {
            planId,
            savedAt: summary.updatedAt,
            sealedAt: merged.marks.version?.sealedAt,
            caused,
          });
          return merged;
        });
      });
      if (!result.ok) return result;
      const { applied, conflicts } = result.value;
      shared.noteRows(planId, result.value);
      if (applied.length > 0) tellAll({ type: "edited", planId, operations: applied });
      return { ok: true, value: conflicts };
    },

    saveOnLeave(plan, operations, summary) {
      const note = notes.get(plan.id);
      if (!note || operations.length === 0) return;
      const database = shared.takeOver();
      if (!database) return;
      try {
        writeAtOnce(database, plan, operations, withMarks(summary, note.marks), note.quarantined);
        shared.tellOthers({ type: "edited", planId: plan.id, operations });
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

    purgeDeleted: (before) =>
      eraseDeleted(async ({ id, deletedAt, updatedAt }, { history }) => {
        // A tab that still had the plan open may have saved into it after it was marked.
        const isOld = deletedAt < before && updatedAt <= deletedAt;
        return isOld && (await rowsUnder(history, id).count()) === 0;
      }),

    erasePlans: (planIds) => eraseDeleted(({ id }) => planIds.includes(id)),

    subscribe: (listener) =>
      shared.subscribe((change) => {
        if (change.type !== "historyChanged") listener(change);
      }),
  };
}

/** Inside one transaction: nothing of the plan is left: not its versions, its journal, or notes on its changes. */
async function erasePlan(database: HoldfastDatabase, planId: string): Promise<void> {
  const { plans, records, history, snapshots, journal, reviews } = database;
  await records.where("planId").equals(planId).delete();
  await rowsUnder(history, planId).delete();
  await rowsUnder(snapshots, planId).delete();
  await entriesOf(journal, planId).delete();
  await reviews.filter(({ scope }) => isScopeOf(scope, planId)).delete();
  await plans.delete(planId);
}
