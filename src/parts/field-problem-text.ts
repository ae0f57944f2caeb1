import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";
import { findProblem } from "#src/parts/field-schema.ts";

interface TypedField {
  readonly kind: RecordKind;
  readonly name: string;
  /** As it was typed. */
  readonly text: string;
  /** What to say where the field has to have text and has none. */
  readonly requiredText: string;
}

/** What is wrong with a field's text, in a sentence; undefined where it can be stored. The one table of these. */
export function fieldProblemText(
  t: I18n["t"],
  { kind, name, text, requiredText }: TypedField,
): string | undefined {
  const problem = findProblem(kind, name, text);
  switch (problem?.type) {
    case undefined:
      return undefined;
    case "required":
      return requiredText;
    case "tooLong":
      return t("form.tooLong", { length: text.length, limit: problem.limit });
    case "invalidDate":
      return t("form.invalidDate");
    case "invalid":
      return t("form.invalid");
  }
}
