import type { ReactNode } from "react";
import { analysisStatuses } from "#src/domain/plan/activity.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useRecordValue } from "#src/parts/record-value.ts";
import { DateField } from "#src/ui/date-field.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const texts = [
  "facilitator",
  "contributors",
  "analysedOn",
  "approver",
  "approvedOn",
  "approvalProof",
  "nextReview",
] as const;

/** Who has judged the activity and approved the result, and when that is looked at again. */
export function AnalysisFields({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("activities", id, texts);
  const [status = "notStarted", setStatus] = useRecordValue("activities", id, "analysisStatus");
  return (
    <section className="stack" aria-labelledby="impact-analysis">
      <h2 id="impact-analysis">{t("impact.analysisTitle")}</h2>
      <div className="impact-fields">
        <SelectField
          label={t("impact.statusLabel")}
          options={analysisStatuses.map((value) => ({ value, label: t(`impact.status.${value}`) }))}
          value={status}
          onChange={({ target }) => setStatus(analysisStatuses.find((value) => value === target.value))}
        />
        <DateField label={t("impact.analysedOn")} {...field("analysedOn")} />
        <DateField label={t("impact.nextReview")} {...field("nextReview")} />
      </div>
      <div className="impact-fields">
        <TextField
          label={t("impact.facilitator")}
          hint={t("impact.facilitatorHint")}
          autoComplete="off"
          {...field("facilitator")}
        />
        <TextArea
          rows={1}
          label={t("impact.contributors")}
          hint={t("impact.contributorsHint")}
          {...field("contributors")}
        />
      </div>
      <div className="impact-fields">
        <TextField label={t("impact.approver")} autoComplete="off" {...field("approver")} />
        <DateField label={t("impact.approvedOn")} {...field("approvedOn")} />
        <TextField label={t("impact.approvalProof")} autoComplete="off" {...field("approvalProof")} />
      </div>
    </section>
  );
}
