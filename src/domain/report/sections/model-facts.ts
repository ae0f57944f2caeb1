/** What a record of the continuity model says, field by field, in the words that every other place has for it. */
import type { RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import { facts, type Fact } from "#src/domain/report/blocks.ts";
import { nameOfField, textOfValue } from "#src/domain/report/field-wording.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";

/**
 * What a field says; undefined where it is empty. What it refers to is named only as long as it is there: a
 * reference to a deleted record is left out, one to a record that never was there shows its id.
 */
export function fieldText<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  field: keyof RecordOf<K> & string,
  context: ReportContext,
): string | undefined {
  const value = record[field] as FieldValue | undefined;
  if (value === undefined || value === "") return undefined;
  const shown = withoutDeleted(value, field, context);
  if (shown === undefined) return undefined;
  return textOfValue(shown, { kind, id: record.id, field }, [context.plan], context);
}

/** The filled-in fields of a record, each with its name. */
export function fieldFacts<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  fields: readonly (keyof RecordOf<K> & string)[],
  context: ReportContext,
): Fact[] {
  return facts(
    ...fields.map(
      (field) => [nameOfField(kind, field, context), fieldText(kind, record, field, context)] as const,
    ),
  );
}

/** Fields that name another record, with the kinds among which it is. */
const references: Readonly<Record<string, readonly RecordKind[]>> = {
  holds: ["roles"],
  deputises: ["roles"],
  locationId: ["locations"],
  contactId: ["contacts"],
  serviceId: ["services"],
};

function withoutDeleted(value: FieldValue, field: string, { plan }: ReportContext): FieldValue | undefined {
  const kinds = references[field];
  if (kinds === undefined) return value;
  const isDeleted = (id: string): boolean =>
    kinds.some((kind) => Object.hasOwn(plan[kind], id) && plan[kind][id]?.deletedAt !== undefined);
  if (typeof value === "string") return isDeleted(value) ? undefined : value;
  if (typeof value !== "object") return value;
  const left = Object.entries(value).filter(([id]) => !isDeleted(id));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
