import { bridgeRows, type BridgeRow } from "#src/domain/report/bridge-rows.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { type BlockSize, unbreakable } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { fillWithPattern } from "#src/pdf/hatch.ts";
import { content } from "#src/pdf/page-frame.ts";
import { type Color, palette } from "#src/pdf/palette.ts";
import { boxShape } from "#src/pdf/shape.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

type Bridge = Extract<ReportBlock, { type: "bridge" }>;

const labelWidth = 138;
const trackLeft = content.left + labelWidth + 10;
const trackWidth = 168;
const figureRight = trackLeft + trackWidth + 42;
const textLeft = figureRight + 10;
const textWidth = content.right - textLeft;
const trackHeight = 11;
const rowGap = 7;
/** So much is drawn of a step that is too short to be seen. */
const shortestBar = 1.2;
/** Between the ends' colour and white, in grey print too. */
const won: Color = [128, 177, 174];
const { tableCell: labelStyle, muted: textStyle, strong: figureStyle } = textStyles;

function heightOf(sheet: Sheet, row: BridgeRow): number {
  const label = sheet.wrap(row.label, labelWidth, labelStyle).length * labelStyle.leading;
  const text = sheet.wrap(row.text, textWidth, textStyle).length * textStyle.leading;
  return Math.max(label, text, figureStyle.leading) + rowGap;
}

export function sizeBridge(sheet: Sheet, block: Bridge): BlockSize {
  const heights = bridgeRows(block).map((row) => heightOf(sheet, row));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const [first = 0] = heights;
  return whole <= content.height ? unbreakable(whole) : { start: first, wanted: first, whole };
}

/**
 * A waterfall on the scale of all scores, 0 to 100%. The ends are solid; what was won is tinted and what was lost
 * is hatched, and every step has its sign and number beside it.
 */
export function drawBridge(flow: Flow, block: Bridge): void {
  const { sheet } = flow;
  const rows = bridgeRows(block);
  rows.forEach((row, index) => {
    const height = heightOf(sheet, row);
    flow.ensure(height);
    const top = flow.y;
    sheet.text(sheet.wrap(row.label, labelWidth, labelStyle), content.left, top + 1, labelStyle);
    drawTrack(sheet, row, top + 1);
    const next = rows[index + 1];
    if (next !== undefined && flow.room >= height + heightOf(sheet, next)) {
      drawConnection(sheet, row.to, top + 1 + trackHeight, top + height + 1);
    }
    sheet.text(row.figure, figureRight, top - 0.6, figureStyle, "end");
    sheet.text(sheet.wrap(row.text, textWidth, textStyle), textLeft, top + 0.4, textStyle);
    flow.y += height;
  });
}

const across = (percent: number): number => trackLeft + (percent / 100) * trackWidth;

function drawTrack(sheet: Sheet, { from, to, look }: BridgeRow, top: number): void {
  const frame = boxShape(trackLeft, top, trackWidth, trackHeight);
  sheet.fill(frame, palette.wash);
  for (const quarter of [25, 50, 75]) {
    sheet.rule(across(quarter), top, across(quarter), top + trackHeight, { color: palette.line, width: 0.5 });
  }
  const left = across(Math.min(from, to));
  const width = Math.max(look === "none" ? 0 : shortestBar, across(Math.max(from, to)) - left);
  const bar = boxShape(left, top, width, trackHeight);
  sheet.stroke(frame, { color: palette.line, width: 0.5 });
  if (look === "end") sheet.fill(bar, palette.accent);
  if (look === "won") {
    sheet.fill(bar, won);
    sheet.stroke(bar, { color: palette.accent, width: 0.8 });
  }
  if (look === "lost") {
    fillWithPattern(sheet, bar, { fill: palette.white, gap: 2.6, isCrossed: true });
    sheet.stroke(bar, { color: palette.ink, width: 0.8 });
  }
}

/** Where one bar ended the next one begins. */
function drawConnection(sheet: Sheet, percent: number, top: number, bottom: number): void {
  sheet.rule(across(percent), top, across(percent), bottom, {
    color: palette.faint,
    width: 0.6,
    dash: [1.2, 1.6],
  });
}
