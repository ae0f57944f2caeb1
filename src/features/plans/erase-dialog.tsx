import { useEffect, useState, type ReactNode } from "react";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { PlanActions } from "#src/features/plans/use-plan-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Dialog } from "#src/ui/dialog.tsx";

interface EraseDialogProps {
  readonly plan: PlanSummary;
  readonly title: string;
  readonly actions: Pick<PlanActions, "countVersions" | "erase" | "save">;
  readonly onClose: () => void;
}

/** Before a plan is erased for good: what goes with it, that its history ends, and what to do first. */
export function EraseDialog({ plan, title, actions, onClose }: EraseDialogProps): ReactNode {
  const { t } = useI18n();
  const versionCount = useVersionCount(plan, actions);
  const leaveAnd = (act: (of: PlanSummary) => Promise<void>) => (): void => {
    onClose();
    void act(plan);
  };
  return (
    <Dialog
      open
      title={t("plans.eraseTitle", { title })}
      closeLabel={t("form.close")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("plans.eraseKeep")}</Button>
          {versionCount > 0 && <Button onClick={leaveAnd(actions.save)}>{t("plans.eraseSave")}</Button>}
          <Button variant="danger" onClick={leaveAnd(actions.erase)}>
            {t("plans.erase")}
          </Button>
        </>
      }
    >
      <div className="stack">
        {versionCount > 0 && (
          <Callout tone="attention">
            <p>{t("plans.eraseVersions", { count: versionCount })}</p>
          </Callout>
        )}
        <p>{t("plans.eraseText")}</p>
        {versionCount > 0 && <p>{t("plans.eraseFirst")}</p>}
      </div>
    </Dialog>
  );
}

function useVersionCount(plan: PlanSummary, { countVersions }: Pick<PlanActions, "countVersions">): number {
  const [count, setCount] = useState(plan.version?.number ?? 0);
  useEffect(() => {
    let isCurrent = true;
    void countVersions(plan).then((counted) => isCurrent && setCount(counted));
    return () => {
      isCurrent = false;
    };
  }, [plan, countVersions]);
  return count;
}
