import type { ReportBlock, Tone } from "#src/domain/report/report-document.ts";
import type { BlockContext, BlockSize } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { type Color, palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { type Density, type TextStyle, atDensity, textStyles } from "#src/pdf/text-styles.ts";

type Callout = Extract<ReportBlock, { type: "callout" }>;

const paddings: Readonly<Record<Density, number>> = { full: 10, compact: 8, tight: 7 };
const barWidth = 3.5;
const textLeft = content.left + barWidth + paddings.full;
const textWidth = content.width - barWidth - 2 * paddings.full;

const looks: Readonly<Record<Tone, { readonly bar: Color; readonly fill: Color }>> = {
  neutral: { bar: palette.line, fill: palette.wash },
  good: { bar: palette.accent, fill: palette.accentWash },
  attention: { bar: palette.faint, fill: palette.wash },
  bad: { bar: palette.ink, fill: [232, 235, 237] },
};

interface Part {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

function partsOf(sheet: Sheet, block: Callout, { density }: BlockContext): Part[] {
  const strong = atDensity(textStyles.strong, density);
  const body = atDensity(textStyles.body, density);
  return [
    { lines: sheet.wrap(block.title, textWidth, strong), style: strong },
    { lines: sheet.wrap(block.text, textWidth, body), style: body },
  ].filter((part) => part.lines.some((line) => line !== ""));
}

function heightOf(parts: readonly Part[], padding: number): number {
  return parts.reduce((sum, part) => sum + part.lines.length * part.style.leading, 2 * padding);
}

export function sizeCallout(sheet: Sheet, block: Callout, context: BlockContext): BlockSize {
  const parts = partsOf(sheet, block, context);
  const padding = paddings[context.density];
  const titleAndTwoLines = heightOf(parts.slice(0, 1), padding) + 2 * textStyles.body.leading;
  const whole = heightOf(parts, padding);
  return { start: Math.min(whole, titleAndTwoLines), wanted: whole, whole };
}

export function drawCallout(flow: Flow, block: Callout, context: BlockContext): void {
  const look = looks[block.tone];
  const padding = paddings[context.density];
  const back = (top: number, height: number) => {
    flow.sheet.box(content.left, top, content.width, height, { fill: look.fill });
    flow.sheet.box(content.left, top, barWidth, height, { fill: look.bar });
  };
  const parts = partsOf(flow.sheet, block, context);
  if (heightOf(parts, padding) <= flow.room) {
    back(flow.y, heightOf(parts, padding));
    flow.y += padding;
    for (const part of parts) flow.lines(part.lines, textLeft, part.style);
    flow.y += padding;
    return;
  }
  // Longer than what is left of the page: the ground is laid piece by piece, under each before its text.
  flow.y += padding;
  parts.forEach((part, index) => {
    let isFirstPiece = index === 0;
    flow.lines(part.lines, textLeft, part.style, (top, height, isLast) => {
      const above = isFirstPiece ? padding : 0;
      const below = isLast && index === parts.length - 1 ? padding : 0;
      back(top - above, height + above + below);
      isFirstPiece = false;
    });
  });
  flow.y += padding;
}
