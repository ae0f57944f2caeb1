import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { PlanRecord } from "#src/domain/plan/plan.ts";
import { changeTexts, type ChangeTexts, type ComparedPlans } from "#src/domain/report/change-texts.ts";
import { nameOfField, textOfValue } from "#src/domain/report/field-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { compareFields } from "#src/domain/versions/compare/compare-plans.ts";
import { compareProse, type ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import { recordKey } from "#src/domain/versions/compare/record-difference.ts";
import type { FoundBy } from "#src/features/compare/change-filter.ts";

/** One field, with what it held on both sides in words; undefined where the record is not there. */
export interface FieldRow {
  readonly field: string;
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A text of somebody's own, which is worth comparing by word. */
  readonly isProse: boolean;
}

/** One changed record, in words. */
export interface ChangeRow extends FoundBy {
  readonly key: string;
  readonly told: Omit<ChangeTexts, "fields">;
  readonly fields: readonly FieldRow[];
}

/** Nothing of it leaves this screen, so private contact data is shown where both sides have it. */
export function changeRow(change: ComparedChange, plans: ComparedPlans, wording: Wording): ChangeRow {
  const { fields, ...told } = changeTexts(change, plans, wording, "shown");
  const { empty } = wording.words.records;
  const rows = fields.map(({ field, name, from, to, isProse }) => ({
    field,
    name,
    from: change.from && (from ?? empty),
    to: change.to && (to ?? empty),
    isProse,
  }));
  const by = change.change.stamps.to.by ?? "";
  return {
    change,
    key: recordKey(change.change.kind, change.change.id),
    told,
    fields: rows,
    texts: [...Object.values(told), by, ...rows.flatMap(({ name, from = "", to = "" }) => [name, from, to])],
  };
}

/** Everything that the record says on both sides, changed or not. */
export function wholeRecord(change: ComparedChange, plans: ComparedPlans, wording: Wording): FieldRow[] {
  const { kind, id } = change.change;
  const naming = [plans.after, plans.before];
  const held = (record: PlanRecord | undefined): ReadonlyMap<string, FieldValue | undefined> =>
    new Map(compareFields(kind, {}, record ?? {}).map(({ field, to }) => [field, to]));
  const [before, after] = [held(change.from), held(change.to)];
  // The order of the schema, whichever side has the field.
  const fields = compareFields(kind, {}, { ...change.from, ...change.to }).map(({ field }) => field);
  return fields.map((field) => {
    const text = (value: FieldValue | undefined): string =>
      textOfValue(value, { kind, id, field }, naming, wording);
    return {
      field,
      name: nameOfField(kind, field, wording),
      from: change.from && text(before.get(field)),
      to: change.to && text(after.get(field)),
      isProse: false,
    };
  });
}

/** What is different between the two texts of a field, word by word. */
export function piecesOf({ from = "", to = "", isProse }: FieldRow): readonly ProsePiece[] | undefined {
  return isProse ? compareProse(from, to) : undefined;
}
