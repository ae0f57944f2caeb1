import { useEffect, useRef, useState, type ReactNode } from "react";
import { setFields } from "#src/domain/plan/edit.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { Icon } from "#src/ui/icon.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const contactFields = [
  "name",
  "role",
  "organisation",
  "workPhone",
  "workEmail",
  "note",
  "verifiedOn",
] as const;
const privateFields = ["phone", "email", "other"] as const;

interface ContactDialogProps {
  /** Of a contact, or a new id for one that begins to exist as soon as it has a name. */
  readonly id: string;
  readonly onClose: () => void;
}

/** All about one contact, saved while it is typed: closing the dialog loses nothing. */
export function ContactDialog({ id, onClose }: ContactDialogProps): ReactNode {
  const { t } = useI18n();
  const { clock } = usePorts();
  const { edit } = useDraftActions();
  const { field, exists } = useRecordForm("contacts", id, contactFields);
  // The other fields wait for the name, because there is no contact yet that they could be saved in.
  const disabled = !exists;
  const [isNew] = useState(disabled);
  const body = useRef<HTMLDivElement>(null);

  // The first thing to type. Left alone, the browser puts the focus on the part that scrolls.
  useEffect(() => body.current?.querySelector("input")?.focus(), []);

  const verify = (): void =>
    edit((plan, stamp) => setFields(plan, "contacts", id, { verifiedOn: clock.today() }, stamp));
  return (
    <Dialog
      open
      title={isNew ? t("contacts.dialogNew") : t("contacts.dialogEdit")}
      closeLabel={t("form.close")}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("contacts.done")}
        </Button>
      }
    >
      <div className="stack" ref={body}>
        <p className="muted small">{disabled ? t("contacts.nameFirst") : t("contacts.saves")}</p>
        <TextField label={t("contacts.name")} autoComplete="off" {...field("name")} />
        <TextField
          label={t("contacts.role")}
          hint={t("contacts.roleHint")}
          disabled={disabled}
          {...field("role")}
        />
        <TextField label={t("contacts.organisation")} disabled={disabled} {...field("organisation")} />
        <div className="contact-pair">
          <TextField type="tel" label={t("contacts.workPhone")} disabled={disabled} {...field("workPhone")} />
          <TextField
            type="text"
            inputMode="email"
            label={t("contacts.workEmail")}
            disabled={disabled}
            {...field("workEmail")}
          />
        </div>
        <TextArea
          rows={2}
          label={t("contacts.note")}
          hint={t("contacts.noteHint")}
          disabled={disabled}
          {...field("note")}
        />
        <div className="contact-verified">
          <DateField
            label={t("contacts.verifiedOn")}
            hint={t("contacts.verifiedOnHint")}
            disabled={disabled}
            {...field("verifiedOn")}
          />
          <Button icon="check" disabled={disabled} onClick={verify}>
            {t("contacts.today")}
          </Button>
        </div>
        <PrivateFields id={id} disabled={disabled} />
      </div>
    </Dialog>
  );
}

function PrivateFields({ id, disabled }: { readonly id: string; readonly disabled: boolean }): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("privateContacts", id, privateFields);
  return (
    <fieldset className="panel contact-private-fields" disabled={disabled}>
      <legend>
        <Icon name="lock" />
        {t("contacts.privateTitle")}
      </legend>
      <div className="stack">
        <p className="muted small">{t("contacts.privateText")}</p>
        <div className="contact-pair">
          <TextField type="tel" label={t("contacts.privatePhone")} {...field("phone")} />
          <TextField type="text" inputMode="email" label={t("contacts.privateEmail")} {...field("email")} />
        </div>
        <TextField
          label={t("contacts.privateOther")}
          hint={t("contacts.privateOtherHint")}
          {...field("other")}
        />
      </div>
    </fieldset>
  );
}
