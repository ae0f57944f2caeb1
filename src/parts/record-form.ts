import { useEffect, useRef } from "react";
import { useForm, type UseFormRegisterReturn } from "react-hook-form";
import { addRecord, setFields, type FieldsOf } from "#src/domain/plan/edit.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { fieldProblemText } from "#src/parts/field-problem-text.ts";
import { findProblem } from "#src/parts/field-schema.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";

type FieldName<K extends RecordKind> = Extract<keyof FieldsOf<K>, string>;
type Texts = Record<string, string>;

export type RecordFieldProps = UseFormRegisterReturn & {
  readonly onFocus?: () => void;
  readonly error: string | undefined;
};

export interface RecordForm<K extends RecordKind> {
  /** To be spread on a field of the kit: it shows the stored value, saves while typing, names what is wrong. */
  readonly field: (name: FieldName<K>) => RecordFieldProps;
  /** False until the required fields of a new record are filled in. */
  readonly exists: boolean;
}

/** The stored texts of the fields, as one text that is the same as long as none of them changes. */
function storedTexts(record: object | undefined, fields: readonly string[]): string | undefined {
  if (!record) return undefined;
  const values = new Map(Object.entries(record));
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, String(values.get(field) ?? "")])));
}

function parseTexts(stored: string | undefined, fields: readonly string[]): Texts {
  if (stored !== undefined) return JSON.parse(stored) as Texts;
  return Object.fromEntries(fields.map((field) => [field, ""]));
}

/**
 * Text fields of one record that save themselves. What is typed goes into the open plan at once, unless it
 * does not fit the field; what comes from elsewhere (undo, another tab) goes into the form. A record that is
 * not there yet is added as soon as its required fields have text; `initial` are its other fields.
 */
export function useRecordForm<K extends RecordKind>(
  kind: K,
  id: string,
  fields: readonly FieldName<K>[],
  initial?: FieldsOf<K>,
): RecordForm<K> {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const stored = useDraft((state) => storedTexts(liveRecord(state.plan, kind, id), fields));
  const form = useForm<Texts>({
    defaultValues: parseTexts(stored, fields),
    mode: "onChange",
  });
  const { setValue, getValues, register, formState } = form;
  const inForm = useRef(parseTexts(stored, fields));

  useEffect(() => {
    for (const [field, text] of Object.entries(parseTexts(stored, fields))) {
      if (text === inForm.current[field]) continue;
      inForm.current[field] = text;
      setValue(field, text, { shouldValidate: true });
    }
  }, [stored, fields, setValue]);

  const save = (name: string, text: string): void => {
    if (findProblem(kind, name, text)) return;
    inForm.current[name] = text.trim() === "" ? "" : text;
    if (stored !== undefined) {
      edit((plan, stamp) => setFields(plan, kind, id, { [name]: text } as FieldsOf<K>, stamp));
      return;
    }
    const texts: Texts = { ...getValues(), [name]: text };
    if (fields.some((field) => findProblem(kind, field, texts[field] ?? ""))) return;
    inForm.current = texts;
    edit((plan, stamp) => addRecord(plan, kind, id, { ...initial, ...texts } as FieldsOf<K>, stamp));
  };

  const errorOf = (name: string): string | undefined => {
    if (!formState.errors[name]) return undefined;
    const requiredText = stored !== undefined ? t("form.required") : t("form.requiredNew");
    return fieldProblemText(t, { kind, name, text: getValues(name) ?? "", requiredText });
  };

  return {
    field: (name) => ({
      ...register(name, {
        // Field by field with the plan's own zod schema: a resolver would check the whole form at every key.
        validate: (text) => findProblem(kind, name, text)?.type ?? true,
        onChange: (event: { target: { value: string } }) => save(name, event.target.value),
      }),
      // The first check of a schema is the slowest; this way no key waits for it.
      onFocus: () => void findProblem(kind, name, getValues(name) ?? ""),
      error: errorOf(name),
    }),
    exists: stored !== undefined,
  };
}
