import type { ReactNode } from "react";
import { actionStatuses } from "#src/domain/plan/action.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { statusFields } from "#src/features/actions/action-rows.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const fields = ["title", "owner", "due", "note", "doneOn"] as const;

interface EditActionDialogProps {
  readonly actionId: string;
  readonly onClose: () => void;
}

/** Every field of an action. What is typed is saved at once, so there is nothing to confirm. */
export function EditActionDialog({ actionId, onClose }: EditActionDialogProps): ReactNode {
  const { t } = useI18n();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("actions.editTitle")}
      closeLabel={t("form.close")}
      footer={
        <>
          <span className="small muted">{t("actions.savesItself")}</span>
          <Button variant="primary" onClick={onClose}>
            {t("form.close")}
          </Button>
        </>
      }
    >
      <ActionFields actionId={actionId} />
    </Dialog>
  );
}

function ActionFields({ actionId }: { readonly actionId: string }): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { clock } = usePorts();
  const { edit } = useDraftActions();
  const action = useDraft(({ plan }) => liveRecord(plan, "actions", actionId));
  const form = useRecordForm("actions", actionId, fields);
  // Another tab, or an undo, may have taken it away.
  if (!action) return <p>{t("actions.gone")}</p>;

  const setStatus = (value: string): void => {
    const status = actionStatuses.find((one) => one === value);
    if (!status) return;
    edit((plan, stamp) =>
      setFields(plan, "actions", actionId, statusFields(action, status, clock.today()), stamp),
    );
  };
  return (
    <div className="stack">
      <TextField label={t("newAction.what")} required {...form.field("title")} />
      <TextField
        label={t("newAction.owner")}
        hint={t("newAction.ownerHint")}
        optionalLabel={t("form.optional")}
        {...form.field("owner")}
      />
      <DateField label={t("newAction.due")} optionalLabel={t("form.optional")} {...form.field("due")} />
      <SelectField
        label={words.gaps.status}
        options={actionStatuses.map((status) => ({
          value: status,
          label: words.values.actionStatuses[status],
        }))}
        value={action.status}
        onChange={(event) => setStatus(event.currentTarget.value)}
      />
      {action.status === "done" && <DateField label={t("actions.doneOn")} {...form.field("doneOn")} />}
      <TextArea
        label={t("newAction.note")}
        optionalLabel={t("form.optional")}
        rows={2}
        {...form.field("note")}
      />
    </div>
  );
}
