import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { maxLongTextLength } from "#src/domain/plan/fields.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { setDetail } from "#src/features/questionnaire/set-detail.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import type { RecordFieldProps } from "#src/parts/record-form.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";

const detailForm = z.object({ text: z.string().check(z.maxLength(maxLongTextLength)) });

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
  const isTooLong = formState.errors.text !== undefined;
  return {
    ...field,
    onChange(event: { target: { value: string } }) {
      const { value } = event.target;
      if (detailForm.safeParse({ text: value }).success) {
        inForm.current = value.trim() === "" ? "" : value;
        edit((plan, stamp) => setDetail(plan, followUpId, value, stamp));
      }
      return field.onChange(event);
    },
    error: isTooLong
      ? t("form.tooLong", { length: getValues("text").length, limit: maxLongTextLength })
      : undefined,
  };
}
