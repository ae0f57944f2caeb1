import { memo, useMemo, type ReactNode } from "react";
import type { RegionId } from "#src/domain/catalog.ts";
import { checkFeasibility, findingsOfRegion } from "#src/domain/feasibility/check-feasibility.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { allNames } from "#src/domain/report/name-list.ts";
import type { OverlapText } from "#src/domain/report/overlap-text.ts";
import { RegionEvents } from "#src/features/gaps/region-events.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { FeasibilityList } from "#src/parts/feasibility-list.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

/** What the recorded dependencies imply for one region, beside what its answers say. */
export const RegionModelled = memo(function RegionModelled({
  overlap,
}: {
  readonly overlap: OverlapText;
}): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { views, disagreement, events, withinReach } = overlap;
  return (
    <div className="stack stack-tight">
      <h4>{words.overlap.title}</h4>
      {views.modelled === null ? (
        <p>{words.overlap.notModelledYet}.</p>
      ) : (
        <>
          <p>
            {fillIn(words.overlap.modelledGap, { gap: overlap.modelledGap })}{" "}
            {t("gaps.headline", { headline: overlap.headline })}
          </p>
          {disagreement && (
            <Callout tone="attention" title={disagreement.finding}>
              {disagreement.step}
            </Callout>
          )}
          {events.length === 0 ? <p>{overlap.noEvents}</p> : <RegionEvents overlap={overlap} />}
          <p className="small muted">
            {withinReach.length > 0
              ? fillIn(words.overlap.reach, { activities: allNames(withinReach, words) })
              : words.overlap.nobodyInReach}
          </p>
        </>
      )}
    </div>
  );
});

/** The rest is a press away, so that the answers below stay in reach. */
const findingsShown = 6;

/** What cannot work as it is recorded, among what meets in this region. */
export const RegionFeasibility = memo(function RegionFeasibility({
  region,
}: {
  readonly region: RegionId;
}): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  const plan = useDraftInPauses((state) => state.plan);
  const today = clock.today();
  const all = useMemo(() => checkFeasibility(plan, { today, catalog }), [plan, today, catalog]);
  const findings = findingsOfRegion(all, region);
  const others = findings.slice(findingsShown);
  return (
    <div className="stack stack-tight">
      <h4>{words.feasibility.title}</h4>
      {findings.length === 0 ? (
        <p>{words.feasibility.noneHere}</p>
      ) : (
        <>
          <FeasibilityList findings={findings.slice(0, findingsShown)} label={words.feasibility.title} />
          {others.length > 0 && (
            <Disclosure key={region} summary={t("gaps.moreFindings", { count: others.length })}>
              <FeasibilityList findings={others} label={t("gaps.moreFindings", { count: others.length })} />
            </Disclosure>
          )}
        </>
      )}
    </div>
  );
});
