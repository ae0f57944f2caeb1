import { areValuesEqual, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import type { Plan, PlanRecord } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";

type Fields = Readonly<Record<string, FieldValue | undefined>>;
type Records = Readonly<Record<string, PlanRecord>>;

/**
 * What makes one plan the other, as one edit that undo takes back: every field of every record, stamps and marks
 * of deletion too, whatever is in one of them. Nobody's edit, so nothing is stamped.
 *
 * Law: `applyOperations(from, operationsBetween(from, to))` is `to`, under the id of `from`.
 */
export function operationsBetween(from: Plan, to: Plan): Operation[] {
  return recordKinds.flatMap((kind) => {
    const [before, after]: readonly [Records, Records] = [from[kind], to[kind]];
    if (before === after) return [];
    const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...ids].flatMap((id) => fieldOperations(kind, id, fieldsOf(before, id), fieldsOf(after, id)));
  });
}

function fieldOperations(kind: RecordKind, id: string, before: Fields, after: Fields): Operation[] {
  if (before === after) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    return areValuesEqual(from, to) ? [] : [{ kind, id, field, from, to }];
  });
}

const none: Fields = {};

function fieldsOf(records: Records, id: string): Fields {
  return Object.hasOwn(records, id) ? (records[id] as unknown as Fields) : none;
}
