import type { ReactNode } from "react";
import { criticalities } from "#src/domain/continuity/model.ts";
import { RecordDuration, RecordSelect } from "#src/features/registers/record-inputs.tsx";
import type { FieldsProps } from "#src/features/registers/record-fields.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useRecordValue } from "#src/parts/record-value.ts";
import { Callout } from "#src/ui/callout.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const texts = ["name", "description", "owner"] as const;

/** What the model reads of an activity, and what it is. */
export function ActivityFields({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("activities", id, texts);
  return (
    <>
      <div className="entry-pair">
        <TextField label={t("entry.name")} autoComplete="off" {...field("name")} />
        <TextField label={t("entry.owner")} autoComplete="off" {...field("owner")} />
        <RecordSelect
          kind="activities"
          id={id}
          field="criticality"
          label={t("entry.criticality")}
          options={criticalities.map((value) => ({ value, label: t(`criticality.${value}`) }))}
        />
      </div>
      <div className="entry-pair">
        <RecordDuration
          kind="activities"
          id={id}
          field="mtpdMinutes"
          label={t("entry.mtpd")}
          hint={t("entry.mtpdHint")}
        />
        <RecordDuration
          kind="activities"
          id={id}
          field="rtoMinutes"
          label={t("entry.rto")}
          hint={t("entry.rtoHint")}
        />
        <RecordDuration
          kind="activities"
          id={id}
          field="rpoMinutes"
          label={t("entry.rpo")}
          hint={t("entry.rpoHint")}
        />
      </div>
      <LateRecovery id={id} />
      <TextArea
        label={t("entry.description")}
        hint={t("entry.descriptionHint")}
        rows={2}
        {...field("description")}
      />
    </>
  );
}

function LateRecovery({ id }: FieldsProps): ReactNode {
  const { t } = useI18n();
  const [mtpd] = useRecordValue("activities", id, "mtpdMinutes");
  const [rto] = useRecordValue("activities", id, "rtoMinutes");
  if (mtpd === undefined || rto === undefined || rto <= mtpd) return null;
  return (
    <Callout tone="attention" role="status">
      {t("entry.rtoAboveMtpd")}
    </Callout>
  );
}
