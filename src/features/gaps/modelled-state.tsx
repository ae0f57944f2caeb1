import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useAnalysisProgress, type ShownAnalysis } from "#src/state/use-plan-analysis.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Progress } from "#src/ui/progress.tsx";

/** How far the analysis is, where it takes longer than a glance; why there is none. */
export function ModelledState({ phase, error, analysis, cancel, retry }: ShownAnalysis): ReactNode {
  const { t } = useI18n();
  const progress = useAnalysisProgress();
  if (phase === "running") {
    return (
      <div className="gaps-modelled-running">
        <Progress
          label={analysis ? t("gaps.modelledAgain") : t("gaps.modelledRunning")}
          value={progress}
          onCancel={cancel}
          cancelLabel={t("form.cancel")}
        />
      </div>
    );
  }
  if (phase !== "failed") return null;
  const isCancelled = error?.type === "cancelled";
  return (
    <Callout
      tone={isCancelled ? "info" : "attention"}
      role="status"
      title={isCancelled ? t("gaps.modelledCancelled") : t("gaps.modelledFailed")}
      actions={
        <Button size="small" onClick={retry}>
          {t("gaps.modelledRetry")}
        </Button>
      }
    >
      {analysis ? t("gaps.modelledOld") : t("gaps.modelledNone")}
    </Callout>
  );
}
