import { Suspense, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Link, Outlet, useParams } from "react-router";
import { ConflictPanel } from "#src/app/conflict-panel.tsx";
import { DeletedElsewhere } from "#src/app/deleted-elsewhere.tsx";
import { ErrorBoundary } from "#src/app/error-boundary.tsx";
import { PlanNavigation } from "#src/app/plan-navigation.tsx";
import { PlanStatus, SaveFailure, SaveCopyButton } from "#src/app/save-status.tsx";
import { SampleNotice } from "#src/app/sample-notice.tsx";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { CatalogProvider } from "#src/state/catalog-context.tsx";
import { DraftProvider, useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { useLoadedCatalog } from "#src/state/use-loaded-catalog.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/** Opens the plan of the address and keeps it open while any of its pages is shown. */
export function PlanLayout(): ReactNode {
  const { planId = "" } = useParams();
  const { clock } = usePorts();
  const { t } = useI18n();
  const authorName = useSettings((state) => state.authorName);
  const catalogInUse = useLoadedCatalog();
  if (!catalogInUse) return <p className="shell-loading">{t("app.loading")} …</p>;
  return (
    <DraftProvider
      key={planId}
      planId={planId}
      author={() => authorName}
      summarize={(plan, now) => summarizePlan(plan, catalogInUse.catalog, { now, today: clock.today() })}
    >
      <CatalogProvider value={catalogInUse}>
        <OpenPlan />
      </CatalogProvider>
    </DraftProvider>
  );
}

function OpenPlan(): ReactNode {
  const { t } = useI18n();
  const phase = useDraft((state) => state.phase);
  const slot = document.getElementById("shell-plan");
  switch (phase) {
    case "loading":
      return <p className="shell-loading">{t("app.loading")} …</p>;
    case "missing":
      return <MissingPlan />;
    case "failed":
      return <FailedPlan />;
    case "ready":
      return (
        <div className="plan-layout">
          {slot && createPortal(<PlanStatus />, slot)}
          <PlanNavigation />
          <div className="plan-content">
            <SaveFailure />
            <DeletedElsewhere />
            <ConflictPanel />
            <Quarantine />
            <SampleNotice />
            <ErrorBoundary actions={<SaveCopyButton />}>
              <Suspense fallback={<p className="shell-loading">{t("app.loading")} …</p>}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
          </div>
        </div>
      );
  }
}

function MissingPlan(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page">
      <PageHeader
        title={t("plan.missingTitle")}
        lead={`${t("plan.missing")} ${t("plan.openFile")}`}
        actions={
          <Link to="/" className={buttonClass("primary")}>
            {t("plan.toPlans")}
          </Link>
        }
      />
    </div>
  );
}

function FailedPlan(): ReactNode {
  const { t } = useI18n();
  const error = useDraft((state) => state.openError);
  const { retryOpen } = useDraftActions();
  return (
    <div className="page">
      <PageHeader title={t("plan.failedTitle")} />
      <Callout tone="bad" actions={<Button onClick={retryOpen}>{t("save.retry")}</Button>}>
        {error && <StorageErrorText error={error} />}
      </Callout>
    </div>
  );
}

function Quarantine(): ReactNode {
  const { t } = useI18n();
  const { files } = usePorts();
  const notify = useNotify();
  const quarantined = useDraft((state) => state.quarantined);
  if (quarantined.length === 0) return null;
  const save = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(JSON.stringify(quarantined, null, 1));
    try {
      const isSaved = await files.saveFile({ name: "unreadable-records.json", bytes }, "application/json");
      if (isSaved) notify({ message: t("save.copied") });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return (
    <Callout
      tone="attention"
      title={t("plan.quarantined", { count: quarantined.length })}
      actions={<Button onClick={() => void save()}>{t("plan.quarantineSave")}</Button>}
    />
  );
}
