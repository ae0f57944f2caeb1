import type { ReactNode } from "react";
import { setFields } from "#src/domain/plan/edit.ts";
import { modelSettingsId } from "#src/domain/plan/what-if.ts";
import {
  assumptionFields,
  assumptionName,
  usualAssumption,
  type AssumptionField,
} from "#src/domain/report/assumption-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { DurationField } from "#src/parts/duration-field.tsx";
import { NumberField } from "#src/parts/number-field.tsx";
import { useRecordValue } from "#src/parts/record-value.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";

/** What the model assumes where the registers say nothing. An empty field stands for what the method has. */
export function AssumptionFields(): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { edit } = useDraftActions();
  const clearAll = (): void =>
    edit((plan, stamp) =>
      setFields(
        plan,
        "modelSettings",
        modelSettingsId,
        Object.fromEntries(assumptionFields.map((field) => [field, undefined])),
        stamp,
      ),
    );
  return (
    <div className="stack">
      <p className="small muted">{words.overlap.assumptions.lead}</p>
      <div className="gaps-assumptions">
        {assumptionFields.map((field) =>
          field === "absenceRate" || field === "staffingConfidence" ? (
            <ShareField key={field} field={field} />
          ) : (
            <LengthField key={field} field={field} />
          ),
        )}
      </div>
      <div>
        <Button variant="quiet" size="small" icon="undo" onClick={clearAll}>
          {t("gaps.useMethod")}
        </Button>
      </div>
    </div>
  );
}

function useLabels(field: AssumptionField) {
  const { t } = useI18n();
  const wording = useWording();
  return {
    label: assumptionName(field, wording),
    hint: t("gaps.usually", { value: usualAssumption(field, wording) }),
  };
}

function ShareField({ field }: { readonly field: "absenceRate" | "staffingConfidence" }): ReactNode {
  const { t } = useI18n();
  const { label, hint } = useLabels(field);
  const [share, set] = useRecordValue("modelSettings", modelSettingsId, field);
  return (
    <NumberField
      label={t("gaps.inPercent", { label })}
      hint={hint}
      value={share === undefined ? undefined : Math.round(share * 100)}
      max={100}
      problem={t("gaps.invalidPercent")}
      onChange={(percent) => set(percent === undefined ? undefined : percent / 100)}
    />
  );
}

function LengthField({
  field,
}: {
  readonly field: Exclude<AssumptionField, "absenceRate" | "staffingConfidence">;
}): ReactNode {
  const [minutes, set] = useRecordValue("modelSettings", modelSettingsId, field);
  return <DurationField {...useLabels(field)} minutes={minutes} onChange={set} />;
}
