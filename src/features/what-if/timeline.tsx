import { useId, type ReactNode } from "react";
import { timelinePlace } from "#src/domain/impact/timeline-place.ts";
import { intervalsText, plainName, touchedReason, type WhatIfText } from "#src/domain/report/what-if-text.ts";
import type { TouchedNode, WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { pieceLooks, timelinePieces, type PieceLook } from "#src/features/what-if/timeline-pieces.ts";
import { HatchPattern, percentOfLine, TimeAxis, TimeMark, TimeTicks } from "#src/parts/time-line.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { classNames } from "#src/ui/class-names.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Table } from "#src/ui/table.tsx";

interface TimelineProps {
  readonly result: WhatIfResult;
  readonly text: WhatIfText;
}

/** Everything that is touched, on one line of time: strokes and colour differ together. The times stand as text, too. */
export function Timeline({ result, text }: TimelineProps): ReactNode {
  const { t } = useI18n();
  const patternId = useId();
  const { touched } = result;
  if (touched.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="what-if-timeline">
      <div>
        <h3 id="what-if-timeline">{t("whatIf.timeline")}</h3>
        <p className="muted small">{t("whatIf.timelineSays", { count: touched.length })}</p>
      </div>
      <figure className="what-if-timeline">
        <HatchPattern id={patternId} tone="slate" />
        <Legend patternId={patternId} />
        <TimeAxis />
        <ul role="list">
          {touched.map((node) => (
            <li key={node.id}>
              <span className={classNames(node.kind === "activity" && "what-if-activity")}>
                {plainName(result.model, node.id, text)}
              </span>
              <span className="muted numeric">{intervalsText(node, result, text.words)}</span>
              <Track node={node} result={result} patternId={patternId} />
            </li>
          ))}
        </ul>
      </figure>
      <Disclosure summary={t("whatIf.asTable")}>
        <TimelineTable result={result} text={text} />
      </Disclosure>
    </section>
  );
}

interface TrackProps {
  readonly node: TouchedNode;
  readonly result: WhatIfResult;
  readonly patternId: string;
}

function Track({ node, result, patternId }: TrackProps): ReactNode {
  const { pieces, limit } = timelinePieces(node, result.model);
  return (
    <svg className="what-if-track" aria-hidden="true" focusable="false">
      <TimeTicks />
      {pieces.map(({ from, to, look }) => (
        <rect
          key={from}
          className={`what-if-bar what-if-bar-${look}`}
          x={percentOfLine(timelinePlace(from))}
          // The shortest outage still has to be seen.
          width={percentOfLine(Math.max(timelinePlace(to) - timelinePlace(from), 0.004))}
          y="4"
          height="12"
          {...(look === "follows" && { style: { fill: `url(#${patternId})` } })}
        />
      ))}
      {limit !== undefined && <TimeMark className="what-if-limit" minutes={limit} />}
    </svg>
  );
}

function Legend({ patternId }: { readonly patternId: string }): ReactNode {
  const { t } = useI18n();
  const sample = (look: PieceLook): ReactNode => (
    <svg width="24" height="12" focusable="false">
      <rect
        className={`what-if-bar what-if-bar-${look}`}
        width="24"
        height="12"
        {...(look === "follows" && { style: { fill: `url(#${patternId})` } })}
      />
    </svg>
  );
  return (
    <ul role="list" className="what-if-legend" aria-hidden="true">
      {pieceLooks.map((look) => (
        <li key={look}>
          {sample(look)}
          {t(`whatIf.legend.${look}`)}
        </li>
      ))}
      <li>
        <svg width="4" height="12" focusable="false">
          <line className="what-if-limit" x1="2" x2="2" y1="0" y2="12" />
        </svg>
        {t("whatIf.legend.limit")}
      </li>
    </ul>
  );
}

function TimelineTable({ result, text }: TimelineProps): ReactNode {
  const { t } = useI18n();
  const { timeline } = text.words.whatIf;
  return (
    <Table caption={t("whatIf.timeline")} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{timeline.what}</th>
          <th scope="col">{timeline.why}</th>
          <th scope="col">{timeline.when}</th>
        </tr>
      </thead>
      <tbody>
        {result.touched.map((node) => (
          <tr key={node.id}>
            <th scope="row">{plainName(result.model, node.id, text)}</th>
            <td data-label={timeline.why}>{touchedReason(node, text.words)}</td>
            <td data-label={timeline.when}>{intervalsText(node, result, text.words)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
