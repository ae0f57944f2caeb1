import type { ReactNode } from "react";
import { ChangedText } from "#src/parts/changed-text.tsx";
import { keyed } from "#src/features/document/keyed.ts";
import type { HeadingRank } from "#src/features/document/places.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { Badge } from "#src/ui/badge.tsx";

type RecordBlock = Extract<ReportBlock, { type: "record" | "change" }>;

interface RecordViewProps {
  readonly record: RecordBlock;
  readonly id: string | undefined;
  readonly rank: HeadingRank;
}

/** One answer, matrix row, contact or change with everything known about it. */
export function RecordView({ record, id, rank }: RecordViewProps): ReactNode {
  const Heading = `h${rank}` as const;
  return (
    <div className="report-record">
      <div className="report-record-head">
        <Heading id={id} tabIndex={-1}>
          {record.title}
        </Heading>
        {record.status !== "" && <Badge tone={record.tone}>{record.status}</Badge>}
      </div>
      {record.lead !== undefined && record.lead !== "" && <p className="report-text">{record.lead}</p>}
      <FactsView facts={record.facts} />
    </div>
  );
}

export function FactsView({ facts }: { readonly facts: RecordBlock["facts"] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className="report-facts">
      {keyed(facts, ({ label }) => label).map(({ key, item: fact }) => (
        <div key={key}>
          <dt>{fact.label}</dt>
          <dd>{"pieces" in fact ? <ChangedText pieces={fact.pieces} /> : fact.text}</dd>
        </div>
      ))}
    </dl>
  );
}
