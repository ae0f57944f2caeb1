import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import type * as z from "zod/mini";
import { fieldValue, areValuesEqual, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecords, recordSchemas, type Plan, type RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** When and by whom a change is made. */
export interface Stamp {
  /** ISO instant in UTC. */
  readonly at: string;
  /** The author's name as set on this device; empty where none is set. */
  readonly by: string;
}

/** Fields of a record that a planner can set; `undefined` clears a field. */
export type FieldsOf<K extends RecordKind> = {
  readonly [F in Exclude<keyof RecordOf<K>, "id" | "changedAt" | "changedBy" | "deletedAt">]?:
    RecordOf<K>[F] | undefined;
};

/** True for a field that a record of this kind cannot be without, for example the title of an action. */
export function isRequiredField(kind: RecordKind, field: string): boolean {
  const shape: Readonly<Record<string, { readonly _zod: { readonly optin?: string | undefined } }>> =
    recordSchemas[kind].shape;
  const schema = shape[field];
  return schema !== undefined && schema._zod.optin !== "optional";
}

/**
 * Sets fields of a record, making the record where there is none. One that was removed comes back with what is
 * set, so that nothing is ever written where nobody sees it. Text that is empty after trimming clears the
 * field, so that "absent" has one form; a required field is never cleared, it keeps its last value. Gives no
 * operation where nothing changes. Throws where a value does not fit its field or a new record would
 * lack a required one: forms hold such input back, so it is a bug.
 */
export function setFields<K extends RecordKind>(
  plan: Plan,
  kind: K,
  id: string,
  fields: FieldsOf<K>,
  stamp: Stamp,
): Operation[] {
  const { operations, set } = collectOperations(plan, kind, id);
  for (const [field, value] of Object.entries(fields) as [string, FieldValue | undefined][]) {
    const to = typeof value === "string" && value.trim() === "" ? undefined : value;
    if (to !== undefined || !isRequiredField(kind, field)) set(field, to);
  }
  if (operations.length === 0) return [];
  set("id", id);
  set("deletedAt", undefined);
  setStamp(set, stamp);
  expectValid(plan, kind, id, operations);
  return operations;
}

type SetField = (field: string, to: FieldValue | undefined) => void;

/** A list of operations on one record, and the way to add to it: only what changes something gets in. */
function collectOperations(
  plan: Plan,
  kind: RecordKind,
  id: string,
): { operations: Operation[]; set: SetField } {
  const operations: Operation[] = [];
  const set: SetField = (field, to) => {
    const from = fieldValue(plan, kind, id, field);
    if (!areValuesEqual(from, to)) operations.push({ kind, id, field, from, to });
  };
  return { operations, set };
}

function setStamp(set: SetField, stamp: Stamp): void {
  set("changedAt", stamp.at);
  set("changedBy", stamp.by === "" ? undefined : stamp.by);
}

function expectValid(plan: Plan, kind: RecordKind, id: string, operations: readonly Operation[]): void {
  const shape: Readonly<Record<string, z.ZodMiniType>> = recordSchemas[kind].shape;
  const invalid = operations.find(
    ({ field, to }) => to !== undefined && shape[field]?.safeParse(to).success !== true,
  );
  if (invalid) throw new Error(`${kind} ${id}: ${invalid.field} does not take this value`);
  if (fieldValue(plan, kind, id, "id") !== undefined) return;
  const given = new Set(operations.map(({ field }) => field));
  const missing = Object.keys(shape).find((field) => isRequiredField(kind, field) && !given.has(field));
  if (missing !== undefined) throw new Error(`${kind} ${id}: a new record needs ${missing}`);
}

/**
 * Adds a record at the end of its kind. A record with this id that was removed comes back, with what it held in
 * the fields that are not given.
 */
export function addRecord<K extends RecordKind>(
  plan: Plan,
  kind: K,
  id: string,
  fields: FieldsOf<K>,
  stamp: Stamp,
): Operation[] {
  const others = liveRecords(plan, kind).filter((record) => record.order !== undefined);
  const { order, repairs } = orderAt(plan, kind, others, others.length, stamp);
  const own = setFields(plan, kind, id, { order, ...fields }, stamp);
  return [...repairs, ...(own.length > 0 ? own : restoreRecord(plan, kind, id, stamp))];
}

/**
 * Moves a record before another one of its kind, or to the end where `beforeId` is undefined. Gives no
 * operation where the other one is not there.
 */
export function moveRecord(
  plan: Plan,
  kind: RecordKind,
  id: string,
  beforeId: string | undefined,
  stamp: Stamp,
): Operation[] {
  const others = liveRecords(plan, kind).filter((record) => record.id !== id);
  const at = beforeId === undefined ? others.length : others.findIndex((record) => record.id === beforeId);
  if (at < 0) return [];
  const { order, repairs } = orderAt(plan, kind, others, at, stamp);
  return [...repairs, ...setFields(plan, kind, id, { order }, stamp)];
}

/**
 * The order key for a record that goes before `others[at]`. Keys that leave no room there (missing, equal
 * because two tabs added at the same moment, or not made by this library) are made anew for all of them.
 */
function orderAt(
  plan: Plan,
  kind: RecordKind,
  others: readonly { readonly id: string; readonly order?: string }[],
  at: number,
  stamp: Stamp,
): { readonly order: string; readonly repairs: readonly Operation[] } {
  const before = others[at - 1];
  const after = others[at];
  const hasKeys = (!before || before.order !== undefined) && (!after || after.order !== undefined);
  const order = hasKeys ? keyBetween(before?.order, after?.order) : undefined;
  if (order !== undefined) return { order, repairs: [] };
  const keys = generateNKeysBetween(null, null, others.length + 1);
  const [own = ""] = keys.splice(at, 1);
  const repairs = others.flatMap((other, index) =>
    setFields(plan, kind, other.id, { order: keys[index] }, stamp),
  );
  return { order: own, repairs };
}

function keyBetween(before: string | undefined, after: string | undefined): string | undefined {
  try {
    return generateKeyBetween(before ?? null, after ?? null);
  } catch {
    // The library throws for keys that are equal, out of order, or not its own.
    return undefined;
  }
}

/** Marks a record as deleted. It stays in the plan until the next sealed version, so that it can come back. */
export function removeRecord(plan: Plan, kind: RecordKind, id: string, stamp: Stamp): Operation[] {
  if (fieldValue(plan, kind, id, "id") === undefined) return [];
  return markDeleted(plan, kind, id, stamp.at, stamp);
}

/** Takes back that a record was removed. Gives no operation where it is there, or never was. */
export function restoreRecord(plan: Plan, kind: RecordKind, id: string, stamp: Stamp): Operation[] {
  if (fieldValue(plan, kind, id, "deletedAt") === undefined) return [];
  return markDeleted(plan, kind, id, undefined, stamp);
}

function markDeleted(
  plan: Plan,
  kind: RecordKind,
  id: string,
  deletedAt: string | undefined,
  stamp: Stamp,
): Operation[] {
  const { operations, set } = collectOperations(plan, kind, id);
  set("deletedAt", deletedAt);
  setStamp(set, stamp);
  return operations;
}
