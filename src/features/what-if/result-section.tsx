import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Fix } from "#src/domain/continuity/fix.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { fixText } from "#src/domain/report/fix-text.ts";
import { deadlockText, whatIfSummary, type WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { Causes } from "#src/features/what-if/causes.tsx";
import { Timeline } from "#src/features/what-if/timeline.tsx";
import { VerdictTable } from "#src/features/what-if/verdict-table.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { nodePath } from "#src/parts/node-path.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

interface ResultSectionProps {
  readonly plan: Plan;
  readonly result: WhatIfResult;
  /** Without the fix, where one is shown. */
  readonly before: WhatIfResult | undefined;
  readonly fix: Fix | undefined;
  readonly onEndFix: () => void;
}

/** Where somebody reads on who jumps to the result. */
export const resultTitleId = "what-if-result";

/** What the scenario does, in one glance: of the plan as it is, never of one that is imagined. */
export function Headline({ plan, result }: Pick<ResultSectionProps, "plan" | "result">): ReactNode {
  const { words } = useWording();
  return (
    <p role="status" className="what-if-says">
      {whatIfSummary(result, { names: nodeNamesOf(plan), words })}
    </p>
  );
}

/** The verdicts, why, and when what is down. */
export function ResultSection({ plan, result, before, fix, onEndFix }: ResultSectionProps): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  const text: WhatIfText = { names: nodeNamesOf(plan), words };
  const isCalm = result.activities.length === 0 || Object.keys(result.disruptions).length === 0;
  return (
    <section className="stack" aria-labelledby={resultTitleId}>
      <h2 id={resultTitleId} tabIndex={-1}>
        {words.whatIf.result}
      </h2>
      {fix && before && (
        <Callout
          tone="info"
          title={t("whatIf.imagined")}
          actions={
            <Button size="small" icon="undo" onClick={onEndFix}>
              {t("whatIf.asItIs")}
            </Button>
          }
        >
          <p>{t("whatIf.imaginedText", { fix: fixText(fix, before.model, text) })}</p>
          <p>
            <strong>{t("whatIf.withFix")}</strong> {whatIfSummary(result, text)}
          </p>
        </Callout>
      )}
      {isCalm ? (
        <p className="muted">{whatIfSummary(result, text)}</p>
      ) : (
        <>
          <Deadlocks plan={plan} result={result} text={text} />
          <VerdictTable result={result} before={before} text={text} />
          <Causes plan={plan} result={result} text={text} />
          <Timeline result={result} text={text} />
        </>
      )}
    </section>
  );
}

interface DeadlocksProps {
  readonly plan: Plan;
  readonly result: WhatIfResult;
  readonly text: WhatIfText;
}

function Deadlocks({ plan, result, text }: DeadlocksProps): ReactNode {
  const { t } = useI18n();
  const { deadlocks } = text.words.whatIf;
  return result.deadlocks.map((ids) => (
    <Callout
      key={ids.join()}
      tone="bad"
      title={deadlocks.title}
      actions={ids.map((id) => (
        <Link key={id} to={nodePath(plan, id)}>
          {t("whatIf.openRecord", { name: text.names.get(id) ?? id })}
        </Link>
      ))}
    >
      {deadlockText(ids, text)} {deadlocks.step}
    </Callout>
  ));
}
