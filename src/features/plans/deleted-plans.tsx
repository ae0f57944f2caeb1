import { lazy, Suspense, useState, type ReactNode } from "react";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { PlanActions } from "#src/features/plans/use-plan-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { focusNeighbour } from "#src/parts/focus-neighbour.ts";
import { Button } from "#src/ui/button.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

const EraseDialog = lazy(async () => ({
  default: (await import("#src/features/plans/erase-dialog.tsx")).EraseDialog,
}));

interface DeletedPlansProps {
  readonly deleted: readonly PlanSummary[];
  readonly actions: PlanActions;
}

/** Deleted plans, as long as they can be brought back. */
export function DeletedPlans({ deleted, actions }: DeletedPlansProps): ReactNode {
  const { t, formats } = useI18n();
  const [erasing, setErasing] = useState<PlanSummary>();
  if (deleted.length === 0) return null;
  const newestFirst = [...deleted].sort((a, b) => ((a.deletedAt ?? "") < (b.deletedAt ?? "") ? 1 : -1));
  const titleOf = ({ title }: PlanSummary): string => title || t("plans.untitled");
  return (
    <Disclosure summary={t("plans.recentlyDeleted", { count: deleted.length })}>
      <div className="stack stack-tight">
        <p className="muted">{t("plans.recentlyDeletedHint")}</p>
        <ul role="list" className="deleted-plans">
          {newestFirst.map((plan) => (
            <li key={plan.id}>
              <span>
                {titleOf(plan)}
                {plan.deletedAt !== undefined && (
                  <span className="muted small">
                    {t("plans.deletedAt", { when: formats.moment(plan.deletedAt) })}
                  </span>
                )}
              </span>
              <Button
                size="small"
                icon="undo"
                aria-label={t("plans.restoreOf", { title: titleOf(plan) })}
                onClick={(event) => {
                  focusNeighbour(event.currentTarget, "li", "button");
                  void actions.restore(plan);
                }}
              >
                {t("plans.restore")}
              </Button>
              <Button
                size="small"
                variant="quiet"
                icon="trash"
                aria-label={t("plans.eraseOf", { title: titleOf(plan) })}
                onClick={() => setErasing(plan)}
              >
                {t("plans.erase")}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <Suspense>
        {erasing && (
          <EraseDialog
            key={erasing.id}
            plan={erasing}
            title={titleOf(erasing)}
            actions={actions}
            onClose={() => setErasing(undefined)}
          />
        )}
      </Suspense>
    </Disclosure>
  );
}
