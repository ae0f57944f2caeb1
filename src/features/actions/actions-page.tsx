import { useState, type ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import {
  actionFilters,
  actionRows,
  filterActions,
  type ActionFilter,
  type ActionRow,
} from "#src/features/actions/action-rows.ts";
import { ActionTable } from "#src/features/actions/action-table.tsx";
import { EditActionDialog } from "#src/features/actions/edit-action-dialog.tsx";
import { useActionExport } from "#src/features/actions/use-action-export.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { NewActionDialog } from "#src/parts/new-action-dialog.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan, usePlanAssessment } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/actions/actions.css";

/** Who does what by when, and what it would give the plan. */
export function ActionsPage(): ReactNode {
  const { t } = useI18n();
  const { catalog } = useCatalog();
  const plan = usePlan();
  const assessment = usePlanAssessment();
  const [parameters] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const [edited, setEdited] = useState<string>();
  const exportCsv = useActionExport();

  const rows = actionRows(plan, catalog, assessment);
  const filter = actionFilters.find((one) => one === parameters.get("show")) ?? "open";
  const add = (
    <Button variant="primary" icon="plus" onClick={() => setIsAdding(true)}>
      {t("actions.add")}
    </Button>
  );
  return (
    <div className="page stack">
      <PageHeader
        title={t("actions.title")}
        lead={t("actions.lead")}
        actions={
          rows.length > 0 && (
            <>
              <Button icon="download" onClick={() => exportCsv(rows)}>
                {t("actions.export")}
              </Button>
              {add}
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          icon="check"
          title={t("actions.emptyTitle")}
          actions={
            <>
              {add}
              <Link to={planPath(plan.id, "gaps")} className={buttonClass()}>
                {t("actions.toGaps")}
              </Link>
            </>
          }
        >
          {t("actions.empty")}
        </EmptyState>
      ) : (
        <>
          <ActionFilters rows={rows} filter={filter} />
          <ActionTable rows={filterActions(rows, filter)} filter={filter} onEdit={setEdited} />
        </>
      )}
      <NewActionDialog open={isAdding} initial={{ title: "" }} onClose={() => setIsAdding(false)} />
      {edited !== undefined && <EditActionDialog actionId={edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

function ActionFilters(props: {
  readonly rows: readonly ActionRow[];
  readonly filter: ActionFilter;
}): ReactNode {
  const { t } = useI18n();
  return (
    <nav aria-label={t("actions.filters")} className="view-links">
      {actionFilters.map((filter) => (
        <Link
          key={filter}
          to={`?show=${filter}`}
          replace
          aria-current={filter === props.filter ? "page" : undefined}
        >
          {t(`actions.filter.${filter}`, { count: filterActions(props.rows, filter).length })}
        </Link>
      ))}
    </nav>
  );
}
