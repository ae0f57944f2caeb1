import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useState, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { PlanActions } from "#src/features/plans/use-plan-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1, "missing"), z.maxLength(maxShortTextLength, "tooLong")),
});

interface RenameDialogProps {
  readonly plan: PlanSummary;
  readonly rename: PlanActions["rename"];
  readonly onClose: () => void;
}

export function RenameDialog({ plan, rename, onClose }: RenameDialogProps): ReactNode {
  const { t } = useI18n();
  const formId = useId();
  const [problem, setProblem] = useState<string>();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { title: plan.title },
    resolver: zodResolver(schema),
  });
  const submit = handleSubmit(async ({ title }) => {
    const found = await rename(plan, title);
    setProblem(found);
    if (found === undefined) onClose();
  });
  const error = formState.errors.title?.message;
  return (
    <Dialog
      open
      title={t("plans.renameTitle")}
      closeLabel={t("form.close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
          <Button variant="primary" type="submit" form={formId} loading={formState.isSubmitting}>
            {t("plans.renameSubmit")}
          </Button>
        </>
      }
    >
      <form id={formId} className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={t("plans.renameLabel")}
          error={
            error &&
            (error === "missing"
              ? t("newPlan.nameMissing")
              : t("newPlan.tooLong", { limit: maxShortTextLength }))
          }
          {...register("title")}
        />
        {problem && (
          <Callout tone="bad" role="alert">
            {problem}
          </Callout>
        )}
      </form>
    </Dialog>
  );
}
