import type { ReactNode } from "react";
import { yesNoUnknown } from "#src/domain/plan/activity.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useRecordForm } from "#src/parts/record-form.ts";
import { useRecordValue } from "#src/parts/record-value.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { SelectField } from "#src/ui/select-field.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const shortFields = ["activityType", "enterpriseFunction", "businessUnit", "seniorLeader"] as const;
const longFields = [
  "internalServiceLevel",
  "externalServiceLevel",
  "executiveMandate",
  "dataLossEffect",
] as const;
const texts = ["description", "period", ...shortFields, ...longFields] as const;

/** The rest of a full analysis: nothing waits for it. */
export function MoreFields({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { field } = useRecordForm("activities", id, texts);
  const [personalData, setPersonalData] = useRecordValue("activities", id, "personalData");
  return (
    <Disclosure summary={t("impact.moreTitle")}>
      <div className="stack">
        <TextArea rows={2} label={t("impact.more.description")} {...field("description")} />
        <div className="impact-fields impact-fields-pairs">
          {shortFields.map((name) => (
            <TextField key={name} label={t(`impact.more.${name}`)} autoComplete="off" {...field(name)} />
          ))}
        </div>
        <div className="impact-fields impact-fields-pairs">
          <TextField
            label={t("impact.more.period")}
            hint={t("impact.more.periodHint")}
            autoComplete="off"
            {...field("period")}
          />
          <SelectField
            label={t("impact.more.personalData")}
            emptyLabel={t("impact.more.notSet")}
            options={yesNoUnknown.map((value) => ({ value, label: t(`impact.yesNo.${value}`) }))}
            value={personalData ?? ""}
            onChange={({ target }) => setPersonalData(yesNoUnknown.find((value) => value === target.value))}
          />
        </div>
        <div className="impact-fields impact-fields-pairs">
          {longFields.map((name) => (
            <TextArea key={name} rows={2} label={t(`impact.more.${name}`)} {...field(name)} />
          ))}
        </div>
      </div>
    </Disclosure>
  );
}
