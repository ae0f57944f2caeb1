import type { ReactNode } from "react";
import { ActivityDuration } from "#src/features/impact/activity-inputs.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { TextArea } from "#src/ui/text-area.tsx";

const texts = ["workaround"] as const;

export function WorkaroundFields({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("activities", id, texts);
  return (
    <section className="stack" aria-labelledby="impact-workaround">
      <h2 id="impact-workaround">{t("impact.workaroundTitle")}</h2>
      <div className="impact-fields">
        <TextArea
          rows={2}
          label={t("impact.workaround")}
          hint={t("impact.workaroundHint")}
          {...field("workaround")}
        />
        <ActivityDuration
          id={id}
          field="workaroundMinutes"
          label={t("impact.workaroundMinutes")}
          hint={t("impact.workaroundMinutesHint")}
        />
      </div>
    </section>
  );
}
