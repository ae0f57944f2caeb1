import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

export interface RecordFieldsProps {
  readonly id: string;
  /** Names the record, for example "Objective 2". */
  readonly label: string;
}

const statementFields = ["text"] as const;

export function ObjectiveFields({ id, label }: RecordFieldsProps): ReactNode {
  const form = useRecordForm("objectives", id, statementFields);
  return <TextArea rows={1} label={label} hideLabel {...form.field("text")} />;
}

export function AssumptionFields({ id, label }: RecordFieldsProps): ReactNode {
  const form = useRecordForm("assumptions", id, statementFields);
  return <TextArea rows={1} label={label} hideLabel {...form.field("text")} />;
}

/** The fields behind the first one wait until there is a record that they can be saved in. */
const exclusionFields = ["text", "reason"] as const;

export function ExclusionFields({ id }: RecordFieldsProps): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("exclusions", id, exclusionFields);
  return (
    <>
      <TextArea rows={1} label={t("profile.exclusion")} {...form.field("text")} />
      <TextArea
        rows={1}
        label={t("profile.exclusionReason")}
        disabled={!form.exists}
        {...form.field("reason")}
      />
    </>
  );
}

const recipientFields = ["name", "role", "form"] as const;

export function RecipientFields({ id }: RecordFieldsProps): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("recipients", id, recipientFields);
  return (
    <>
      <TextField label={t("profile.recipientName")} {...form.field("name")} />
      <TextField label={t("profile.recipientRole")} disabled={!form.exists} {...form.field("role")} />
      <TextField
        label={t("profile.recipientForm")}
        placeholder={t("profile.recipientFormHint")}
        disabled={!form.exists}
        {...form.field("form")}
      />
    </>
  );
}
