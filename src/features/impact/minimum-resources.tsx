import { useMemo, type ReactNode } from "react";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { RecordRows } from "#src/features/impact/record-rows.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface MinimumResourcesProps {
  readonly activityId: string;
}

/** What the activity needs at least, and how much of it by when. */
export function MinimumResources({ activityId }: MinimumResourcesProps): ReactNode {
  const { t } = useI18n();
  // One text, so that an equal list is the same value. Ids contain no line breaks.
  const joined = useDraft(({ plan }) =>
    liveRecords(plan, "minimumResources")
      .filter((resource) => resource.activityId === activityId)
      .map(({ id }) => id)
      .join("\n"),
  );
  const ids = useMemo(() => (joined === "" ? [] : joined.split("\n")), [joined]);
  return (
    <section className="stack" aria-labelledby="impact-resources">
      <div>
        <h2 id="impact-resources">{t("impact.resourcesTitle")}</h2>
        <p className="muted measure">{t("impact.resourcesLead")}</p>
      </div>
      <RecordRows
        kind="minimumResources"
        ids={ids}
        labelOf={(number) => t("impact.resource.row", { number })}
        newLabel={t("impact.resource.new")}
        Fields={ResourceFields}
        shared={{ activityId }}
      />
    </section>
  );
}

const times = ["within4Hours", "within1Day", "within3Days", "within1Week", "within1Month"] as const;
const fields = ["name", ...times] as const;

function ResourceFields({ id, activityId }: MinimumResourcesProps & { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { field, exists } = useRecordForm("minimumResources", id, fields, { activityId });
  return (
    <div className="impact-resource">
      <TextField label={t("impact.resource.name")} autoComplete="off" {...field("name")} />
      {exists &&
        times.map((time) => (
          <TextField key={time} label={t(`impact.resource.${time}`)} autoComplete="off" {...field(time)} />
        ))}
    </div>
  );
}
