import type { ReportBlock } from "#src/domain/report/report-document.ts";
import type { BlockContext, BlockSize } from "#src/pdf/block-size.ts";
import { type Flow, minLines } from "#src/pdf/flow.ts";
import { content, proseWidth } from "#src/pdf/page-frame.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { atDensity, textStyles } from "#src/pdf/text-styles.ts";

type Paragraph = Extract<ReportBlock, { type: "paragraph" }>;
type List = Extract<ReportBlock, { type: "list" }>;

const markIndent = 2;
const markGap = 7;
const itemGap = 3;

/** Room for the lines that begin a text of so many lines. */
export function sizeLines(count: number, leading: number): BlockSize {
  const start = (count <= minLines + 1 ? count : minLines) * leading;
  return { start, wanted: start, whole: count * leading };
}

function textWidth({ density }: BlockContext): number {
  return density === "full" ? proseWidth : content.width;
}

function layOutParagraph(sheet: Sheet, block: Paragraph, context: BlockContext) {
  const style = atDensity(textStyles[block.style ?? "body"], context.density);
  return { style, lines: sheet.wrap(block.text, textWidth(context), style) };
}

export function sizeParagraph(sheet: Sheet, block: Paragraph, context: BlockContext): BlockSize {
  const { style, lines } = layOutParagraph(sheet, block, context);
  return sizeLines(lines.length, style.leading);
}

export function drawParagraph(flow: Flow, block: Paragraph, context: BlockContext): void {
  const { style, lines } = layOutParagraph(flow.sheet, block, context);
  flow.lines(lines, content.left, style);
}

function layOutList(sheet: Sheet, block: List, context: BlockContext) {
  const style = atDensity(textStyles.body, context.density);
  const markOf = (index: number) => (block.ordered ? `${index + 1}.` : "•");
  // The widest mark decides, so that all items begin at the same edge.
  const widest = sheet.measure(markOf(Math.max(0, block.items.length - 1)), style);
  const indent = markIndent + widest + markGap;
  const items = block.items.map((item) => sheet.wrap(item, textWidth(context) - indent, style));
  return { style, indent, items, markOf };
}

export function sizeList(sheet: Sheet, block: List, context: BlockContext): BlockSize {
  const { style, items } = layOutList(sheet, block, context);
  const whole = items.reduce((sum, lines) => sum + lines.length * style.leading + itemGap, -itemGap);
  return { ...sizeLines(items[0]?.length ?? 0, style.leading), whole };
}

export function drawList(flow: Flow, block: List, context: BlockContext): void {
  const { style, indent, items, markOf } = layOutList(flow.sheet, block, context);
  items.forEach((lines, index) => {
    if (index > 0) flow.space(itemGap);
    let isMarked = false;
    flow.lines(lines, content.left + indent, style, (top) => {
      if (!isMarked) flow.sheet.text(markOf(index), content.left + markIndent, top, style);
      isMarked = true;
    });
  });
}
