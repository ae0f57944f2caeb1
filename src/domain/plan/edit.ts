import { generateKeyBetween } from "fractional-indexing";
import { fieldValue, areValuesEqual, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import {
  liveRecords,
  recordSchemas,
  type Plan,
  type RecordKind,
  type RecordOf,
} from "#src/domain/plan/plan.ts";

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
 * Sets fields of a record, making the record where there is none. Text that is empty after trimming clears
 * the field, so that "absent" has one form; a required field is never cleared, it keeps its last value.
 * Gives no operation where nothing changes.
 */
export function setFields<K extends RecordKind>(
  plan: Plan,
  kind: K,
  id: string,
  fields: FieldsOf<K>,
  stamp: Stamp,
): Operation[] {
  const operations: Operation[] = [];
  const set = (field: string, to: FieldValue | undefined): void => {
    const from = fieldValue(plan, kind, id, field);
    if (!areValuesEqual(from, to)) operations.push({ kind, id, field, from, to });
  };
  for (const [field, value] of Object.entries(fields) as [string, FieldValue | undefined][]) {
    const to = typeof value === "string" && value.trim() === "" ? undefined : value;
    if (to !== undefined || !isRequiredField(kind, field)) set(field, to);
  }
  if (operations.length === 0) return [];
  set("id", id);
  set("changedAt", stamp.at);
  set("changedBy", stamp.by === "" ? undefined : stamp.by);
  return operations;
}

/** Adds a record at the end of its kind. `id` must be new in the plan. */
export function addRecord<K extends RecordKind>(
  plan: Plan,
  kind: K,
  id: string,
  fields: FieldsOf<K>,
  stamp: Stamp,
): Operation[] {
  const last = liveRecords(plan, kind).findLast((record) => record.order !== undefined);
  const order = generateKeyBetween(last?.order ?? null, null);
  return setFields(plan, kind, id, { order, ...fields }, stamp);
}

/** Marks a record as deleted. It stays in the plan until the next sealed version, so that it can come back. */
export function removeRecord(plan: Plan, kind: RecordKind, id: string, stamp: Stamp): Operation[] {
  if (fieldValue(plan, kind, id, "id") === undefined) return [];
  return [
    { kind, id, field: "deletedAt", from: fieldValue(plan, kind, id, "deletedAt"), to: stamp.at },
    { kind, id, field: "changedAt", from: fieldValue(plan, kind, id, "changedAt"), to: stamp.at },
  ];
}

/**
 * Moves a record before another one of its kind, or to the end where `beforeId` is undefined.
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
  const order = generateKeyBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
  return setFields(plan, kind, id, { order }, stamp);
}
