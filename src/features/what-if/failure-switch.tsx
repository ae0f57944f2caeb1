import type { ReactNode } from "react";
import { addRecord, removeRecord } from "#src/domain/plan/edit.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { WhatIfFailure } from "#src/domain/plan/what-if.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { findNode } from "#src/domain/registers/nodes.ts";
import type { Switch } from "#src/features/what-if/switches.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { DurationField } from "#src/parts/duration-field.tsx";
import { useRecordValue } from "#src/parts/record-value.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";

function switchName({ kind, name }: Switch, t: I18n["t"]): string {
  if (kind === "hazardZone") return t("whatIf.zone", { name });
  return kind === "provider" ? t("whatIf.provider", { name }) : name;
}

/** Switches one thing off in the model, from when and for how long. */
export function FailureSwitch({
  one,
  whatIfId,
}: {
  readonly one: Switch;
  readonly whatIfId: string;
}): ReactNode {
  const { t, formats } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const { failure, target, targetName, kind, members, group } = one;
  const name = switchName(one, t);
  const toggle = (isOn: boolean): void =>
    edit((plan, stamp) => {
      if (failure && !isOn) return removeRecord(plan, "whatIfFailures", failure.id, stamp);
      if (failure || !isOn) return [];
      return addRecord(plan, "whatIfFailures", newId(), { whatIfId, target, targetName }, stamp);
    });
  return (
    <li className="what-if-switch">
      <Checkbox
        label={name}
        hint={
          kind === "hazardZone" || kind === "provider"
            ? t("whatIf.members", { count: members.length, names: formats.list(members) })
            : [t(`whatIf.kind.${kind}`), group].filter((part) => part !== undefined).join(" · ")
        }
        checked={failure !== undefined}
        onChange={(event) => toggle(event.target.checked)}
      />
      {failure && <FailureTimes name={name} failure={failure} usualMinutes={one.usualMinutes} />}
    </li>
  );
}

interface FailureTimesProps {
  readonly name: string;
  readonly failure: WhatIfFailure;
  readonly usualMinutes: number | undefined;
}

function FailureTimes({ name, failure, usualMinutes }: FailureTimesProps): ReactNode {
  const { t, locale } = useI18n();
  const [start, setStart] = useRecordValue("whatIfFailures", failure.id, "startMinutes");
  const [length, setLength] = useRecordValue("whatIfFailures", failure.id, "lengthMinutes");
  return (
    <div className="what-if-times" role="group" aria-label={name}>
      <DurationField
        label={t("whatIf.failsAfter")}
        placeholder={t("whatIf.atStart")}
        minutes={start}
        onChange={setStart}
      />
      <DurationField
        label={t("whatIf.lasts")}
        placeholder={usualMinutes === undefined ? t("whatIf.ownTime") : durationText(usualMinutes, locale)}
        hint={
          usualMinutes === undefined
            ? t("whatIf.eachOwn")
            : t("whatIf.usually", { duration: durationText(usualMinutes, locale) })
        }
        minutes={length}
        onChange={setLength}
      />
    </div>
  );
}

/** Something that fails in the what-if and was deleted from the registers since. */
export function GoneSwitch({
  failure,
  plan,
}: {
  readonly failure: WhatIfFailure;
  readonly plan: Plan;
}): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const { id, target, targetName } = failure;
  const name = target === "node" ? findNode(plan, targetName)?.name : targetName;
  return (
    <li className="what-if-switch">
      <Checkbox
        label={name ?? t("whatIf.gone")}
        hint={t("whatIf.goneHint")}
        checked
        onChange={() => edit((current, stamp) => removeRecord(current, "whatIfFailures", id, stamp))}
      />
    </li>
  );
}
