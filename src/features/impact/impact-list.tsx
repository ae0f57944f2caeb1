import { useMemo, type ReactNode } from "react";
import { Link } from "react-router";
import { ActivityTable } from "#src/features/impact/activity-table.tsx";
import { analysisRows } from "#src/features/impact/analysis-rows.ts";
import { CategoryList } from "#src/features/impact/category-list.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/** How far the analysis of each activity is, and the categories that all of them are judged by. */
export function ImpactList(): ReactNode {
  const { t } = useI18n();
  const { clock } = usePorts();
  const plan = useDraftInPauses((state) => state.plan);
  const today = clock.today();
  const rows = useMemo(() => analysisRows(plan, today), [plan, today]);
  return (
    <div className="page stack stack-loose">
      <PageHeader title={t("impact.title")} lead={t("impact.lead")} />
      {rows.length === 0 ? (
        <EmptyState
          icon="flag"
          title={t("impact.emptyTitle")}
          actions={
            <Link to={planPath(plan.id, "registers", "activities")} className={buttonClass("primary")}>
              {t("impact.toActivities")}
            </Link>
          }
        >
          {t("impact.empty")}
        </EmptyState>
      ) : (
        <ActivityTable planId={plan.id} rows={rows} />
      )}
      <CategoryList />
    </div>
  );
}
