import type { OutlineNumbers } from "#src/domain/report/outline-numbers.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";
import { drawSectionTitle, heightOfSectionTitle } from "#src/pdf/blocks/heading.ts";
import { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { PlaceMarks } from "#src/pdf/place-marks.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { type TextStyle, textStyles } from "#src/pdf/text-styles.ts";

interface ContentsLine {
  readonly source: ReportSection | ReportBlock;
  readonly number: string | undefined;
  readonly title: readonly string[];
  readonly indent: number;
  readonly style: TextStyle;
  readonly gap: number;
}

const numberWidth = 30;
const pageNumberWidth = 34;
const titleGap = 14;

/** Which line stands on which contents page: known before a page number is. */
export type ContentsPlan = readonly (readonly ContentsLine[])[];

export function planContents(sheet: Sheet, document: ReportDocument, numbers: OutlineNumbers): ContentsPlan {
  const lines: ContentsLine[] = [];
  for (const section of document.sections) {
    if (section.layout === "cover") continue;
    lines.push(layOut(sheet, section, section.title, numbers.ofSections.get(section.id), 1));
    for (const block of section.blocks) {
      if (block.type !== "heading" || block.level !== 2) continue;
      lines.push(layOut(sheet, block, block.text, numbers.ofHeadings.get(block), 2));
    }
  }
  const pages: ContentsLine[][] = [[]];
  const numbered = { title: document.words.contents, number: undefined };
  let room = content.height - heightOfSectionTitle(sheet, numbered) - titleGap;
  for (const line of lines) {
    const height = heightOf(line);
    if (height > room) {
      pages.push([]);
      room = content.height;
    }
    pages.at(-1)?.push(line);
    room -= height;
  }
  return pages;
}

function layOut(
  sheet: Sheet,
  source: ReportSection | ReportBlock,
  title: string,
  number: string | undefined,
  level: 1 | 2,
): ContentsLine {
  const style = level === 1 ? textStyles.contentsSection : textStyles.contentsHeading;
  const indent = (level === 1 ? 0 : numberWidth) + (number === undefined ? 0 : numberWidth);
  const lines = sheet.wrap(title, content.width - indent - pageNumberWidth, style);
  return { source, number, title: lines, indent, style, gap: level === 1 ? 6 : 0.5 };
}

function heightOf(line: ContentsLine): number {
  return line.gap + line.title.length * line.style.leading;
}

/** Fills the pages that were kept free, now that every title has its place. */
export function drawContents(
  sheet: Sheet,
  marks: PlaceMarks,
  plan: ContentsPlan,
  title: string,
  firstPage: number,
): void {
  plan.forEach((lines, index) => {
    sheet.pdf.setPage(firstPage + index);
    const flow = new Flow(sheet, marks);
    if (index === 0) {
      drawSectionTitle(flow, { title, number: undefined });
      flow.y += titleGap;
    }
    for (const line of lines) drawLine(flow, line);
  });
}

function drawLine(flow: Flow, line: ContentsLine): void {
  const { sheet, marks } = flow;
  const { style, title, number, indent } = line;
  const place = marks.titles.get(line.source);
  if (place === undefined) return;
  const top = flow.y + line.gap;
  const left = content.left + indent;
  const lastTop = top + (title.length - 1) * style.leading;
  const pageNumber = String(place.page);
  if (number !== undefined) {
    sheet.text(number, left - numberWidth, top, { ...style, color: palette.accent });
  }
  sheet.text(title, left, top, style);
  sheet.text(pageNumber, content.right, lastTop, style, "end");
  const dotsFrom = left + sheet.measure(title.at(-1)?.trimEnd() ?? "", style) + 6;
  const dotsTo = content.right - sheet.measure(pageNumber, style) - 6;
  const dotsY = lastTop + style.leading * 0.72;
  if (dotsTo > dotsFrom) {
    sheet.rule(dotsFrom, dotsY, dotsTo, dotsY, { color: palette.faint, width: 0.5, dash: [0.7, 3] });
  }
  const height = title.length * style.leading;
  const linkLeft = left - (number === undefined ? 0 : numberWidth);
  marks.links.push({
    page: flow.page,
    x: linkLeft,
    y: top,
    width: content.right - linkLeft,
    height,
    target: place,
  });
  flow.y = top + height;
}
