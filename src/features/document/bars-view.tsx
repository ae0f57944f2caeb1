import type { ReactNode } from "react";
import { keyed } from "#src/features/document/keyed.ts";
import { PlaceLink } from "#src/features/document/place-link.tsx";
import type { RangeBar as Bar, ReportBlock } from "#src/domain/report/report-document.ts";
import { RangeBar } from "#src/ui/meter-bar.tsx";

/** One line each: the name, the range as a bar, and the same in words. */
export function BarsView({ bars }: { readonly bars: Extract<ReportBlock, { type: "bars" }> }): ReactNode {
  return (
    <figure className="report-bars">
      <figcaption className="visually-hidden">{bars.alt}</figcaption>
      <ul role="list">
        {keyed(bars.bars, ({ label }) => label).map(({ key, item: bar }) => (
          <li key={key}>
            <span className="report-bar-label">
              {bar.linkTo === undefined ? bar.label : <PlaceLink place={bar.linkTo}>{bar.label}</PlaceLink>}
            </span>
            <div className="report-bar-track" aria-hidden="true">
              <Track bar={bar} />
            </div>
            <span className="report-bar-text">{bar.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Nothing applies: a line. Not rated yet: an empty outline. Otherwise what is certain and what may come. */
function Track({ bar: { low, high, isRated, text } }: { readonly bar: Bar }): ReactNode {
  if (low === undefined || high === undefined) return <div className="report-bar-none" />;
  if (!isRated) return <div className="report-bar-open" />;
  return <RangeBar low={low * 100} high={high * 100} label={text} />;
}
