import type { CSSProperties, ReactNode } from "react";
import { bridgeRows, type BridgeRow } from "#src/domain/report/bridge-rows.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { barOn, bridgeScale, type BridgeScale } from "#src/features/compare/bridge-scale.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { Table } from "#src/ui/table.tsx";

interface BridgeTableProps {
  readonly caption: string;
  readonly block: Extract<ReportBlock, { readonly type: "bridge" }>;
}

/** The bridge as a table with its bars in it: who does not see the bars reads the same numbers. */
export function BridgeTable({ caption, block }: BridgeTableProps): ReactNode {
  const { t, formats } = useI18n();
  const { words } = useCatalog();
  const { labels } = words.changes.redline;
  const rows = bridgeRows(block);
  const scale = bridgeScale(rows);
  const ends = { from: formats.percent(scale.from), to: formats.percent(scale.to) };
  return (
    <Table caption={caption} hideCaption stack className="bridge">
      <thead>
        <tr>
          <th scope="col">{labels.step}</th>
          <th scope="col" className="bridge-scale">
            <span className="visually-hidden">{t("compare.bridgeBars", ends)}</span>
            <span aria-hidden="true" className="bridge-ends">
              <span>{ends.from}</span>
              <span>{ends.to}</span>
            </span>
          </th>
          <th scope="col">{labels.score}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td aria-hidden="true">
              <div className="bridge-track">
                <span className="bridge-bar" data-look={row.look} style={barStyle(scale, row)} />
              </div>
            </td>
            <td>{row.text === "" ? row.figure : row.text}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A step that moves nothing at this end is drawn as a line. */
function barStyle(scale: BridgeScale, row: BridgeRow): CSSProperties {
  const { start, size } = barOn(scale, row);
  return { insetInlineStart: `${100 * start}%`, inlineSize: `max(${100 * size}%, 2px)` };
}
