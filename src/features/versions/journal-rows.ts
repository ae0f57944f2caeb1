import { isRequiredField } from "#src/domain/plan/edit.ts";
import { groupByRecord, stampFields, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";

/** What happened to one record in one entry of the journal. */
export interface JournalRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly change: "added" | "removed" | "restored" | "changed";
  /** Without what only comes along with a change; empty for a record that was removed. */
  readonly fields: readonly JournalField[];
}

export interface JournalField {
  readonly field: string;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
}

/** Nobody types these, and nobody is helped by reading them. */
const silentFields: ReadonlySet<string> = new Set([
  ...stampFields,
  "id",
  "deletedAt",
  "salt",
  "redactedHash",
  "subjectKind",
]);

/** The records that an entry is about, in the order in which they were changed first. */
export function recordsOfEntry({ operations }: Pick<JournalEntry, "operations">): JournalRecord[] {
  return groupByRecord(operations).flatMap(({ kind, id, operations: group }) => {
    const change = changeOf(group);
    const own = group.filter(({ field }) => !silentFields.has(field));
    // A new record gets its place in the list with it.
    const told = change === "added" ? own.filter(({ field }) => field !== "order") : own;
    const fields = change === "removed" ? [] : told.map(({ field, from, to }) => ({ field, from, to }));
    return change === "changed" && fields.length === 0 ? [] : [{ kind, id, change, fields }];
  });
}

function changeOf(operations: readonly Operation[]): JournalRecord["change"] {
  const deletedAt = operations.find(({ field }) => field === "deletedAt");
  if (deletedAt) return deletedAt.to === undefined ? "restored" : "removed";
  // A record is there as long as it has what it cannot be without.
  const needed = operations.find(({ kind, field }) => isRequiredField(kind, field));
  if (needed?.from === undefined) return needed ? "added" : "changed";
  return needed.to === undefined ? "removed" : "changed";
}
