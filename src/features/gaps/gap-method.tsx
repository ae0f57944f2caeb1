import type { ReactNode } from "react";
import { coverageToRate } from "#src/domain/assessment/assessment.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlanAssessment } from "#src/state/use-plan.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

/** How the numbers come about, by which versions, and what they do not say. */
export function GapMethod(): ReactNode {
  const { formats } = useI18n();
  const { words, formats: numbers } = useWording();
  const { catalogVersion, methodVersion, at } = usePlanAssessment();
  const threshold = numbers.percent(coverageToRate * 100);
  return (
    <section className="stack measure" aria-labelledby="gaps-not">
      <h2 id="gaps-not">{words.method.notTitle}</h2>
      <p>{words.method.notText}</p>
      <Disclosure summary={words.method.title}>
        <div className="stack">
          <ol className="gaps-method">
            {words.method.lines.map((line) => (
              <li key={line}>{fillIn(line, { threshold })}</li>
            ))}
          </ol>
          <dl className="gaps-facts">
            <Fact label={words.labels.catalogVersion} text={catalogVersion} />
            <Fact label={words.labels.methodVersion} text={methodVersion} />
            <Fact label={words.labels.ratedOn} text={formats.plainDate(at)} />
          </dl>
        </div>
      </Disclosure>
    </section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
