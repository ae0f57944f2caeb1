import type { ReactNode } from "react";
import { timelinePlace } from "#src/domain/impact/timeline-place.ts";
import { impactMoments } from "#src/domain/plan/impact.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import "#src/parts/time-line.css";

/** Where a length of time lies on the line of moments, or how long it is there, for SVG and CSS. */
export const percentOfLine = (share: number): string => `${share * 100}%`;

/** Strokes that tell a bar from another where colour does not: fill with `url(#id)`. */
export function HatchPattern(props: { readonly id: string; readonly tone: "amber" | "slate" }): ReactNode {
  return (
    <svg className={`time-hatch time-hatch-${props.tone}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={props.id}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A stroke across a line of time, within its SVG. */
export function TimeMark(props: { readonly className: string; readonly minutes: number }): ReactNode {
  const x = percentOfLine(timelinePlace(props.minutes));
  return <line className={props.className} x1={x} x2={x} y1="0" y2="100%" />;
}

/** The moments of the impact analysis as fine strokes behind the bars. */
export function TimeTicks(): ReactNode {
  return impactMoments.map(({ field, minutes }) => (
    <TimeMark key={field} className="time-tick" minutes={minutes} />
  ));
}

/** The names of the moments beside the bars; where it is narrow, every second one. */
export function TimeAxis(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="time-axis" aria-hidden="true">
      {impactMoments.map(({ field, minutes }) => (
        <span key={field} style={{ insetInlineStart: percentOfLine(timelinePlace(minutes)) }}>
          {t(`impact.moment.${field}`)}
        </span>
      ))}
    </div>
  );
}
