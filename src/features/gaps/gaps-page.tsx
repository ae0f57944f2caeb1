import { useEffect, useRef, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { vennRegions } from "#src/domain/report/sections/venn-block.ts";
import { modelledTakeAway } from "#src/domain/report/overlap-text.ts";
import { takeAway } from "#src/domain/report/take-away.ts";
import { GapMethod } from "#src/features/gaps/gap-method.tsx";
import { ModelledSection } from "#src/features/gaps/modelled-section.tsx";
import { RegionBars } from "#src/features/gaps/region-bars.tsx";
import { RegionDetail } from "#src/features/gaps/region-detail.tsx";
import { regionRows } from "#src/features/gaps/region-rows.ts";
import { RegionTable } from "#src/features/gaps/region-table.tsx";
import { ScenarioTable } from "#src/features/gaps/scenario-table.tsx";
import { Scorecard } from "#src/features/gaps/scorecard.tsx";
import { useOverlaps } from "#src/features/gaps/use-overlaps.ts";
import { WholePlanGaps } from "#src/features/gaps/whole-plan-gaps.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { NewActionDialog, type InitialAction } from "#src/parts/new-action-dialog.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { VennDiagram } from "#src/parts/venn-diagram.tsx";
import { usePlanAnalysis } from "#src/state/use-plan-analysis.ts";
import { usePlan, usePlanAssessment } from "#src/state/use-plan.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/gaps/gaps.css";

/** Where the plan is weak: the seven regions as circles, bars and table, and what each answer would give back. */
export function GapsPage(): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const plan = usePlan();
  const assessment = usePlanAssessment();
  const [selected, select] = useSelectedRegion();
  const [newAction, setNewAction] = useState<InitialAction>();
  const detailRef = useBroughtIntoView(selected);

  const modelled = usePlanAnalysis();
  const overlaps = useOverlaps(modelled.analysis);

  const rows = regionRows(assessment, wording);
  const row = rows.find(({ region }) => region === selected);
  return (
    <div className="page stack stack-loose gaps-page">
      <PageHeader
        title={t("gaps.title")}
        lead={
          <p className="gaps-take-away">
            {takeAway(assessment, plan, wording)}
            {modelled.analysis && ` ${modelledTakeAway(assessment, modelled.analysis, wording) ?? ""}`}
          </p>
        }
      />
      <Scorecard />
      <section className="gaps-views" aria-labelledby="gaps-regions">
        <h2 id="gaps-regions" className="gaps-views-title">
          {t("gaps.regions")}
        </h2>
        <figure className="gaps-venn">
          <VennDiagram
            label={t("gaps.vennLabel")}
            areaNames={wording.text.areas}
            regions={vennRegions(assessment, wording)}
            selected={selected}
            onSelect={(region) => select(region === selected ? undefined : region)}
          />
          <figcaption className="small muted">{t("venn.fixed")}</figcaption>
        </figure>
        <RegionBars rows={rows} overlaps={overlaps} selected={selected} />
        <div className="gaps-detail" ref={detailRef}>
          {row ? (
            <RegionDetail
              row={row}
              overlap={overlaps.find(({ region }) => region === row.region)}
              onNewAction={setNewAction}
              onClose={() => select(undefined)}
            />
          ) : (
            <WholePlanGaps onNewAction={setNewAction} />
          )}
        </div>
      </section>
      <p className="visually-hidden" role="status">
        {row && t("gaps.shown", { region: row.name })}
      </p>
      <RegionTable rows={rows} selected={selected} />
      <ModelledSection modelled={modelled} overlaps={overlaps} selected={selected} />
      <ScenarioTable />
      <GapMethod />
      {newAction && <NewActionDialog open initial={newAction} onClose={() => setNewAction(undefined)} />}
    </div>
  );
}

/** The selected region stands in the address, so that it can be linked to. */
function useSelectedRegion(): [RegionId | undefined, (region: RegionId | undefined) => void] {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get("region");
  const selected = regionIds.find((region) => region === wanted);
  return [selected, (region) => setParameters(region ? { region } : {}, { replace: true })];
}

/** What was selected is shown elsewhere on the page: it is brought into sight, unless the page just opened. */
function useBroughtIntoView(selected: RegionId | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(selected);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    const detail = ref.current;
    if (!detail || selected === undefined) return;
    const { top } = detail.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight * 0.8) detail.scrollIntoView({ block: "start" });
  }, [selected]);
  return ref;
}
