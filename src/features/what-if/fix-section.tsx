import { useEffect, useRef, type ReactNode } from "react";
import type { Fix } from "#src/domain/continuity/fix.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nodeName, nodeNamesOf } from "#src/domain/report/event-text.ts";
import type { WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { ActivityFixes } from "#src/domain/what-if/find-fixes.ts";
import type { WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { FixRow } from "#src/features/what-if/fix-row.tsx";
import { useFixes, type Fixes } from "#src/features/what-if/use-fixes.ts";
import type { WhatIfRun } from "#src/features/what-if/use-model.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Progress } from "#src/ui/progress.tsx";

interface FixSectionProps {
  readonly plan: Plan;
  readonly run: WhatIfRun;
  readonly scenarioName: string;
  /** The fix that is shown as if it were made. */
  readonly shown: Fix | undefined;
  readonly onShow: (fix: Fix | undefined) => void;
  /** What comes of the scenario with that fix. */
  readonly imagined: WhatIfResult | undefined;
}

/** The smallest changes that would keep each failing activity within its limit, found in the model. */
export function FixSection(props: FixSectionProps): ReactNode {
  const { t } = useI18n();
  const { run } = props;
  const fixes = useFixes(run);
  const title = useRef<HTMLHeadingElement>(null);
  const { phase } = fixes.search;

  // What was pressed is gone: whoever waited reads on at the title.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if ((phase === "done" || phase === "failed") && isLost) title.current?.focus();
  }, [phase]);

  const isFailing = run.result.activities.some(({ standing }) => standing === "intolerable");
  return (
    <section className="stack" aria-labelledby="what-if-fixes">
      <div>
        <h2 id="what-if-fixes" ref={title} tabIndex={-1}>
          {t("whatIf.fixes")}
        </h2>
        <p className="muted small measure">{isFailing ? t("whatIf.fixesLead") : t("whatIf.fixesNone")}</p>
      </div>
      {isFailing && <Found {...props} fixes={fixes} />}
    </section>
  );
}

function Found({ fixes, ...props }: FixSectionProps & { readonly fixes: Fixes }): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const { search, start, cancel } = fixes;
  const text: WhatIfText = { names: nodeNamesOf(props.plan), words };
  switch (search.phase) {
    case "idle":
    case "running":
      return (
        <>
          <p>
            <Button variant="primary" icon="search" loading={search.phase === "running"} onClick={start}>
              {t("whatIf.findFixes")}
            </Button>
          </p>
          {search.phase === "running" && (
            <Progress
              label={t("whatIf.findingFixes")}
              value={search.progress}
              onCancel={cancel}
              cancelLabel={t("form.cancel")}
            />
          )}
        </>
      );
    case "failed": {
      const isCancelled = search.error.type === "cancelled";
      return (
        <Callout
          tone={isCancelled ? "info" : "attention"}
          role="status"
          title={isCancelled ? t("whatIf.fixesCancelled") : t("whatIf.fixesFailed")}
          actions={
            <Button size="small" onClick={start}>
              {t("whatIf.fixesAgain")}
            </Button>
          }
        />
      );
    }
    case "done":
      return search.found.map((ofActivity) => (
        <FixesOfActivity key={ofActivity.activityId} {...props} found={ofActivity} text={text} />
      ));
  }
}

interface FixesOfActivityProps extends FixSectionProps {
  readonly found: ActivityFixes;
  readonly text: WhatIfText;
}

function FixesOfActivity({ found, text, ...props }: FixesOfActivityProps): ReactNode {
  const { t } = useI18n();
  const { activityId, fixes } = found;
  const title = t("whatIf.fixesOf", { name: nodeName(activityId, text.names, text) });
  return (
    <section className="stack stack-tight" aria-label={title}>
      <h3>{title}</h3>
      {fixes.length === 0 ? (
        <p>{t("whatIf.noSingleFix")}</p>
      ) : (
        <ul role="list" className="what-if-fixes">
          {fixes.map(({ fix }) => (
            <FixRow key={JSON.stringify(fix)} {...props} fix={fix} activityId={activityId} text={text} />
          ))}
        </ul>
      )}
    </section>
  );
}
