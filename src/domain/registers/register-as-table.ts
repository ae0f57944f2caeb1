import type { FieldValue } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { tableFields, type TableField } from "#src/domain/registers/table-fields.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { nameOfField } from "#src/domain/report/field-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** A register as rows of text, its heads first: what `planImport` reads back to the same fields. */
export function registerAsTable(plan: Plan, kind: RegisterKind, wording: Wording): string[][] {
  const fields = tableFields[kind];
  return [
    fields.map(({ field }) => nameOfField(kind, field, wording)),
    ...liveRecords(plan, kind).map((record) =>
      fields.map((field) =>
        cellText(plan, field, (record as Readonly<Record<string, FieldValue>>)[field.field], wording),
      ),
    ),
  ];
}

/** What stands between the names of a cell. A name that holds one is kept whole by doubling it. */
export const nameSeparator = ";";

function cellText(
  plan: Plan,
  { type }: TableField,
  value: FieldValue | undefined,
  { text, words }: Wording,
): string {
  if (value === undefined) return "";
  switch (type) {
    case "text":
    case "longText":
    case "date":
    case "count":
      return typeof value === "object" ? "" : String(value);
    case "duration":
      return durationText(Number(value), words.locale);
    case "criticality":
      return words.model.values.criticalities[value as keyof typeof words.model.values.criticalities];
    case "area":
      return text.areas[value as keyof typeof text.areas];
    case "roles":
      return liveRecords(plan, "roles")
        .filter(({ id }) => Object.hasOwn(value as object, id))
        .map(({ name }) => name.replaceAll(nameSeparator, nameSeparator + nameSeparator))
        .join(`${nameSeparator} `);
    case "location":
      return liveRecords(plan, "locations").find(({ id }) => id === value)?.name ?? "";
  }
}
