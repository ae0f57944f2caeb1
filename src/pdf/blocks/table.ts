import { type CellDef, type Styles, autoTable } from "jspdf-autotable";
import type { ReportBlock, ReportCell, Tone } from "#src/domain/report/report-document.ts";
import type { BlockContext, BlockSize } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { fitColumns } from "#src/pdf/column-widths.ts";
import { content, page } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import { type Sheet, fontFamily, fontStyles } from "#src/pdf/sheet.ts";
import { type TextStyle, atDensity, textStyles } from "#src/pdf/text-styles.ts";

type Table = Extract<ReportBlock, { type: "table" }>;

const sidePadding = { left: 4, right: 6 };
/** autoTable sets the first baseline close to the top of a cell; this brings text to the middle of its row. */
const opticalShift = 1.6;
const captionGap = 4;
/** A table of up to so many rows is not torn, if that does not take too much of the page. */
const rowsKeptWhole = 8;
/** No single word takes more of the width than that. */
const maxWordShare = 0.35;
const { caption: captionStyle, tableHead: headStyle, tableCell: cellStyle } = textStyles;
const lineHeightFactor = cellStyle.leading / cellStyle.size;

const toneStyles: Readonly<Record<Tone, TextStyle>> = {
  neutral: cellStyle,
  good: { ...cellStyle, color: palette.accent },
  attention: { ...cellStyle, weight: "semibold", color: palette.soft },
  bad: { ...cellStyle, weight: "semibold" },
};

function styleOf(cell: ReportCell, { density }: BlockContext): TextStyle {
  const style = atDensity(toneStyles[cell.tone ?? "neutral"], density);
  return cell.linkTo === undefined ? style : { ...style, color: palette.accent };
}

interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

function headOf(block: Table, { density }: BlockContext): StyledText[] {
  const style = atDensity(headStyle, density);
  return block.columns.map((column) => ({ text: column.title, style }));
}

function textsOf(row: readonly ReportCell[], context: BlockContext): StyledText[] {
  return row.map((cell) => ({ text: cell.text, style: styleOf(cell, context) }));
}

function columnWidths(sheet: Sheet, block: Table, context: BlockContext): number[] {
  const rows = [headOf(block, context), ...block.rows.map((row) => textsOf(row, context))];
  const sides = sidePadding.left + sidePadding.right;
  const widest = (index: number, separator: RegExp) =>
    Math.max(
      ...rows.flatMap((row) => {
        const cell = row[index];
        return cell === undefined
          ? []
          : cell.text.split(separator).map((piece) => sheet.measure(piece, cell.style));
      }),
    );
  const needs = block.columns.map((column, index) => ({
    share: column.width,
    // A little more than measured: the sum of parts must not fall short of the whole by rounding.
    min: Math.min(widest(index, /\s+/u), content.width * maxWordShare) + sides + 0.1,
    max: widest(index, /\n/u) + sides + 0.1,
  }));
  return fitColumns(content.width, needs);
}

function verticalPadding(context: BlockContext): number {
  return { full: 4, compact: 2.6, tight: 2 }[context.density];
}

function rowHeight(sheet: Sheet, texts: readonly StyledText[], widths: readonly number[]): number {
  const heights = texts.map(({ text, style }, index) => {
    const width = (widths[index] ?? content.width) - sidePadding.left - sidePadding.right;
    return sheet.wrap(text, width, style).length * style.size * lineHeightFactor;
  });
  return Math.max(0, ...heights);
}

/** The heading above often says the same; then it is not said twice. */
function captionLines(sheet: Sheet, block: Table, context: BlockContext): string[] {
  return block.caption === context.heading ? [] : sheet.wrap(block.caption, content.width, captionStyle);
}

function captionHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : lines.length * captionStyle.leading + captionGap;
}

export function sizeTable(sheet: Sheet, block: Table, context: BlockContext): BlockSize {
  const widths = columnWidths(sheet, block, context);
  const padding = 2 * verticalPadding(context);
  const head = rowHeight(sheet, headOf(block, context), widths) + padding;
  const rows = block.rows.map((row) => rowHeight(sheet, textsOf(row, context), widths) + padding);
  const above = captionHeight(captionLines(sheet, block, context)) + head;
  const first = rows[0] ?? 0;
  // A row that no page can hold is torn anyway; it may begin where a few of its lines fit.
  const start = above + (above + first > content.height ? 6 * cellStyle.leading : first);
  const whole = above + rows.reduce((sum, height) => sum + height, 0);
  const isKeptWhole = block.rows.length <= rowsKeptWhole && whole < content.height / 2;
  return { start, wanted: isKeptWhole ? whole : start, whole };
}

export function drawTable(flow: Flow, block: Table, context: BlockContext): void {
  const { sheet } = flow;
  const caption = captionLines(sheet, block, context);
  sheet.text(caption, content.left, flow.y, captionStyle);
  const startY = flow.y + captionHeight(caption);
  const widths = columnWidths(sheet, block, context);
  const vertical = verticalPadding(context);
  const padding = { ...sidePadding, top: vertical + opticalShift, bottom: vertical - opticalShift };
  let endY = startY;
  sheet.pdf.setLineHeightFactor(lineHeightFactor);
  autoTable(sheet.pdf, {
    theme: "plain",
    startY,
    margin: {
      left: content.left,
      right: page.width - content.right,
      top: content.top,
      bottom: page.height - content.bottom,
    },
    styles: { cellPadding: padding },
    rowPageBreak: "avoid",
    showHead: "everyPage",
    columnStyles: Object.fromEntries(widths.map((cellWidth, index) => [index, { cellWidth }])),
    head: [headOf(block, context).map((cell, index) => toCell(sheet, cell, block.columns[index]?.align))],
    body: block.rows.map((row) =>
      textsOf(row, context).map((cell, index) => toCell(sheet, cell, block.columns[index]?.align)),
    ),
    headStyles: { valign: "bottom", lineColor: asColor(palette.accent), lineWidth: { bottom: 1 } },
    bodyStyles: { lineColor: asColor(palette.line), lineWidth: { bottom: 0.4 } },
    didDrawCell: ({ section, row, column, cell }) => {
      if (section !== "body") return;
      const target = block.rows[row.index]?.[column.index]?.linkTo;
      flow.addLink(cell.x, cell.y, cell.width, cell.height, target);
    },
    didDrawPage: ({ cursor }) => {
      endY = cursor?.y ?? endY;
    },
  });
  flow.y = endY;
}

function toCell(sheet: Sheet, { text, style }: StyledText, align: "start" | "end" | undefined): CellDef {
  const isAtEnd = align === "end";
  const styles: Partial<Styles> = {
    font: fontFamily,
    fontStyle: fontStyles[style.weight],
    fontSize: style.size,
    textColor: asColor(style.color),
    halign: isAtEnd ? "right" : "left",
    overflow: (unwrapped, width) => {
      const lines = sheet.wrap(Array.isArray(unwrapped) ? unwrapped.join("\n") : unwrapped, width, style);
      return isAtEnd ? lines.map((line) => line.trimEnd()) : lines;
    },
  };
  return { content: text, styles };
}

function asColor(color: TextStyle["color"]): [number, number, number] {
  return [...color];
}
