import type { Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** A value that a field can hold. Fields are flat: text, numbers, true, or a set of ids. */
export type FieldValue = string | number | boolean | Readonly<Record<string, true>>;

/**
 * The smallest change there is: one field of one record, from one value to another (`undefined`: absent).
 * A record is there as long as it has an `id` field, so that adding, changing and purging are the same thing
 * and every operation can be reversed.
 */
export interface Operation {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
}

type Fields = Readonly<Record<string, FieldValue>>;

/** Fields that every edit stamps; they never make a conflict of their own. */
export const stampFields: ReadonlySet<string> = new Set(["changedAt", "changedBy"]);

export function areValuesEqual(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

/** A record after some operations on it, or undefined when nothing of it is left. */
export function applyToRecord(
  record: Fields | undefined,
  operations: readonly Operation[],
): Fields | undefined {
  const next: Record<string, FieldValue> = { ...record };
  for (const { field, to } of operations) {
    if (to === undefined) delete next[field];
    else next[field] = to;
  }
  return "id" in next ? next : undefined;
}

/** Operations by record, in the order in which each record first appears. */
export function groupByRecord(
  operations: readonly Operation[],
): { kind: RecordKind; id: string; operations: Operation[] }[] {
  const groups = new Map<string, { kind: RecordKind; id: string; operations: Operation[] }>();
  for (const operation of operations) {
    const key = `${operation.kind} ${operation.id}`;
    const group = groups.get(key);
    if (group) group.operations.push(operation);
    else groups.set(key, { kind: operation.kind, id: operation.id, operations: [operation] });
  }
  return [...groups.values()];
}

/** The plan after the operations. Kinds and records that they do not touch are shared with the plan before. */
export function applyOperations(plan: Plan, operations: readonly Operation[]): Plan {
  const changed: Partial<Record<RecordKind, Record<string, unknown>>> = {};
  for (const group of groupByRecord(operations)) {
    const records = (changed[group.kind] ??= { ...plan[group.kind] });
    const before = Object.hasOwn(records, group.id) ? (records[group.id] as Fields) : undefined;
    const after = applyToRecord(before, group.operations);
    if (after) records[group.id] = after;
    else delete records[group.id];
  }
  return { ...plan, ...changed } as Plan;
}

/** The operations that take back the given ones. */
export function reverseOperations(operations: readonly Operation[]): Operation[] {
  return operations
    .map(({ kind, id, field, from, to }) => ({ kind, id, field, from: to, to: from }))
    .reverse();
}

/** The value that a field has in a plan now. */
export function fieldValue(plan: Plan, kind: RecordKind, id: string, field: string): FieldValue | undefined {
  const records = plan[kind] as Readonly<Record<string, Fields>>;
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return record && Object.hasOwn(record, field) ? record[field] : undefined;
}

/** One operation per field of a record, from the first `from` to the last `to`; none where that changes nothing. */
export function coalesceOperations(operations: readonly Operation[]): Operation[] {
  const byField = new Map<string, Operation>();
  for (const operation of operations) {
    const key = `${operation.kind} ${operation.id} ${operation.field}`;
    const earlier = byField.get(key);
    byField.set(key, earlier ? { ...earlier, to: operation.to } : operation);
  }
  return [...byField.values()].filter(({ from, to }) => !areValuesEqual(from, to));
}
