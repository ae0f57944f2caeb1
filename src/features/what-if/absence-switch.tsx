import type { ReactNode } from "react";
import { setFields } from "#src/domain/plan/edit.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { rolesHitByAbsence, unknownRoles } from "#src/domain/continuity/staffing.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { WhatIf } from "#src/domain/plan/what-if.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { nodeName, nodeNamesOf } from "#src/domain/report/event-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { DurationField } from "#src/parts/duration-field.tsx";
import { NumberField } from "#src/parts/number-field.tsx";
import { useRecordValue } from "#src/parts/record-value.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";

interface AbsenceSwitchProps {
  readonly plan: Plan;
  readonly model: ContinuityModel;
  readonly whatIf: WhatIf;
}

/** Many people absent at once, in every role alike. */
export function AbsenceSwitch({ plan, model, whatIf }: AbsenceSwitchProps): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const { id, absenceRate } = whatIf;
  const toggle = (isOn: boolean): void =>
    edit((current, stamp) =>
      setFields(
        current,
        "whatIfs",
        id,
        isOn
          ? { absenceRate: model.assumptions.absenceRate }
          : { absenceRate: undefined, absenceStartMinutes: undefined, absenceLengthMinutes: undefined },
        stamp,
      ),
    );
  return (
    <div className="what-if-switch">
      <Checkbox
        label={t("whatIf.absence")}
        checked={absenceRate !== undefined}
        onChange={(event) => toggle(event.target.checked)}
      />
      {absenceRate !== undefined && (
        <>
          <AbsenceFields id={id} model={model} />
          <ShortRoles plan={plan} model={model} absenceRate={absenceRate} />
        </>
      )}
    </div>
  );
}

function AbsenceFields({ id, model }: { readonly id: string; readonly model: ContinuityModel }): ReactNode {
  const { t, locale } = useI18n();
  const [rate, setRate] = useRecordValue("whatIfs", id, "absenceRate");
  const [start, setStart] = useRecordValue("whatIfs", id, "absenceStartMinutes");
  const [length, setLength] = useRecordValue("whatIfs", id, "absenceLengthMinutes");
  const usual = durationText(model.assumptions.outageMinutes.people, locale);
  return (
    <div className="what-if-times" role="group" aria-label={t("whatIf.absence")}>
      <NumberField
        label={t("whatIf.absenceRate")}
        value={rate === undefined ? undefined : Math.round(rate * 100)}
        max={100}
        problem={t("whatIf.absenceRateInvalid")}
        // An empty field is somebody in the middle of typing: the switch takes the absence back.
        onChange={(percent) => setRate((percent ?? 0) / 100)}
      />
      <DurationField
        label={t("whatIf.failsAfter")}
        placeholder={t("whatIf.atStart")}
        minutes={start}
        onChange={setStart}
      />
      <DurationField
        label={t("whatIf.lasts")}
        placeholder={usual}
        hint={t("whatIf.usually", { duration: usual })}
        minutes={length}
        onChange={setLength}
      />
    </div>
  );
}

function ShortRoles({
  plan,
  model,
  absenceRate,
}: Omit<AbsenceSwitchProps, "whatIf"> & { readonly absenceRate: number }): ReactNode {
  const { t, formats } = useI18n();
  const wording = useWording();
  const names = nodeNamesOf(plan);
  const listOf = (ids: readonly string[]): string =>
    formats.list(ids.map((id) => nodeName(id, names, wording)));
  const short = rolesHitByAbsence(model, absenceRate);
  const unknown = unknownRoles(model);
  return (
    <p className="small muted">
      {short.length > 0 ? t("whatIf.shortRoles", { names: listOf(short) }) : t("whatIf.noShortRoles")}
      {unknown.length > 0 &&
        ` ${t("whatIf.unknownRoles", { count: unknown.length, names: listOf(unknown) })}`}
    </p>
  );
}
