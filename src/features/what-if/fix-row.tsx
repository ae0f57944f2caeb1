import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Link } from "react-router";
import type { Fix } from "#src/domain/continuity/fix.ts";
import { isToDo } from "#src/domain/plan/action.ts";
import { addRecord, removeRecord } from "#src/domain/plan/edit.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { fixText, fixToAction } from "#src/domain/report/fix-text.ts";
import { plainName, whatIfSummary, type WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import type { WhatIfRun } from "#src/features/what-if/use-model.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { nodePath } from "#src/parts/node-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";

interface FixRowProps {
  readonly plan: Plan;
  readonly run: WhatIfRun;
  readonly scenarioName: string;
  readonly fix: Fix;
  readonly activityId: string;
  readonly text: WhatIfText;
  readonly shown: Fix | undefined;
  readonly onShow: (fix: Fix | undefined) => void;
  /** What comes of the scenario with the fix that is shown. */
  readonly imagined: WhatIfResult | undefined;
}

/** One change: see what it would do, make it an action, or go where it is recorded once it is real. */
export function FixRow(props: FixRowProps): ReactNode {
  const { plan, run, scenarioName, fix, activityId, text, shown, onShow, imagined } = props;
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const notify = useNotify();
  const what = fixText(fix, run.model, text);
  const content = fixToAction(fix, run.model, { scenario: scenarioName, activityId }, text);
  const isAction = liveRecords(plan, "actions").some(
    (action) => action.title === content.title && isToDo(action),
  );
  const isShown = shown === fix;
  const link = useRef<HTMLAnchorElement>(null);
  const isPressed = useRef(false);

  // The button goes when it has done its work, and the focus would go with it.
  useLayoutEffect(() => {
    if (isPressed.current && isAction) link.current?.focus();
    isPressed.current = false;
  }, [isAction]);

  const makeAction = (): void => {
    isPressed.current = true;
    const id = newId();
    edit((current, stamp) => addRecord(current, "actions", id, { ...content, status: "open" }, stamp));
    notify({
      message: t("newAction.added", { title: content.title }),
      actionLabel: t("form.undo"),
      onAction: () => edit((current, stamp) => removeRecord(current, "actions", id, stamp)),
    });
  };
  return (
    <li className="what-if-fix">
      <p>{what}</p>
      <div className="cluster">
        <Button
          size="small"
          aria-pressed={isShown}
          aria-label={t("whatIf.showFixOf", { fix: what })}
          icon={isShown ? "check" : undefined}
          onClick={() => onShow(isShown ? undefined : fix)}
        >
          {isShown ? t("whatIf.shownFix") : t("whatIf.showFix")}
        </Button>
        {isAction ? (
          <Link ref={link} className="small" to={planPath(plan.id, "actions")}>
            {t("whatIf.isAction")}
          </Link>
        ) : (
          <Button
            size="small"
            icon="plus"
            aria-label={t("whatIf.makeActionOf", { fix: what })}
            onClick={makeAction}
          >
            {t("whatIf.makeAction")}
          </Button>
        )}
        <Link className="small" to={nodePath(plan, fix.nodeId)}>
          {t("whatIf.openFix", { name: plainName(run.model, fix.nodeId, text) })}
        </Link>
      </div>
      {isShown && imagined && (
        <p className="small" role="status">
          <strong>{t("whatIf.withFix")}</strong> {whatIfSummary(imagined, text)}
        </p>
      )}
    </li>
  );
}
