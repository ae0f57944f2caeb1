import type { ReactNode } from "react";
import { noWorstGaps, worstGaps } from "#src/domain/report/worst-gaps.ts";
import { SuggestionTable } from "#src/features/gaps/suggestion-table.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import type { InitialAction } from "#src/parts/new-action-dialog.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlanAssessment } from "#src/state/use-plan.ts";

const gapsShown = 10;

interface WholePlanGapsProps {
  readonly onNewAction: (initial: InitialAction) => void;
}

/** While no region is selected: what costs the whole plan most. */
export function WholePlanGaps({ onNewAction }: WholePlanGapsProps): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const assessment = usePlanAssessment();
  const gaps = worstGaps(assessment, gapsShown);
  return (
    <div className="stack">
      <div>
        <h3>{t("gaps.worstOfPlan")}</h3>
        <p className="small muted">
          {t("gaps.worstLead")} {t("gaps.selectRegion")}
        </p>
      </div>
      {gaps.length === 0 ? (
        <p>{noWorstGaps(assessment, wording)}</p>
      ) : (
        <SuggestionTable
          caption={t("gaps.worstOfPlan")}
          suggestions={gaps}
          showRegion
          onNewAction={onNewAction}
        />
      )}
    </div>
  );
}
