import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { PlanSummary } from "#src/domain/ports.ts";
import { ContinueCard } from "#src/features/plans/continue-card.tsx";
import { DeletedPlans } from "#src/features/plans/deleted-plans.tsx";
import { FirstRun } from "#src/features/plans/first-run.tsx";
import { OpenedFiles } from "#src/features/plans/opened-files.tsx";
import { PlanListProblem } from "#src/features/plans/plan-list-problem.tsx";
import type { PlanRowAction } from "#src/features/plans/plan-row.tsx";
import { PlanTable } from "#src/features/plans/plan-table.tsx";
import { StoragePlace } from "#src/features/plans/storage-place.tsx";
import { useOpenFiles } from "#src/features/plans/use-open-files.ts";
import { usePlanActions, type PlanActions } from "#src/features/plans/use-plan-actions.ts";
import { usePlanList, type PlanList } from "#src/features/plans/use-plan-list.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { usePendingFiles } from "#src/state/pending-files.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/icon.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/plans/plans.css";

const RenameDialog = lazy(async () => ({
  default: (await import("#src/features/plans/rename-dialog.tsx")).RenameDialog,
}));

/** All plans on this device, and the ways to get one: new, sample, file. */
export function PlansPage(): ReactNode {
  const { t } = useI18n();
  const { list, reload } = usePlanList();
  const actions = usePlanActions(reload);
  const openFiles = useOpenFiles(reload);
  const { files: dropped, take } = usePendingFiles();
  const openDropped = useEffectEvent((files: readonly File[]) => {
    if (files.length > 0) void openFiles.drop(files);
  });
  useEffect(() => {
    // Taken once, though an effect may run twice.
    if (dropped.length > 0) openDropped(take());
  }, [dropped, take]);
  const [isOpening, setIsOpening] = useState(false);
  const openSample = (): void => {
    setIsOpening(true);
    void actions.openSample().finally(() => setIsOpening(false));
  };
  const isFirstRun = list.phase === "ready" && list.plans.length === 0;
  const hasSample = list.phase === "ready" && list.plans.some(({ sample }) => sample);
  const sampleButton = (
    <Button loading={isOpening} onClick={openSample}>
      {t("plans.openSample")}
    </Button>
  );
  const buttons = (
    <>
      <Link to="/new" className={buttonClass("primary")}>
        <Icon name="plus" />
        {t("plans.new")}
      </Link>
      {!hasSample && sampleButton}
      <Button icon="upload" onClick={() => void openFiles.pick()}>
        {t("plans.openFile")}
      </Button>
    </>
  );
  return (
    <div className="page stack stack-loose">
      {isFirstRun ? (
        <FirstRun actions={buttons} />
      ) : (
        <PageHeader title={t("plans.title")} actions={list.phase === "ready" && buttons} />
      )}
      <OpenedFiles openFiles={openFiles} />
      <Listed list={list} actions={actions} reload={reload} />
    </div>
  );
}

interface ListedProps {
  readonly list: PlanList;
  readonly actions: PlanActions;
  readonly reload: () => Promise<void>;
}

function Listed({ list, actions, reload }: ListedProps): ReactNode {
  const { t } = useI18n();
  const [renaming, setRenaming] = useState<PlanSummary>();
  const act = useCallback(
    (action: PlanRowAction, plan: PlanSummary): void => {
      if (action === "rename") setRenaming(plan);
      else void actions[action](plan);
    },
    [actions],
  );

  switch (list.phase) {
    case "loading":
      return <p className="muted">{t("plans.loading")} …</p>;
    case "failed":
      return <PlanListProblem error={list.error} onRetry={() => void reload()} />;
    case "ready":
      return (
        <>
          {list.plans.length > 0 && (
            <>
              <ContinueCard plans={list.plans} />
              <PlanTable plans={list.plans} onAct={act} />
            </>
          )}
          <DeletedPlans deleted={list.deleted} actions={actions} />
          {list.plans.length + list.deleted.length > 0 && <StoragePlace />}
          <Suspense>
            {renaming && (
              <RenameDialog plan={renaming} rename={actions.rename} onClose={() => setRenaming(undefined)} />
            )}
          </Suspense>
        </>
      );
  }
}
