import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { WhatIf } from "#src/domain/plan/what-if.ts";
import { failuresOf } from "#src/domain/what-if/what-if-scenario.ts";
import { AbsenceSwitch } from "#src/features/what-if/absence-switch.tsx";
import { FailureSwitch, GoneSwitch } from "#src/features/what-if/failure-switch.tsx";
import { resultTitleId } from "#src/features/what-if/result-section.tsx";
import { listSwitches, type Switch, type SwitchGroup } from "#src/features/what-if/switches.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { matchesSearch } from "#src/parts/matches-search.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { TextField } from "#src/ui/text-field.tsx";

interface SwitchboardProps {
  readonly plan: Plan;
  readonly model: ContinuityModel;
  readonly whatIf: WhatIf;
}

/** Everything that can fail, by area. */
export function Switchboard({ plan, model, whatIf }: SwitchboardProps): ReactNode {
  const { t } = useI18n();
  const { catalog } = useCatalog();
  const [search, setSearch] = useState("");
  const [isOnlyOn, setIsOnlyOn] = useState(false);
  const wanted = useDeferredValue(search);
  const { groups, gone } = useMemo(
    () => listSwitches(plan, model, whatIf, catalog),
    [plan, model, whatIf, catalog],
  );
  const isFiltered = wanted.trim() !== "" || isOnlyOn;
  const isShown = (one: Switch): boolean =>
    (!isOnlyOn || one.failure !== undefined) &&
    matchesSearch([one.name, one.group, t(kindKey(one)), ...one.members], wanted);
  const shown = groups.map((group) => ({ ...group, shown: group.switches.filter(isShown) }));
  const count = shown.reduce((sum, group) => sum + group.shown.length, 0);
  return (
    <section className="stack what-if-board" aria-labelledby="what-if-switches">
      <div>
        <h2 id="what-if-switches">{t("whatIf.switches")}</h2>
        <p className="muted small">{t("whatIf.switchesLead")}</p>
      </div>
      {/* Where there is room for one column only, the result stands below all switches. */}
      <p className="what-if-jump">
        <Button
          size="small"
          icon="chevron-down"
          onClick={() => document.getElementById(resultTitleId)?.focus()}
        >
          {t("whatIf.toResult")}
        </Button>
      </p>
      <div className="stack stack-tight">
        <TextField
          type="search"
          label={t("whatIf.search")}
          hint={t("whatIf.searchHint")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Checkbox
          label={t("whatIf.onlyOn")}
          checked={isOnlyOn}
          onChange={(event) => setIsOnlyOn(event.target.checked)}
        />
        <p role="status" className="small muted what-if-found">
          {isFiltered && (count === 0 ? t("whatIf.noneFound") : t("whatIf.found", { count }))}
        </p>
      </div>
      {gone.length > 0 && (
        <ul role="list" className="what-if-switch-list">
          {gone.map((failure) => (
            <GoneSwitch key={failure.id} failure={failure} plan={plan} />
          ))}
        </ul>
      )}
      {shown.map((group) => (
        <Group
          key={group.area}
          group={group}
          shown={group.shown}
          isFiltered={isFiltered}
          plan={plan}
          model={model}
          whatIf={whatIf}
        />
      ))}
    </section>
  );
}

function kindKey({ kind }: Switch) {
  return kind === "hazardZone" || kind === "provider"
    ? (`whatIf.member.${kind}` as const)
    : (`whatIf.kind.${kind}` as const);
}

/** So few are seen at a glance. */
const openUpTo = 8;

interface GroupProps extends SwitchboardProps {
  readonly group: SwitchGroup;
  readonly shown: readonly Switch[];
  readonly isFiltered: boolean;
}

function Group({ group, shown, isFiltered, plan, model, whatIf }: GroupProps): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { area, isHit, switches } = group;
  const isBlank = whatIf.absenceRate === undefined && failuresOf(plan, whatIf.id).length === 0;
  const on = switches.filter(({ failure }) => failure).length;
  const [isOpen, setIsOpen] = useState(on > 0 || (isHit && isBlank) || switches.length <= openUpTo);
  if (isFiltered && shown.length === 0) return null;
  return (
    <Disclosure
      className="what-if-group"
      // What was looked for is shown, whatever was open before.
      open={isFiltered || isOpen}
      onToggle={(event) => {
        if (!isFiltered) setIsOpen(event.currentTarget.open);
      }}
      summary={
        <span className="cluster">
          <span>{t("whatIf.groupOn", { area: text.areas[area], on, count: switches.length })}</span>
          {isHit && <Badge tone="info">{t("whatIf.hit")}</Badge>}
        </span>
      }
    >
      {(isFiltered || isOpen) && (
        <>
          {area === "people" && !isFiltered && <AbsenceSwitch plan={plan} model={model} whatIf={whatIf} />}
          {switches.length === 0 && <p className="muted small">{t("whatIf.groupEmpty")}</p>}
          <ul role="list" className="what-if-switch-list">
            {shown.map((one) => (
              <FailureSwitch key={one.key} one={one} whatIfId={whatIf.id} />
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
