import type { ReactNode } from "react";
import { keyed } from "#src/features/document/keyed.ts";
import { PlaceLink } from "#src/features/document/place-link.tsx";
import type { ReportBlock, ReportCell, ReportColumn } from "#src/domain/report/report-document.ts";
import { classNames } from "#src/ui/class-names.ts";
import { Table } from "#src/ui/table.tsx";

interface TableViewProps {
  readonly table: Extract<ReportBlock, { type: "table" }>;
  /** The heading above says the same as the caption. */
  readonly isNamedAbove: boolean;
}

/** The browser shares out the width by what stands in the columns; paper cannot scroll and has fixed shares. */
export function TableView({ table, isNamedAbove }: TableViewProps): ReactNode {
  const { caption, columns, rows } = table;
  const titles = keyed(columns, ({ title }) => title);
  return (
    <Table caption={caption} hideCaption={isNamedAbove} stack className="report-table">
      <thead>
        <tr>
          {titles.map(({ key, item: { title, align } }) => (
            <th key={key} scope="col" className={align === "end" ? "numeric" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, rowText).map(({ key, item: row }) => (
          <tr key={key}>
            {keyed(row, cellText).map(({ key: cellKey, item: cell, index }) => (
              <CellView key={cellKey} cell={cell} column={columns[index]} isFirst={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const cellText = ({ text }: ReportCell): string => text;
const rowText = (row: readonly ReportCell[]): string => row.map(cellText).join("\n");

interface CellViewProps {
  readonly cell: ReportCell;
  readonly column: ReportColumn | undefined;
  readonly isFirst: boolean;
}

/** The first cell names its row. */
function CellView({ cell: { text, tone, linkTo }, column, isFirst }: CellViewProps): ReactNode {
  const content = linkTo === undefined ? text : <PlaceLink place={linkTo}>{text}</PlaceLink>;
  if (isFirst && text !== "") return <th scope="row">{content}</th>;
  const className = classNames(
    column?.align === "end" && "numeric",
    tone !== undefined && tone !== "neutral" && `report-tone tone-${tone}`,
  );
  return (
    <td data-label={column?.title} className={className || undefined}>
      {content}
    </td>
  );
}
