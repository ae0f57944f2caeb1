import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { textOfValue } from "#src/domain/report/field-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { JournalRecord } from "#src/features/versions/journal-rows.ts";

/** What a field of the journal held, in words; private contact data only where somebody asked to see them. */
export function journalText(
  value: FieldValue | undefined,
  { kind, id, field }: Pick<JournalRecord, "kind" | "id"> & { readonly field: string },
  plans: readonly Plan[],
  { wording, isPrivateShown }: { readonly wording: Wording; readonly isPrivateShown: boolean },
): string {
  const { hidden, empty } = wording.words.records;
  if (kind === "privateContacts" && !isPrivateShown) return value === undefined ? empty : hidden;
  return textOfValue(value, { kind, id, field }, plans, wording);
}
