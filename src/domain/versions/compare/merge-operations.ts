import { areValuesEqual, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { ownRecord, stampOf } from "#src/domain/versions/compare/compare-plans.ts";
import type { MergeSides } from "#src/domain/versions/compare/merge.ts";
import type { ChangeStamp, FieldChange } from "#src/domain/versions/compare/record-difference.ts";
import { compareText } from "#src/domain/versions/compare/text-order.ts";

type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** When and by whom a record was last changed on each side, deleted or not. */
export function sideStamps(
  { mine, theirs }: MergeSides,
  kind: RecordKind,
  id: string,
): { readonly mine: ChangeStamp; readonly theirs: ChangeStamp } {
  return { mine: stampOf(ownRecord(mine[kind], id)), theirs: stampOf(ownRecord(theirs[kind], id)) };
}

/** Below 0 where `a` is earlier; one without a time is earliest. Authors decide between equal times. */
function compareStamps(a: ChangeStamp, b: ChangeStamp): number {
  return compareText(a.at ?? "", b.at ?? "") || compareText(a.by ?? "", b.by ?? "");
}

/** Gives my record these fields of theirs, and the later of the two stamps. */
export function operationsToSet(
  sides: MergeSides,
  kind: RecordKind,
  id: string,
  fields: readonly Pick<FieldChange, "field" | "to">[],
): Operation[] {
  if (fields.length === 0) return [];
  const stamps = sideStamps(sides, kind, id);
  const { at, by } = compareStamps(stamps.mine, stamps.theirs) < 0 ? stamps.theirs : stamps.mine;
  return operationsTo(sides, kind, id, [
    ...fields,
    { field: "changedAt", to: at },
    { field: "changedBy", to: by },
  ]);
}

/** Puts their record in the place of mine, which is removed or was never there. */
export function operationsToTake(sides: MergeSides, kind: RecordKind, id: string): Operation[] {
  const mine = fieldsOf(ownRecord(sides.mine[kind], id));
  const theirs = fieldsOf(ownRecord(sides.theirs[kind], id));
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return operationsTo(
    sides,
    kind,
    id,
    names.map((field) => ({ field, to: theirs[field] })),
  );
}

/**
 * Removes my record as theirs was removed: marked as deleted at the same time by the same person, or purged
 * where nothing of theirs is left to say when.
 */
export function operationsToRemove(sides: MergeSides, kind: RecordKind, id: string): Operation[] {
  const mine = fieldsOf(ownRecord(sides.mine[kind], id));
  const { deletedAt, changedAt, changedBy } = fieldsOf(ownRecord(sides.theirs[kind], id));
  const fields =
    deletedAt === undefined
      ? Object.keys(mine).map((field) => ({ field, to: undefined }))
      : [
          { field: "deletedAt", to: deletedAt },
          { field: "changedAt", to: changedAt },
          { field: "changedBy", to: changedBy },
        ];
  return operationsTo(sides, kind, id, fields);
}

function fieldsOf(record: object | undefined): Fields {
  return (record ?? {}) as Fields;
}

/** Only what changes something. */
function operationsTo(
  { mine }: MergeSides,
  kind: RecordKind,
  id: string,
  fields: readonly Pick<FieldChange, "field" | "to">[],
): Operation[] {
  const record = fieldsOf(ownRecord(mine[kind], id));
  return fields.flatMap(({ field, to }) => {
    const from = record[field];
    return areValuesEqual(from, to) ? [] : [{ kind, id, field, from, to }];
  });
}
