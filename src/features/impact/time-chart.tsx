import { useId, type ReactNode } from "react";
import { timelinePlace } from "#src/domain/impact/timeline-place.ts";
import { barPieces, type PieceLook } from "#src/features/impact/bar-pieces.ts";
import type { TimeBar } from "#src/features/impact/time-bars.ts";
import { HatchPattern, percentOfLine, TimeAxis, TimeMark, TimeTicks } from "#src/parts/time-line.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";

interface TimeChartProps {
  readonly bars: readonly TimeBar[];
  readonly rto: number | undefined;
  readonly mtpd: number | undefined;
  /** What the picture shows, in one sentence. */
  readonly says: string;
}

/**
 * All times of an activity on one line of time. What lies after the RTO and after the MTPD differs in its
 * strokes, not only in its colour. The times stand as text beside the bars.
 */
export function TimeChart({ bars, rto, mtpd, says }: TimeChartProps): ReactNode {
  const patternId = useId();
  return (
    <figure className="time-chart">
      <figcaption className="time-says">{says}</figcaption>
      <HatchPattern id={patternId} tone="amber" />
      <ul role="list">
        {bars.map((bar) => (
          <li key={bar.id}>
            <span className="time-label">{bar.label}</span>
            <span className="time-text">{bar.text}</span>
            <Track bar={bar} rto={rto} mtpd={mtpd} patternId={patternId} />
          </li>
        ))}
      </ul>
      <TimeAxis />
      <Legend patternId={patternId} />
    </figure>
  );
}

interface TrackProps {
  readonly bar: TimeBar;
  readonly rto: number | undefined;
  readonly mtpd: number | undefined;
  readonly patternId: string;
}

function Track({ bar, rto, mtpd, patternId }: TrackProps): ReactNode {
  const { minutes, look } = bar;
  return (
    <svg className="time-track" aria-hidden="true" focusable="false">
      <TimeTicks />
      {minutes !== undefined &&
        barPieces(minutes, look === "outage" ? { rto, mtpd } : {}).map(({ from, to, look: piece }) => (
          <rect
            key={piece}
            className={`time-bar time-bar-${look === "outage" ? piece : look}`}
            x={percentOfLine(timelinePlace(from))}
            width={percentOfLine(timelinePlace(to) - timelinePlace(from))}
            y="6"
            height="12"
            {...(look === "outage" && piece === "late" && { style: { fill: `url(#${patternId})` } })}
          />
        ))}
      {minutes !== undefined && <TimeMark className="time-end" minutes={minutes} />}
      {rto !== undefined && <TimeMark className="time-rto" minutes={rto} />}
      {mtpd !== undefined && <TimeMark className="time-mtpd" minutes={mtpd} />}
    </svg>
  );
}

const legend = ["inTime", "late", "intolerable"] as const satisfies readonly PieceLook[];

function Legend({ patternId }: { readonly patternId: string }): ReactNode {
  const { t } = useI18n();
  return (
    <ul role="list" className="time-legend" aria-hidden="true">
      {legend.map((piece) => (
        <li key={piece}>
          <svg width="24" height="12" focusable="false">
            <rect
              className={`time-bar time-bar-${piece}`}
              width="24"
              height="12"
              {...(piece === "late" && { style: { fill: `url(#${patternId})` } })}
            />
          </svg>
          {t(`impact.legend.${piece}`)}
        </li>
      ))}
    </ul>
  );
}
