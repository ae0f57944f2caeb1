import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { setDetail } from "#src/features/questionnaire/set-detail.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { fieldProblemText } from "#src/parts/field-problem-text.ts";
import { findProblem } from "#src/parts/field-schema.ts";
import type { RecordFieldProps } from "#src/parts/record-form.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";

/** A detail that is emptied is removed: only text has to fit. */
function isStorable(text: string): boolean {
  return text.trim() === "" || findProblem("details", "text", text) === undefined;
}

const detailForm = z.object({ text: z.string().check(z.refine(isStorable)) });

/** The text of a follow-up as a field that saves itself; emptying it removes the detail. */
export function useDetailField(followUpId: string): RecordFieldProps {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const stored = useDraft((state) => liveRecord(state.plan, "details", followUpId)?.text ?? "");
  const { register, setValue, getValues, formState } = useForm({
    defaultValues: { text: stored },
    resolver: zodResolver(detailForm),
    mode: "onChange",
  });
  const inForm = useRef(stored);

  // What comes from elsewhere: undo, another tab.
  useEffect(() => {
    if (stored === inForm.current) return;
    inForm.current = stored;
    setValue("text", stored, { shouldValidate: true });
  }, [stored, setValue]);

  const field = register("text");
  const hasProblem = formState.errors.text !== undefined;
  return {
    ...field,
    onChange(event: { target: { value: string } }) {
      const { value } = event.target;
      if (isStorable(value)) {
        inForm.current = value.trim() === "" ? "" : value;
        edit((plan, stamp) => setDetail(plan, followUpId, value, stamp));
      }
      return field.onChange(event);
    },
    error: hasProblem
      ? fieldProblemText(t, {
          kind: "details",
          name: "text",
          text: getValues("text"),
          requiredText: t("form.required"),
        })
      : undefined,
  };
}
