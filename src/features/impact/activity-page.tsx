import { useEffect, useRef, type ReactNode } from "react";
import { Link } from "react-router";
import { AnalysisFields } from "#src/features/impact/analysis-fields.tsx";
import { Feasibility } from "#src/features/impact/feasibility.tsx";
import { ImpactGrid } from "#src/features/impact/impact-grid.tsx";
import { MinimumResources } from "#src/features/impact/minimum-resources.tsx";
import { MoreFields } from "#src/features/impact/more-fields.tsx";
import { RequiredFields } from "#src/features/impact/required-fields.tsx";
import { WorkaroundFields } from "#src/features/impact/workaround-fields.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useLiveIds } from "#src/parts/use-live-ids.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";

interface ActivityPageProps {
  /** Of an activity that is there. */
  readonly id: string;
}

/** The analysis of one activity: what has to be known first, then what may be. */
export function ActivityPage({ id }: ActivityPageProps): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  const name = useDraft(({ plan }) => plan.activities[id]?.name ?? "");
  const title = useRef<HTMLHeadingElement>(null);

  // Whoever comes from the list begins to read at the activity's name.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  return (
    <div className="page stack stack-loose">
      <PageHeader
        titleRef={title}
        title={name}
        lead={t("impact.saves")}
        breadcrumbs={
          <nav aria-label={t("impact.title")}>
            <Link to={planPath(planId, "impact")}>{t("impact.title")}</Link>
          </nav>
        }
        actions={
          <Link to={planPath(planId, "registers", "activities", id)} className={buttonClass()}>
            {t("impact.openRegister")}
          </Link>
        }
      />
      <ImpactGrid activityId={id} />
      <RequiredFields id={id} />
      <WorkaroundFields id={id} />
      <Feasibility activityId={id} />
      <MinimumResources activityId={id} />
      <AnalysisFields id={id} />
      <MoreFields id={id} />
      <NextActivity planId={planId} id={id} />
    </div>
  );
}

function NextActivity({ planId, id }: { readonly planId: string; readonly id: string }): ReactNode {
  const { t } = useI18n();
  const ids = useLiveIds("activities");
  const nextId = ids[ids.indexOf(id) + 1];
  const name = useDraft(({ plan }) => (nextId === undefined ? "" : (plan.activities[nextId]?.name ?? "")));
  return (
    <p className="cluster">
      {nextId !== undefined && (
        <Link to={planPath(planId, "impact", nextId)} className={buttonClass("primary")}>
          {t("impact.next", { name })}
        </Link>
      )}
      <Link to={planPath(planId, "impact")} className={buttonClass()}>
        {t("impact.back")}
      </Link>
    </p>
  );
}
