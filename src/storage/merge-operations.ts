import { areValuesEqual, stampFields, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { Conflict } from "#src/domain/ports.ts";

type Fields = Readonly<Record<string, FieldValue>>;

/** What becomes of one stored record. */
export interface Merge {
  /** The row's next value; undefined: no row is left. */
  readonly value: unknown;
  readonly applied: readonly Operation[];
  readonly conflicts: readonly Conflict[];
}

/** The operations on one record, in the order in which they were made. */
export interface RecordOperations {
  readonly kind: RecordKind;
  readonly id: string;
  readonly operations: readonly Operation[];
}

const isBookkeeping = (field: string): boolean => field === "id" || stampFields.has(field);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueOf(record: Fields | undefined, field: string): FieldValue | undefined {
  return record && Object.hasOwn(record, field) ? record[field] : undefined;
}

/**
 * Nothing of the group is applied: the record as a whole is in dispute. One conflict names `id` (where one
 * side no longer has the record) or `deletedAt` (where one side has it marked as deleted), and one each field
 * in which the two sides differ.
 */
function disputeRecord(
  stored: unknown,
  { kind, id, operations }: RecordOperations,
  wanted: { readonly id: string | undefined },
): Merge {
  const theirs = isFields(stored) ? stored : undefined;
  const mine = new Map(operations.map(({ field, to }) => [field, to]));
  const fields = new Set([...mine.keys(), ...Object.keys(theirs ?? {})].filter((f) => !isBookkeeping(f)));
  const conflicts: Conflict[] = [
    { kind, id, field: "id", mine: wanted.id, theirs: valueOf(theirs, "id") },
    ...[...fields].map((field) => ({
      kind,
      id,
      field,
      mine: mine.get(field),
      theirs: valueOf(theirs, field),
    })),
  ].filter((conflict) => !areValuesEqual(conflict.mine, conflict.theirs));
  return { value: stored, applied: [], conflicts };
}

/** True where the operations bring news for a record that is marked as deleted, and do not know that it is. */
function isWrittenUnseen(record: Fields | undefined, dataOperations: readonly Operation[]): boolean {
  const deletedAt = valueOf(record, "deletedAt");
  if (deletedAt === undefined) return false;
  const mark = dataOperations.find(({ field }) => field === "deletedAt");
  const isKnown = mark !== undefined && (mark.to !== undefined || areValuesEqual(mark.from, deletedAt));
  return !isKnown && dataOperations.some(({ field, to }) => !areValuesEqual(valueOf(record, field), to));
}

/**
 * Applies the operations to a record as it is in the database now, which is raw: it may fit no schema, and
 * what is not touched stays as it is. A field that no longer holds the value that the operation started
 * from keeps what it holds and becomes a conflict, unless it already holds what is wanted. A record is never
 * removed while it holds something that the operations do not know of, never made from a change that took it
 * for granted, and never written into while it is marked as deleted and the operations do not know of that:
 * nobody would see what was written. Two marks of the same record, made at two moments, are no conflict.
 */
export function mergeOperations(stored: unknown, group: RecordOperations): Merge {
  const { kind, id, operations } = group;
  const idOperation = operations.findLast((operation) => operation.field === "id");
  const isRemoval = idOperation !== undefined && idOperation.to === undefined;
  const isCreation = idOperation !== undefined && idOperation.to !== undefined;
  const dataOperations = operations.filter((operation) => !isBookkeeping(operation.field));

  if (stored === undefined) {
    if (isRemoval) return { value: undefined, applied: operations, conflicts: [] };
    if (!isCreation && dataOperations.length === 0) return { value: undefined, applied: [], conflicts: [] };
    if (!isCreation) return disputeRecord(stored, group, { id });
  } else if (!isFields(stored)) {
    return disputeRecord(stored, group, { id: isRemoval ? undefined : id });
  }

  const record = isFields(stored) ? stored : undefined;
  if (!isRemoval && isWrittenUnseen(record, dataOperations)) return disputeRecord(stored, group, { id });

  const conflicts: Conflict[] = [];
  const inConflict = new Set<Operation>();
  for (const operation of dataOperations) {
    const theirs = valueOf(record, operation.field);
    if (areValuesEqual(theirs, operation.from) || areValuesEqual(theirs, operation.to)) continue;
    if (operation.field === "deletedAt" && theirs !== undefined && operation.to !== undefined) continue;
    inConflict.add(operation);
    conflicts.push({ kind, id, field: operation.field, mine: operation.to, theirs });
  }

  if (isRemoval) {
    const known = new Set(dataOperations.map((operation) => operation.field));
    const hasMore = Object.keys(record ?? {}).some((field) => !isBookkeeping(field) && !known.has(field));
    // Marked as deleted when somebody decided to purge it, and brought back since.
    const isBroughtBack =
      valueOf(record, "deletedAt") === undefined &&
      dataOperations.some(({ field, from }) => field === "deletedAt" && from !== undefined);
    if (hasMore || isBroughtBack || conflicts.length > 0)
      return disputeRecord(stored, group, { id: undefined });
    return { value: undefined, applied: operations, conflicts: [] };
  }

  if (dataOperations.length > 0 && inConflict.size === dataOperations.length) {
    return { value: stored, applied: [], conflicts };
  }
  const applied = operations.filter((operation) => !inConflict.has(operation));
  const value: Record<string, FieldValue> = { ...record, id };
  for (const { field, to } of applied) {
    if (to === undefined) delete value[field];
    else value[field] = to;
  }
  return { value, applied, conflicts };
}
