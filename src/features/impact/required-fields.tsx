import type { ReactNode } from "react";
import { ActivityDuration } from "#src/features/impact/activity-inputs.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const texts = ["owner", "mbco", "peaks"] as const;

/** How soon it has to run again, and at least how well. */
export function RequiredFields({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("activities", id, texts);
  return (
    <section className="stack" aria-labelledby="impact-times">
      <div>
        <h2 id="impact-times">{t("impact.timesTitle")}</h2>
        <p className="muted measure">{t("impact.timesLead")}</p>
      </div>
      <div className="impact-fields">
        <ActivityDuration id={id} field="mtpdMinutes" label={t("entry.mtpd")} hint={t("entry.mtpdHint")} />
        <ActivityDuration id={id} field="rtoMinutes" label={t("entry.rto")} hint={t("entry.rtoHint")} />
        <ActivityDuration id={id} field="rpoMinutes" label={t("entry.rpo")} hint={t("entry.rpoHint")} />
      </div>
      <div className="impact-fields">
        <TextArea rows={2} label={t("impact.mbco")} hint={t("impact.mbcoHint")} {...field("mbco")} />
        <TextArea rows={2} label={t("impact.peaks")} hint={t("impact.peaksHint")} {...field("peaks")} />
      </div>
      <div className="impact-fields">
        <TextField label={t("impact.owner")} autoComplete="off" {...field("owner")} />
      </div>
    </section>
  );
}
