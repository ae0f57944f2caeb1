import type { ReactNode } from "react";
import { keyed } from "#src/features/document/keyed.ts";
import type { HeadingRank } from "#src/features/document/places.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { Badge } from "#src/ui/badge.tsx";

type RecordBlock = Extract<ReportBlock, { type: "record" }>;

interface RecordViewProps {
  readonly record: RecordBlock;
  readonly id: string | undefined;
  readonly rank: HeadingRank;
}

/** One answer, matrix row or contact with everything known about it. */
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
      {keyed(facts, ({ label }) => label).map(({ key, item: { label, text } }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
