import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Plan } from "#src/domain/plan/plan.ts";
import { causeChainTexts } from "#src/domain/report/cause-chain-text.ts";
import { nodeName } from "#src/domain/report/event-text.ts";
import type { WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { nodePath } from "#src/parts/node-path.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface CausesProps {
  readonly plan: Plan;
  readonly result: WhatIfResult;
  readonly text: WhatIfText;
}

/** Why each activity stops, for those who want to know. */
export function Causes({ plan, result, text }: CausesProps): ReactNode {
  const { t } = useI18n();
  const stopped = result.activities.filter(({ longestOutageMinutes }) => longestOutageMinutes > 0);
  if (stopped.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="what-if-why">
      <div>
        <h3 id="what-if-why">{t("whatIf.why")}</h3>
        <p className="muted small">{t("whatIf.whyLead")}</p>
      </div>
      {stopped.map(({ id }) => (
        <Cause key={id} id={id} plan={plan} result={result} text={text} />
      ))}
    </section>
  );
}

/** Read off the outcome once it is opened: a large plan has hundreds of chains. */
function Cause({ id, plan, result, text }: CausesProps & { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const name = nodeName(id, text.names, text);
  return (
    <Disclosure
      summary={t("whatIf.whyOf", { name })}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      {isOpen && (
        <div className="stack stack-tight what-if-chain">
          {causeChainTexts(result, id, text).map(({ lead, steps }) => (
            <div key={lead} className="stack stack-tight">
              <p>
                <strong>{lead}</strong>
              </p>
              {steps.map(({ from, sentences }) => (
                <div key={from ?? lead}>
                  {from !== undefined && <p>{from}</p>}
                  <ul>
                    {sentences.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
          <p>
            <Link to={nodePath(plan, id)}>{t("whatIf.openRecord", { name })}</Link>
          </p>
        </div>
      )}
    </Disclosure>
  );
}
