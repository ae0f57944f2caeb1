import { memo, type ReactNode } from "react";
import { BlockView } from "#src/features/document/block-view.tsx";
import { keyed } from "#src/features/document/keyed.ts";
import { domIdOf, headingRanks, headingsAbove, placeOf } from "#src/features/document/places.ts";
import type { OutlineNumbers } from "#src/domain/report/outline-numbers.ts";
import type { ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";
import { Badge } from "#src/ui/badge.tsx";
import "#src/features/document/report.css";

interface ReportPreviewProps {
  readonly report: ReportDocument;
  readonly numbers: OutlineNumbers;
}

/** The document on the screen: every section on a sheet of its own. */
export function ReportPreview({ report, numbers }: ReportPreviewProps): ReactNode {
  return (
    <div className="report" lang={report.language}>
      {report.sections.map((section) => (
        <SectionSheet
          key={section.id}
          section={section}
          numbers={numbers}
          organisation={section.layout === "cover" ? report.organisation : undefined}
          classification={section.layout === "cover" ? report.classificationLabel : undefined}
        />
      ))}
    </div>
  );
}

interface SectionSheetProps {
  readonly section: ReportSection;
  readonly numbers: OutlineNumbers;
  /** Above the title of the cover. */
  readonly organisation: string | undefined;
  readonly classification: string | undefined;
}

/** An edit builds the document anew, but most sections still say the same. */
function isUnchanged(before: SectionSheetProps, after: SectionSheetProps): boolean {
  const { id } = after.section;
  return (
    before.numbers.ofSections.get(id) === after.numbers.ofSections.get(id) &&
    before.organisation === after.organisation &&
    before.classification === after.classification &&
    JSON.stringify(before.section) === JSON.stringify(after.section)
  );
}

const SectionSheet = memo(function SectionSheet(props: SectionSheetProps): ReactNode {
  const { section, numbers, organisation, classification } = props;
  const titleId = domIdOf(section.id);
  const number = numbers.ofSections.get(section.id);
  const ranks = headingRanks(section.blocks);
  const headings = headingsAbove(section.blocks);
  return (
    <section className="report-sheet" data-layout={section.layout} aria-labelledby={titleId}>
      {classification !== undefined && (
        <p className="report-cover-head">
          <span>{organisation}</span>
          <Badge>{classification}</Badge>
        </p>
      )}
      <h2 id={titleId} tabIndex={-1} className="report-title">
        {number !== undefined && <span className="document-number">{number} </span>}
        {section.title}
      </h2>
      {keyed(section.blocks, (block) => placeOf(section, block) ?? block.type).map(
        ({ key, item: block, index }) => (
          <BlockView
            key={key}
            block={block}
            headedBy={headings[index]}
            place={placeOf(section, block)}
            number={numbers.ofHeadings.get(block)}
            rank={ranks[index] ?? 2}
          />
        ),
      )}
    </section>
  );
}, isUnchanged);
