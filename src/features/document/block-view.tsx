import type { ReactNode } from "react";
import { BarsView } from "#src/features/document/bars-view.tsx";
import { BridgeView } from "#src/features/document/bridge-view.tsx";
import { FingerprintView } from "#src/features/document/fingerprint-view.tsx";
import { keyed } from "#src/features/document/keyed.ts";
import { domIdOf, rankBelow, type HeadingRank } from "#src/features/document/places.ts";
import { FactsView, RecordView } from "#src/features/document/record-view.tsx";
import { TableView } from "#src/features/document/table-view.tsx";
import { VennView } from "#src/features/document/venn-view.tsx";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { Callout } from "#src/ui/callout.tsx";

interface BlockViewProps {
  readonly block: ReportBlock;
  /** The text of the nearest heading above, in the same section. */
  readonly headedBy: string | undefined;
  /** Of headings and records. */
  readonly place: string | undefined;
  /** "3.1", of headings that have one. */
  readonly number: string | undefined;
  /** Of the heading that the block is or stands under. */
  readonly rank: HeadingRank;
}

export function BlockView({ block, headedBy, place, number, rank }: BlockViewProps): ReactNode {
  const id = place === undefined ? undefined : domIdOf(place);
  switch (block.type) {
    case "paragraph":
      return (
        <p className="report-text" data-style={block.style}>
          {block.text}
        </p>
      );
    case "heading": {
      const Heading = `h${rank}` as const;
      return (
        <Heading id={id} tabIndex={-1} className="report-heading">
          {number !== undefined && <span className="document-number">{number} </span>}
          {block.text}
        </Heading>
      );
    }
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className="report-list">
          {keyed(block.items, itself).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </List>
      );
    }
    case "facts":
      return <FactsView facts={block.facts} />;
    case "table":
      return <TableView table={block} isNamedAbove={headedBy === block.caption} />;
    case "callout":
      return (
        <Callout tone={block.tone} title={block.title} className="report-callout">
          {block.text}
        </Callout>
      );
    case "venn":
      return <VennView venn={block} />;
    case "bars":
      return <BarsView bars={block} />;
    case "bridge":
      return <BridgeView bridge={block} />;
    case "fingerprint":
      return <FingerprintView fingerprint={block} />;
    case "record":
    case "change":
      return <RecordView record={block} id={id} rank={rankBelow(rank)} />;
    case "signatures":
      return (
        <ul role="list" className="report-signatures">
          {keyed(block.lines, itself).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      );
  }
}

const itself = (text: string): string => text;
