import type { OutlineNumbers } from "#src/domain/report/outline-numbers.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";

/** The parameter of the address that names a place of the document; the hash itself belongs to the router. */
export const placeParameter = "at";

/** The id in the page of a section, heading or record, apart from the ids of everything around the document. */
export function domIdOf(place: string): string {
  return `report:${place}`;
}

/** The place of a block that can be gone to. Headings that nothing in the document links to have one too. */
export function placeOf(section: ReportSection, block: ReportBlock): string | undefined {
  if (block.type === "record" || block.type === "change") return block.id;
  if (block.type !== "heading") return undefined;
  return block.id ?? `${section.id}:${section.blocks.indexOf(block)}`;
}

export type HeadingRank = 2 | 3 | 4 | 5;

/**
 * The rank of the heading that each block has or stands under. The page's title is 1 and the section's 2, so
 * no rank is skipped whatever the first heading of a section is.
 */
export function headingRanks(blocks: readonly ReportBlock[]): readonly HeadingRank[] {
  let rank: HeadingRank = 2;
  let hasLevel2 = false;
  return blocks.map((block) => {
    if (block.type !== "heading") return rank;
    hasLevel2 ||= block.level === 2;
    rank = block.level === 3 && hasLevel2 ? 4 : 3;
    return rank;
  });
}

/** For each block the text of the nearest heading above it. */
export function headingsAbove(blocks: readonly ReportBlock[]): readonly (string | undefined)[] {
  let above: string | undefined;
  return blocks.map((block) => {
    const headedBy = above;
    if (block.type === "heading") above = block.text;
    return headedBy;
  });
}

/** The heading of a record stands below the heading that the record stands under. */
export function rankBelow(rank: HeadingRank): HeadingRank {
  switch (rank) {
    case 2:
      return 3;
    case 3:
      return 4;
    case 4:
    case 5:
      return 5;
  }
}

export interface ContentsEntry {
  readonly place: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly headings: readonly Omit<ContentsEntry, "headings">[];
}

/** The sections after the cover with their headings of level 2: the same lines as the contents of the PDF. */
export function contentsOf(
  { sections }: Pick<ReportDocument, "sections">,
  numbers: OutlineNumbers,
): readonly ContentsEntry[] {
  return sections
    .filter(({ layout }) => layout !== "cover")
    .map((section) => ({
      place: section.id,
      number: numbers.ofSections.get(section.id),
      title: section.title,
      headings: section.blocks.flatMap((block) => {
        const place = placeOf(section, block);
        if (block.type !== "heading" || block.level !== 2 || place === undefined) return [];
        return [{ place, number: numbers.ofHeadings.get(block), title: block.text }];
      }),
    }));
}
