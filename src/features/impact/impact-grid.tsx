import type { ReactNode } from "react";
import { Link } from "react-router";
import { ImpactRow } from "#src/features/impact/impact-row.tsx";
import { MtpdProposal } from "#src/features/impact/mtpd-proposal.tsx";
import { useExamples } from "#src/features/impact/use-examples.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useLiveIds } from "#src/parts/use-live-ids.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";

/** How the harm grows with the outage: a row for each category, a choice for each moment. */
export function ImpactGrid({ activityId }: { readonly activityId: string }): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  const categoryIds = useLiveIds("impactCategories");
  return (
    <section className="stack" aria-labelledby="impact-over-time">
      <div>
        <h2 id="impact-over-time">{t("impact.overTimeTitle")}</h2>
        <p className="muted measure">{t("impact.overTimeLead")}</p>
      </div>
      {categoryIds.length === 0 ? (
        <NoCategories planId={planId} />
      ) : (
        <>
          <ul role="list" className="impact-grid">
            {categoryIds.map((categoryId) => (
              <li key={categoryId}>
                <ImpactRow activityId={activityId} categoryId={categoryId} />
              </li>
            ))}
          </ul>
          <MtpdProposal activityId={activityId} />
          <p>
            <Link to={planPath(planId, "impact")}>{t("impact.editCategories")}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function NoCategories({ planId }: { readonly planId: string }): ReactNode {
  const { t } = useI18n();
  const examples = useExamples();
  return (
    <EmptyState
      icon="shield"
      headingLevel={3}
      title={t("impact.noCategoriesTitle")}
      actions={
        <>
          <Button variant="primary" onClick={examples.add}>
            {t("impact.addExamples")}
          </Button>
          <Link to={planPath(planId, "impact")} className={buttonClass()}>
            {t("impact.toCategories")}
          </Link>
        </>
      }
    >
      {t("impact.noCategoriesHere")}
    </EmptyState>
  );
}
