import type { ReactNode } from "react";
import { profileOf } from "#src/domain/plan/plan.ts";
import { AttentionSection } from "#src/features/overview/attention-section.tsx";
import { ContinueCard } from "#src/features/overview/continue-card.tsx";
import { planParts } from "#src/features/overview/plan-parts.ts";
import { PartsSection } from "#src/features/overview/parts-section.tsx";
import { ReadinessCard } from "#src/features/overview/readiness-card.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan, usePlanAssessment } from "#src/state/use-plan.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/overview/overview.css";

/**
 * The start page of a plan: where to go on, what it is worth, what needs attention, and every part of it.
 * What is answered and what it scores stand apart; whether it is saved is said at the top of the app.
 */
export function OverviewPage(): ReactNode {
  const { words } = useWording();
  const { catalog } = useCatalog();
  const plan = usePlan();
  const assessment = usePlanAssessment();
  const { title, organisation, depth } = profileOf(plan);
  const parts = planParts(plan, catalog, assessment);
  return (
    <div className="page stack stack-loose">
      <PageHeader
        title={title.trim() === "" ? words.values.untitled : title}
        lead={
          <p className="cluster">
            {organisation !== undefined && <span>{organisation}</span>}
            <span>{words.values.depths[depth]}</span>
          </p>
        }
      />
      <div className="overview-top">
        <ContinueCard parts={parts} />
        <ReadinessCard />
      </div>
      <AttentionSection />
      <PartsSection parts={parts} />
    </div>
  );
}
