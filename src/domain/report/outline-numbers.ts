import type { ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";

/** Numbers of flowing sections ("3") and of the headings of level 2 in them ("3.1"). */
export interface OutlineNumbers {
  readonly ofSections: ReadonlyMap<string, string>;
  readonly ofHeadings: ReadonlyMap<ReportBlock, string>;
}

/** The same numbers on screen and on paper, so that people in a room can point each other to a place. */
export function numberOutline(document: ReportDocument): OutlineNumbers {
  const ofSections = new Map<string, string>();
  const ofHeadings = new Map<ReportBlock, string>();
  for (const section of document.sections) {
    if (section.layout !== "flow") continue;
    const sectionNumber = String(ofSections.size + 1);
    ofSections.set(section.id, sectionNumber);
    const headings = section.blocks.filter((block) => block.type === "heading" && block.level === 2);
    headings.forEach((heading, index) => {
      ofHeadings.set(heading, `${sectionNumber}.${index + 1}`);
    });
  }
  return { ofSections, ofHeadings };
}
