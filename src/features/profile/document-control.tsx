import type { ReactNode } from "react";
import { setFields } from "#src/domain/plan/edit.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { classifications, profileId } from "#src/domain/plan/profile.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { DateField } from "#src/ui/date-field.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const fields = ["owner", "approver", "reviewDate"] as const;

/** Owner, approver, classification and the date of the next review. */
export function DocumentControl(): ReactNode {
  const { t } = useI18n();
  const form = useRecordForm("profile", profileId, fields);
  return (
    <section className="stack">
      <div>
        <h2>{t("profile.controlTitle")}</h2>
        <p className="muted">{t("profile.controlText")}</p>
      </div>
      <div className="grid-auto">
        <TextField label={t("profile.owner")} hint={t("profile.ownerHint")} {...form.field("owner")} />
        <TextField
          label={t("profile.approver")}
          hint={t("profile.approverHint")}
          {...form.field("approver")}
        />
        <ClassificationField />
        <DateField
          label={t("profile.reviewDate")}
          hint={t("profile.reviewHint")}
          {...form.field("reviewDate")}
        />
      </div>
    </section>
  );
}

function ClassificationField(): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const classification = useDraft((state) => profileOf(state.plan).classification);
  return (
    <SelectField
      label={t("profile.classification")}
      hint={t("profile.classificationHint")}
      options={classifications.map((value) => ({ value, label: t(`profile.classification.${value}`) }))}
      value={classification}
      onChange={({ target }) => {
        const chosen = classifications.find((value) => value === target.value);
        edit((plan, stamp) => setFields(plan, "profile", profileId, { classification: chosen }, stamp));
      }}
    />
  );
}
