import type { ReactNode } from "react";
import type { RegionId } from "#src/domain/catalog.ts";
import { standingText } from "#src/domain/report/change-wording-score.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { bridgeStepIds, type StageId } from "#src/domain/versions/compare/bridge-stages.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ItemShift } from "#src/domain/versions/compare/score-bridge.ts";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface StepItemsProps {
  readonly comparison: Comparison;
  /** Undefined for the whole plan. */
  readonly region: RegionId | undefined;
  readonly plans: ComparedPlans;
}

/** The questions and tasks behind each step of the bridge. */
export function StepItems({ comparison, region, plans }: StepItemsProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const { steps } = wording.words.changes.bridge;
  const { shifts } = comparison.bridge;
  const isShown = ({ from, to }: ItemShift): boolean =>
    region === undefined || from?.region === region || to?.region === region;
  const behind = bridgeStepIds.flatMap((id) => {
    const items = id === "knockOuts" ? [] : shifts[id satisfies StageId].filter(isShown);
    return items.length > 0 ? [{ id, items }] : [];
  });
  return behind.map(({ id, items }) => (
    <Disclosure
      key={`${region ?? ""} ${id}`}
      summary={t("compare.behindStep", { step: steps[id].name, count: items.length })}
    >
      <p className="small muted">{steps[id].means}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{shiftText(item, plans, wording)}</li>
        ))}
      </ul>
    </Disclosure>
  ));

  function shiftText(shift: ItemShift, { before, after }: ComparedPlans, words: Wording): string {
    const item = shift.to ?? shift.from;
    const title = item ? itemTitle(item, shift.to ? after : before, words.text) : shift.id;
    return t("compare.shift", {
      title,
      from: standingText(shift.from, words),
      to: standingText(shift.to, words),
    });
  }
}
