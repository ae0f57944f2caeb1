import type { ReactNode } from "react";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { VennDiagram } from "#src/parts/venn-diagram.tsx";

/** The figure with its numbers beside it. The caption says all of it to those who cannot see it. */
export function VennView({ venn }: { readonly venn: Extract<ReportBlock, { type: "venn" }> }): ReactNode {
  return (
    <figure className="report-venn">
      <figcaption className="visually-hidden">{venn.alt}</figcaption>
      <div aria-hidden="true">
        <VennDiagram regions={venn.regions} areaNames={venn.areaNames} label={venn.alt} />
      </div>
      <dl className="report-venn-key" aria-hidden="true">
        {venn.regions.map(({ region, name, label }) => (
          <div key={region}>
            <dt>{name}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
