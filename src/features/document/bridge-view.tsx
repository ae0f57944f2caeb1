import type { CSSProperties, ReactNode } from "react";
import { keyed } from "#src/features/document/keyed.ts";
import { bridgeRows, type BridgeRow } from "#src/domain/report/bridge-rows.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";

/** From one score to the other: a line for each step, its sign and number beside the bar. */
export function BridgeView({
  bridge,
}: {
  readonly bridge: Extract<ReportBlock, { type: "bridge" }>;
}): ReactNode {
  return (
    <figure className="report-bridge">
      <figcaption className="visually-hidden">{bridge.alt}</figcaption>
      <ul role="list">
        {keyed(bridgeRows(bridge), ({ label }) => label).map(({ key, item: row }) => (
          <li key={key}>
            <span className="report-bar-label">{row.label}</span>
            <div className="report-bridge-track" aria-hidden="true">
              <span className="report-bridge-bar" data-look={row.look} style={placeOf(row)} />
            </div>
            <span className="report-bridge-figure">{row.figure}</span>
            <span className="report-bar-text">{row.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function placeOf({ from, to }: BridgeRow): CSSProperties {
  return { insetInlineStart: `${Math.min(from, to)}%`, inlineSize: `${Math.abs(to - from)}%` };
}
