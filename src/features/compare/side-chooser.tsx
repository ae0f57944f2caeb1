import { useState, type ReactNode } from "react";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";
import { usePlanVersions, type ChoosableVersion } from "#src/features/compare/use-device-plans.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { SelectField } from "#src/ui/select-field.tsx";

interface SideChooserProps {
  /** The name of the side. */
  readonly side: string;
  readonly address: SideAddress | undefined;
  readonly plans: readonly PlanSummary[] | undefined;
  readonly onChoose: (address: SideAddress | undefined) => void;
  readonly onPick: () => void;
}

/** A plan on this device and its draft or one of its versions, or a file. It stays where it is once chosen. */
export function SideChooser({ side, address, plans, onChoose, onPick }: SideChooserProps): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { words } = useCatalog();
  const fromDevice = address && address.type !== "file" ? address : undefined;
  /** Only until its draft or a version is chosen too: then the address has it. */
  const [chosenPlan, setChosenPlan] = useState<string>();
  const planId = address ? fromDevice?.planId : chosenPlan;
  const versions = usePlanVersions(planId);

  const chooseVersion = (value: string): void => {
    if (planId === undefined || value === "") return;
    setChosenPlan(undefined);
    if (value === "draft") onChoose({ type: "draft", planId });
    else onChoose({ type: "version", planId, versionNumber: Number(value) });
  };
  const choosePlan = (value: string): void => {
    setChosenPlan(value === "" ? undefined : value);
    // What stood here is of another plan. Once there is one to choose from, its draft or version is asked for.
    if (address) onChoose(undefined);
  };
  return (
    <div className="compare-chooser">
      {plans?.length === 0 ? (
        <p className="muted">{t("compare.noPlans")}</p>
      ) : (
        <SelectField
          label={t("compare.plan")}
          emptyLabel={t("compare.choosePlan")}
          options={planOptions(plans ?? [], planId, i18n)}
          value={planId ?? ""}
          onChange={({ currentTarget }) => choosePlan(currentTarget.value)}
        />
      )}
      {planId !== undefined && (
        <SelectField
          label={t("compare.version")}
          emptyLabel={t("compare.chooseVersion")}
          options={[
            { value: "draft", label: t("compare.draftOption") },
            ...(versions ?? []).map((version) => versionOption(version, i18n, words.versions.states)),
          ]}
          value={valueOf(fromDevice)}
          onChange={({ currentTarget }) => chooseVersion(currentTarget.value)}
        />
      )}
      <div>
        <Button icon="upload" aria-label={t("compare.openFileFor", { side })} onClick={onPick}>
          {t("compare.openFile")}
        </Button>
      </div>
    </div>
  );
}

function valueOf(address: Exclude<SideAddress, { type: "file" }> | undefined): string {
  if (!address) return "";
  return address.type === "draft" ? "draft" : String(address.versionNumber);
}

/** Plans with the same title are told apart by their organisation; one that is not here keeps its place. */
function planOptions(
  plans: readonly PlanSummary[],
  planId: string | undefined,
  { t, formats }: I18n,
): { value: string; label: string }[] {
  const options = plans
    .map(({ id, title, organisation }) => ({
      value: id,
      label: [title === "" ? t("compare.untitled") : title, organisation].filter(Boolean).join(" · "),
    }))
    .sort((a, b) => formats.compare(a.label, b.label));
  const isListed = planId === undefined || options.some(({ value }) => value === planId);
  return isListed ? options : [...options, { value: planId, label: planId }];
}

function versionOption(
  { versionNumber, state, sealed, isKept }: ChoosableVersion,
  { t, formats }: I18n,
  states: Readonly<Record<ChoosableVersion["state"], string>>,
): { value: string; label: string; disabled?: boolean } {
  const date = formats.plainDate(sealed.at.slice(0, 10));
  const value = String(versionNumber);
  if (!isKept) {
    return { value, label: t("compare.versionNotKept", { number: value, date }), disabled: true };
  }
  return { value, label: t("compare.versionOption", { number: value, state: states[state], date }) };
}
