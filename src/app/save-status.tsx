import type { ReactNode } from "react";
import { Link } from "react-router";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { useUndoKeys } from "#src/app/undo-keys.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { savePlanFile } from "#src/parts/save-plan-file.ts";
import { useDraft, useDraftActions, useDraftInPauses } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Icon } from "#src/ui/icon.tsx";

/** In the header of the app: which plan is open, whether it is saved, undo and redo. */
export function PlanStatus(): ReactNode {
  const { t } = useI18n();
  const planId = useDraft((state) => state.plan.id);
  const title = useDraft((state) => profileOf(state.plan).title);
  const canUndo = useDraftInPauses((state) => state.canUndo);
  const canRedo = useDraftInPauses((state) => state.canRedo);
  const { undo, redo } = useUndoKeys();
  return (
    <>
      <Link to={planPath(planId)} className="shell-plan-title">
        {title}
      </Link>
      <SaveStatus />
      <span className="shell-undo">
        <Button variant="quiet" size="small" icon="undo" hideLabel disabled={!canUndo} onClick={undo}>
          {t("nav.undo")}
        </Button>
        <Button variant="quiet" size="small" icon="redo" hideLabel disabled={!canRedo} onClick={redo}>
          {t("nav.redo")}
        </Button>
      </span>
    </>
  );
}

function SaveStatus(): ReactNode {
  const { t, formats } = useI18n();
  const save = useDraft((state) => state.save);
  switch (save.type) {
    case "saved":
      return (
        <span className="save-status" data-status="saved" role="status">
          <Icon name="check" />
          {save.at === undefined ? t("save.saved") : t("save.savedAt", { time: formats.time(save.at) })}
        </span>
      );
    case "saving":
      return (
        <span className="save-status" data-status="saving" role="status">
          <Icon name="clock" />
          {t("save.saving")}
        </span>
      );
    case "failed":
      return (
        <span className="save-status" data-status="failed" role="status">
          <Icon name="warning" />
          {t("save.failed")}
        </span>
      );
  }
}

/** What a failed save means and the ways out, in front of the page that was being edited. */
export function SaveFailure(): ReactNode {
  const { t, formats } = useI18n();
  const save = useDraft((state) => state.save);
  const { retrySave } = useDraftActions();
  if (save.type !== "failed") return null;
  return (
    <Callout
      tone="bad"
      role="alert"
      title={t("save.failedTitle")}
      actions={
        <>
          <Button variant="primary" onClick={retrySave}>
            {t("save.retry")}
          </Button>
          <SaveCopyButton />
        </>
      }
    >
      <p>{t("save.failedSince", { time: formats.time(save.since) })}</p>
      <p>
        <StorageErrorText error={save.error} />
      </p>
    </Callout>
  );
}

/** A copy of the plan as it is in memory, saved or not. */
export function SaveCopyButton(): ReactNode {
  const { t } = useI18n();
  const plan = usePlan();
  const ports = usePorts();
  const notify = useNotify();
  const save = async (): Promise<void> => {
    try {
      const saved = await savePlanFile(plan, ports);
      if (!saved) return;
      const copied = t("save.copied");
      notify({ message: saved.isHistoryLeftOut ? `${copied} ${t("save.withoutHistory")}` : copied });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return (
    <Button icon="download" onClick={() => void save()}>
      {t("save.copy")}
    </Button>
  );
}
