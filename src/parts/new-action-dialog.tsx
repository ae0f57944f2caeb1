import { zodResolver } from "@hookform/resolvers/zod";
import { useId, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import { addRecord, removeRecord } from "#src/domain/plan/edit.ts";
import type { Action } from "#src/domain/plan/action.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { fieldProblemText } from "#src/parts/field-problem-text.ts";
import { createFormSchema } from "#src/parts/field-schema.ts";
import {
  useUnfinishedAction,
  type ActionTexts,
  type UnfinishedAction,
} from "#src/parts/unfinished-action.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** What an action starts with: its title, and what it is about. */
export type InitialAction = Pick<Action, "title" | "questionId" | "responsibilityId" | "region">;

interface NewActionDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly initial: InitialAction;
}

const fields = ["title", "owner", "due", "note"] as const satisfies (keyof ActionTexts)[];

const formSchema = createFormSchema("actions", fields);

/**
 * Who does what by when, in one step. Closed by Escape or its cross it keeps what was typed for the next time;
 * "Cancel" throws it away.
 */
export function NewActionDialog({ open, onClose, initial }: NewActionDialogProps): ReactNode {
  const { t } = useI18n();
  const formId = useId();
  const unfinished = useUnfinishedAction(initial);
  const cancel = (): void => {
    unfinished.forget();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("newAction.title")}
      closeLabel={t("form.close")}
      footer={
        <>
          <Button onClick={cancel}>{t("form.cancel")}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t("newAction.add")}
          </Button>
        </>
      }
    >
      <NewActionForm id={formId} initial={initial} onClose={onClose} unfinished={unfinished} />
    </Dialog>
  );
}

interface NewActionFormProps extends Pick<NewActionDialogProps, "initial" | "onClose"> {
  readonly id: string;
  readonly unfinished: UnfinishedAction;
}

function NewActionForm({ id, initial, onClose, unfinished }: NewActionFormProps): ReactNode {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const notify = useNotify();
  const form = useForm<ActionTexts>({
    defaultValues: unfinished.find() ?? { title: initial.title, owner: "", due: "", note: "" },
    resolver: zodResolver(formSchema),
  });
  const { errors } = form.formState;
  const requiredText = t("newAction.whatMissing");
  const field = (name: keyof ActionTexts) => ({
    ...form.register(name, { onChange: () => unfinished.keep(form.getValues()) }),
    error:
      errors[name] &&
      fieldProblemText(t, { kind: "actions", name, text: form.getValues(name), requiredText }),
  });

  const add = form.handleSubmit(({ title: typed, owner, due, note }) => {
    const actionId = newId();
    const title = typed.trim();
    const action = { ...initial, title, owner, due, note, status: "open" } as const;
    edit((plan, stamp) => addRecord(plan, "actions", actionId, action, stamp));
    unfinished.forget();
    // The message comes after the dialog is gone: while it is open, everything behind it is inert.
    onClose();
    notify({
      message: t("newAction.added", { title }),
      actionLabel: t("form.undo"),
      onAction: () => edit((plan, stamp) => removeRecord(plan, "actions", actionId, stamp)),
    });
  });

  return (
    <form id={id} className="stack" onSubmit={(event) => void add(event)} noValidate>
      <TextField label={t("newAction.what")} required {...field("title")} />
      <TextField
        label={t("newAction.owner")}
        hint={t("newAction.ownerHint")}
        optionalLabel={t("form.optional")}
        {...field("owner")}
      />
      <DateField label={t("newAction.due")} optionalLabel={t("form.optional")} {...field("due")} />
      <TextArea label={t("newAction.note")} optionalLabel={t("form.optional")} rows={2} {...field("note")} />
    </form>
  );
}
