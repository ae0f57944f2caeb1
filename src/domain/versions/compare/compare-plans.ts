import { areValuesEqual, stampFields, type FieldValue } from "#src/domain/plan/operations.ts";
import { recordSchemas, type Plan, type PlanRecord } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import type {
  ChangeStamp,
  FieldChange,
  OrderChange,
  PlanDifference,
  RecordChange,
  RecordChanged,
  RecordMoved,
} from "#src/domain/versions/compare/record-difference.ts";
import { idsInOtherPlaces } from "#src/domain/versions/compare/record-places.ts";
import { compareText } from "#src/domain/versions/compare/text-order.ts";

type Fields = Readonly<Record<string, FieldValue | undefined>>;
type Records = Readonly<Record<string, PlanRecord>>;

/** Fields that say where and whether a record is, not what it says. */
const placeFields: ReadonlySet<string> = new Set(["id", "order", "deletedAt"]);

/** The fields of a kind that hold what its records say, in the order of the schema. */
const contentFields: ReadonlyMap<RecordKind, readonly string[]> = new Map(
  recordKinds.map((kind) => [
    kind,
    Object.keys(recordSchemas[kind].shape).filter(
      (field) => !placeFields.has(field) && !stampFields.has(field),
    ),
  ]),
);

/**
 * What is different between two plans, record by record and field by field, as plain data.
 *
 * A deleted record counts as absent. Stamps (`changedAt`, `changedBy`) are carried along and are never a
 * change. A record of which nothing but the order key changed is "moved".
 *
 * Laws: `comparePlans(a, a)` has no changes; `reverseDifference(comparePlans(a, b))` is `comparePlans(b, a)`;
 * `applyDifference(a, comparePlans(a, b))` is `b`, up to deleted records and the stamps of records that say
 * the same in both.
 *
 * @param leftOut kinds not to be looked at, such as the private contact data that a redacted copy is without
 */
export function comparePlans(before: Plan, after: Plan, leftOut: readonly RecordKind[] = []): PlanDifference {
  const changes = recordKinds
    .filter((kind) => !leftOut.includes(kind))
    .flatMap((kind) => compareRecords(kind, before[kind], after[kind]));
  return { planIds: { from: before.id, to: after.id }, changes };
}

/** The difference seen from the later plan: what would have to be done to get back. */
export function reverseDifference({ planIds, changes }: PlanDifference): PlanDifference {
  return { planIds: { from: planIds.to, to: planIds.from }, changes: changes.map(reverseChange) };
}

/**
 * The later plan, from the earlier one and the difference between them. Records that the difference touches
 * carry the later plan's stamps; a removed record is gone. Throws where a changed record is not there: the
 * plan is another one than was compared.
 */
export function applyDifference(plan: Plan, difference: PlanDifference): Plan {
  const changed: Partial<Record<RecordKind, Record<string, PlanRecord>>> = {};
  for (const change of difference.changes) {
    const records = (changed[change.kind] ??= { ...plan[change.kind] });
    const after = applyChange(ownRecord(records, change.id), change);
    if (after) records[change.id] = after;
    else delete records[change.id];
  }
  return { ...plan, ...changed, id: difference.planIds.to } as Plan;
}

/** The record under this id, deleted or not. */
export function ownRecord(records: Records, id: string): PlanRecord | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/** When a record was last changed, and by whom. */
export function stampOf(record: PlanRecord | undefined): ChangeStamp {
  const at = record?.changedAt ?? record?.deletedAt;
  const by = record?.changedBy;
  return { ...(at !== undefined && { at }), ...(by !== undefined && { by }) };
}

/** What two records of a kind say differently. */
export function compareFields(kind: RecordKind, before: object, after: object): FieldChange[] {
  const [from, to] = [before as Fields, after as Fields];
  return (contentFields.get(kind) ?? []).flatMap((field) =>
    areValuesEqual(from[field], to[field]) ? [] : [{ field, from: from[field], to: to[field] }],
  );
}

function compareRecords(kind: RecordKind, before: Records, after: Records): RecordChange[] {
  if (before === after) return [];
  const changes: RecordChange[] = [];
  const pairs: { readonly from: PlanRecord; readonly to: PlanRecord }[] = [];
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const id of ids) {
    const [from, to] = [ownRecord(before, id), ownRecord(after, id)];
    const stamps = { from: stampOf(from), to: stampOf(to) };
    const wasThere = isLive(from);
    const isThere = isLive(to);
    if (wasThere && isThere) pairs.push({ from, to });
    else if (wasThere) changes.push({ change: "removed", kind, id, record: from, stamps });
    else if (isThere) changes.push({ change: "added", kind, id, record: to, stamps });
  }
  return [...changes, ...comparePairs(kind, pairs)].sort((a, b) => compareText(a.id, b.id));
}

function isLive(record: PlanRecord | undefined): record is PlanRecord {
  return record !== undefined && record.deletedAt === undefined;
}

function comparePairs(
  kind: RecordKind,
  pairs: readonly { readonly from: PlanRecord; readonly to: PlanRecord }[],
): RecordChange[] {
  const hasNewKeys = pairs.some(({ from, to }) => from.order !== to.order);
  const elsewhere = hasNewKeys ? idsInOtherPlaces(pairs) : new Set<string>();
  return pairs.flatMap(({ from, to }): RecordChange[] => {
    const fields = from === to ? [] : compareFields(kind, from, to);
    const order: OrderChange | undefined =
      from.order === to.order
        ? undefined
        : { from: from.order, to: to.order, keepsPlace: !elsewhere.has(from.id) };
    const ofRecord = { kind, id: from.id, stamps: { from: stampOf(from), to: stampOf(to) } };
    if (fields.length > 0) return [{ change: "changed", ...ofRecord, fields, ...(order && { order }) }];
    return order ? [{ change: "moved", ...ofRecord, order }] : [];
  });
}

function reverseOrder({ from, to, keepsPlace }: OrderChange): OrderChange {
  return { from: to, to: from, keepsPlace };
}

function reverseChange(change: RecordChange): RecordChange {
  const stamps = { from: change.stamps.to, to: change.stamps.from };
  switch (change.change) {
    case "added":
      return { ...change, change: "removed", stamps };
    case "removed":
      return { ...change, change: "added", stamps };
    case "moved":
      return { ...change, order: reverseOrder(change.order), stamps };
    case "changed":
      return {
        ...change,
        fields: change.fields.map(({ field, from, to }) => ({ field, from: to, to: from })),
        ...(change.order && { order: reverseOrder(change.order) }),
        stamps,
      };
  }
}

function applyChange(record: PlanRecord | undefined, change: RecordChange): PlanRecord | undefined {
  if (change.change === "added") return change.record;
  if (change.change === "removed") return undefined;
  if (!record)
    throw new Error(`${change.kind} ${change.id} is not in the plan that the change is applied to`);
  return applyToFields(record, change);
}

function applyToFields(record: PlanRecord, change: RecordChanged | RecordMoved): PlanRecord {
  const next: Record<string, FieldValue> = { ...record };
  const set = (field: string, to: FieldValue | undefined): void => {
    if (to === undefined) delete next[field];
    else next[field] = to;
  };
  if (change.change === "changed") for (const { field, to } of change.fields) set(field, to);
  if (change.order) set("order", change.order.to);
  set("changedAt", change.stamps.to.at);
  set("changedBy", change.stamps.to.by);
  return next as unknown as PlanRecord;
}
