import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { MeterBar } from "#src/ui/meter-bar.tsx";

interface MergeBarProps {
  readonly decided: number;
  /** Of conflicts. */
  readonly count: number;
  readonly onNextOpen: () => void;
  readonly onKeepMine: () => void;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** How far the decisions are, and the merge. What is open is decided first: nothing is kept without a word. */
export function MergeBar(props: MergeBarProps): ReactNode {
  const { decided, count, onNextOpen, onKeepMine, onMerge, onCancel } = props;
  const { t } = useI18n();
  const left = count - decided;
  const progress = t("merge.decided", { decided, count });
  return (
    <div className="merge-bar">
      <div className="merge-bar-progress">
        {count > 0 && (
          <>
            <p role="status">{left === 0 ? `${progress}. ${t("merge.allDecided")}.` : progress}</p>
            <MeterBar value={decided / count} label={progress} />
          </>
        )}
        {left === 0 && <p className="small muted">{t("merge.oneStep")}</p>}
      </div>
      <div className="merge-bar-actions">
        <Button variant="quiet" onClick={onCancel}>
          {t("merge.doNotMerge")}
        </Button>
        {left > 0 ? (
          <>
            <Button onClick={onKeepMine}>
              {decided === 0
                ? t("merge.keepMineInAll", { count: left })
                : t("merge.keepMineInOthers", { count: left })}
            </Button>
            <Button variant="primary" icon="arrow-right" onClick={onNextOpen}>
              {t("merge.nextOpen")}
            </Button>
          </>
        ) : (
          <Button variant="primary" icon="check" onClick={onMerge}>
            {t("merge.merge")}
          </Button>
        )}
      </div>
    </div>
  );
}
