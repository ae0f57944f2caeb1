import {
  applyToRecord,
  groupByRecord,
  type FieldValue,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { Conflict, PlanSummary } from "#src/domain/ports.ts";
import { rowKey, type HoldfastDatabase, type RecordKey, type RecordRow } from "#src/storage/database.ts";
import { entryOf, type RecordChange } from "#src/storage/journal.ts";
import { mergeOperations, type RecordOperations } from "#src/storage/merge-operations.ts";

/** What is kept in a summary but does not come from the plan: each mark has a method of its own. */
export type Marks = Pick<PlanSummary, "savedToFileAt" | "version" | "deletedAt">;

export function withMarks(summary: PlanSummary, stored: Marks): PlanSummary {
  const { savedToFileAt: _savedToFileAt, version: _version, deletedAt: _deletedAt, ...derived } = summary;
  return { ...derived, ...pickMarks(stored) };
}

export function pickMarks({ savedToFileAt, version, deletedAt }: Marks): Marks {
  return {
    ...(savedToFileAt !== undefined && { savedToFileAt }),
    ...(version !== undefined && { version }),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

/** What writing operations did. */
export interface MergedRows {
  readonly applied: readonly Operation[];
  readonly conflicts: readonly Conflict[];
  /** Those of the stored summary, which were kept. */
  readonly marks: Marks;
  readonly rows: readonly RecordRow[];
  readonly changes: readonly RecordChange[];
}

/** Inside one transaction: every row is read as it is now, changed field by field, and written back. */
export async function mergeIntoDatabase(
  { plans, records }: HoldfastDatabase,
  planId: string,
  operations: readonly Operation[],
  summary: PlanSummary,
): Promise<MergedRows> {
  const storedSummary = await plans.get(planId);
  // Erased in another tab: writing now would leave a plan of a few records behind.
  if (!storedSummary) throw new Error("The plan is no longer in the database");

  const groups = groupByRecord(operations);
  const keys = groups.map(({ kind, id }): RecordKey => [planId, kind, id]);
  const stored = await records.bulkGet(keys);
  const merges = groups.map((group, index) => {
    const before = stored[index]?.value;
    return { group, before, merge: mergeOperations(before, group) };
  });

  const changed = merges.filter(({ merge }) => merge.applied.length > 0);
  const rows = changed.map(({ group, merge }) => ({
    planId,
    kind: group.kind,
    id: group.id,
    value: merge.value,
  }));
  await records.bulkPut(rows.filter((row) => row.value !== undefined));
  await records.bulkDelete(
    rows.filter((row) => row.value === undefined).map(({ kind, id }): RecordKey => [planId, kind, id]),
  );
  await plans.put(withMarks(summary, storedSummary));
  return {
    applied: changed.flatMap(({ merge }) => merge.applied),
    conflicts: merges.flatMap(({ merge }) => merge.conflicts),
    marks: pickMarks(storedSummary),
    rows,
    changes: changed.map(({ group, before, merge }) => ({
      kind: group.kind,
      id: group.id,
      before: before as RecordChange["before"],
      after: merge.value as RecordChange["after"],
      fields: group.operations.map(({ field }) => field),
    })),
  };
}

/** A change of one record as it is told by its operations: what the database holds is not known. */
function changeAtOnce({ kind, id, operations }: RecordOperations, after: unknown): RecordChange {
  const before = operations.flatMap(({ field, from }) =>
    from === undefined ? [] : [[field, from] as const],
  );
  return {
    kind,
    id,
    before: Object.fromEntries(before),
    after: after as RecordChange["after"],
    fields: operations.map(({ field }) => field),
  };
}

/**
 * Writes rows as they are in memory and commits without waiting for anything: only for a page that closes.
 * Dexie's own writes wait for microtasks and were lost when a page closed; these survive. The price is that the
 * whole row goes in, so a field that another tab changed a moment before and that this one has not heard of is
 * written over. Reading the row first would need its answer, and a page that closes may not live to get it: the
 * transaction, still open then, would be aborted with all that was typed.
 */
export function writeAtOnce(
  database: IDBDatabase,
  plan: Plan,
  operations: readonly Operation[],
  summary: PlanSummary,
  quarantined: ReadonlyMap<string, unknown>,
): void {
  const transaction = database.transaction(["plans", "records", "journal"], "readwrite", {
    durability: "strict",
  });
  const records = transaction.objectStore("records");
  const journal = transaction.objectStore("journal");
  for (const group of groupByRecord(operations)) {
    const { kind, id } = group;
    const inMemory: unknown = Object.hasOwn(plan[kind], id) ? plan[kind][id] : undefined;
    const unread = quarantined.get(rowKey(kind, id));
    // A record that could not be read is not in memory: the operations are put on top of what was found.
    const value =
      typeof unread === "object" && unread !== null
        ? applyToRecord(unread as Record<string, FieldValue>, group.operations)
        : inMemory;
    if (value === undefined) records.delete([plan.id, kind, id]);
    else records.put({ planId: plan.id, kind, id, value } satisfies RecordRow);
    const entry = entryOf(changeAtOnce(group, value), { planId: plan.id, savedAt: summary.updatedAt });
    if (entry) journal.add(entry);
  }
  transaction.objectStore("plans").put(summary);
  transaction.commit();
}
