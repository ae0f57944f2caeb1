import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { type BlockContext, type BlockSize, unbreakable } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { type TextStyle, atDensity, textStyles } from "#src/pdf/text-styles.ts";

type Heading = Extract<ReportBlock, { type: "heading" }>;

const numberGap = 9;
const ruleGap = 7;

export interface NumberedTitle {
  readonly title: string;
  readonly number: string | undefined;
}

function headingStyle(block: Heading, { density }: BlockContext): TextStyle {
  return atDensity(block.level === 2 ? textStyles.heading2 : textStyles.heading3, density);
}

function numberWidth(sheet: Sheet, number: string | undefined, style: TextStyle): number {
  return number === undefined ? 0 : sheet.measure(number, style) + numberGap;
}

function wrapTitle(sheet: Sheet, { title, number }: NumberedTitle, style: TextStyle): string[] {
  return sheet.wrap(title, content.width - numberWidth(sheet, number, style), style);
}

/** Draws a title; the number hangs before it in the accent colour. */
function drawTitle(flow: Flow, numbered: NumberedTitle, style: TextStyle): void {
  const { sheet } = flow;
  const lines = wrapTitle(sheet, numbered, style);
  const indent = numberWidth(sheet, numbered.number, style);
  if (numbered.number !== undefined) {
    sheet.text(numbered.number, content.left, flow.y, { ...style, color: palette.accent });
  }
  sheet.text(lines, content.left + indent, flow.y, style);
  flow.y += lines.length * style.leading;
}

export function sizeHeading(sheet: Sheet, block: Heading, context: BlockContext): BlockSize {
  const style = headingStyle(block, context);
  const lines = wrapTitle(sheet, { title: block.text, number: context.number }, style);
  return unbreakable(lines.length * style.leading);
}

export function drawHeading(flow: Flow, block: Heading, context: BlockContext): void {
  drawTitle(flow, { title: block.text, number: context.number }, headingStyle(block, context));
}

export function heightOfSectionTitle(sheet: Sheet, numbered: NumberedTitle): number {
  const style = textStyles.sectionTitle;
  return wrapTitle(sheet, numbered, style).length * style.leading + ruleGap;
}

export function drawSectionTitle(flow: Flow, numbered: NumberedTitle): void {
  drawTitle(flow, numbered, textStyles.sectionTitle);
  flow.y += ruleGap;
  const y = flow.y - 1;
  flow.sheet.rule(content.left, y, content.right, y, { color: palette.accent, width: 1.2 });
}
