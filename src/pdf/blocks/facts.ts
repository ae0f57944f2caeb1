import type { ChangeFact } from "#src/domain/report/report-document.ts";
import type { BlockSize } from "#src/pdf/block-size.ts";
import { drawRuns, type Run, wrapPieces } from "#src/pdf/blocks/changed-text.ts";
import { sizeLines } from "#src/pdf/blocks/prose.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

type Facts = readonly ChangeFact[];

const labelWidth = 126;
const gutter = 14;
const rowGap = 5;
/** A text of up to so many lines is not torn. */
const linesKeptWhole = 6;

const textLeft = content.left + labelWidth + gutter;
const textWidth = content.width - labelWidth - gutter;
const { label: labelStyle, factText: textStyle } = textStyles;

/** Puts the first line of the smaller label on the baseline of its text. */
const labelOffset = (textStyle.leading - labelStyle.leading) / 2 + 0.364 * (textStyle.size - labelStyle.size);

interface Row {
  readonly label: readonly string[];
  /** Lines of plain text, or of runs where the text changed. */
  readonly text: readonly string[] | readonly (readonly Run[])[];
}

function wrapFacts(sheet: Sheet, facts: Facts): Row[] {
  return facts.map((fact) => ({
    label: sheet.wrap(fact.label, labelWidth, labelStyle),
    text:
      "pieces" in fact
        ? wrapPieces(sheet, fact.pieces, textWidth, textStyle)
        : sheet.wrap(fact.text, textWidth, textStyle),
  }));
}

function labelHeight(row: Row): number {
  return row.label.length * labelStyle.leading + 2 * labelOffset;
}

function rowHeight(row: Row): number {
  return Math.max(labelHeight(row), row.text.length * textStyle.leading) + rowGap;
}

/** What of a row has to stand on one page. */
function rowStart(row: Row): number {
  const text =
    row.text.length <= linesKeptWhole
      ? row.text.length * textStyle.leading
      : sizeLines(row.text.length, textStyle.leading).start;
  return Math.max(labelHeight(row), text) + rowGap;
}

export function sizeFacts(sheet: Sheet, facts: Facts): BlockSize {
  const rows = wrapFacts(sheet, facts);
  const [first] = rows;
  const start = first === undefined ? 0 : rowStart(first);
  return { start, wanted: start, whole: rows.reduce((sum, row) => sum + rowHeight(row), 0) };
}

/** Labels left, texts right, hairlines between; above the first row too if it follows text of its own. */
export function drawFacts(flow: Flow, facts: Facts, hasRuleAbove: boolean): void {
  wrapFacts(flow.sheet, facts).forEach((row, index) => {
    flow.ensure(rowStart(row));
    const { page, y } = flow;
    if (!flow.isAtTop && (index > 0 || hasRuleAbove)) {
      flow.sheet.rule(content.left, y, content.right, y, { color: palette.line, width: 0.4 });
    }
    flow.y += rowGap / 2;
    flow.sheet.text(row.label, content.left, flow.y + labelOffset, labelStyle);
    flow.linesOf<string | readonly Run[]>(row.text, textStyle.leading, (lines, top) => {
      drawText(flow.sheet, lines, top);
    });
    // A label longer than its text decides the height, unless the text went on to another page.
    if (flow.page === page) flow.y = Math.max(flow.y, y + rowGap / 2 + labelHeight(row));
    flow.y += rowGap / 2;
  });
}

function drawText(sheet: Sheet, lines: readonly (string | readonly Run[])[], top: number): void {
  const plain = lines.filter((line) => typeof line === "string");
  if (plain.length > 0) sheet.text(plain, textLeft, top, textStyle);
  lines.forEach((line, index) => {
    if (typeof line !== "string") drawRuns(sheet, line, textLeft, top + index * textStyle.leading, textStyle);
  });
}
