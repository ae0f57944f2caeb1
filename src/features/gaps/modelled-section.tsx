import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegionId } from "#src/domain/catalog.ts";
import type { OverlapText } from "#src/domain/report/overlap-text.ts";
import { AssumptionFields } from "#src/features/gaps/assumption-fields.tsx";
import { ModelledState } from "#src/features/gaps/modelled-state.tsx";
import { UnknownOfModel } from "#src/features/gaps/unknown-of-model.tsx";
import { ViewsTable } from "#src/features/gaps/views-table.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan } from "#src/state/use-plan.ts";
import type { ShownAnalysis } from "#src/state/use-plan-analysis.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface ModelledSectionProps {
  readonly modelled: ShownAnalysis;
  /** Empty before the first analysis. */
  readonly overlaps: readonly OverlapText[];
  readonly selected: RegionId | undefined;
}

/** What the recorded dependencies imply for the whole plan, what the model does not know, and what it assumes. */
export function ModelledSection({ modelled, overlaps, selected }: ModelledSectionProps): ReactNode {
  const { t } = useI18n();
  const { overlap } = useWording().words;
  const plan = usePlan();
  const { analysis } = modelled;
  const hasModel = analysis !== undefined && analysis.modelledCount > 0;
  return (
    <section className="stack" aria-labelledby="gaps-modelled">
      <div>
        <h2 id="gaps-modelled">{overlap.title}</h2>
        <p className="muted measure">{overlap.lead}</p>
      </div>
      <ModelledState {...modelled} />
      {hasModel && <ViewsTable overlaps={overlaps} selected={selected} />}
      {analysis && !hasModel && <p>{overlap.nothingModelled}</p>}
      {analysis && <UnknownOfModel analysis={analysis} />}
      <p>
        <Link to={planPath(plan.id, "registers", "activities")}>{t("gaps.toRegisters")}</Link>
      </p>
      <Disclosure summary={overlap.assumptions.title}>
        <AssumptionFields />
      </Disclosure>
    </section>
  );
}
