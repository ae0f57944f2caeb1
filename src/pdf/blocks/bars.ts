import type { RangeBar, ReportBlock } from "#src/domain/report/report-document.ts";
import { type BlockSize, unbreakable } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { fillWithPattern } from "#src/pdf/hatch.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import { boxShape } from "#src/pdf/shape.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

type Bars = Extract<ReportBlock, { type: "bars" }>;

const labelWidth = 138;
const trackLeft = content.left + labelWidth + 10;
const trackWidth = 180;
const textLeft = trackLeft + trackWidth + 12;
const textWidth = content.right - textLeft;
const trackHeight = 11;
const rowGap = 6;
const { tableCell: labelStyle, muted: textStyle } = textStyles;

function rowHeight(sheet: Sheet, bar: RangeBar): number {
  const label = sheet.wrap(bar.label, labelWidth, labelStyle).length * labelStyle.leading;
  const text = sheet.wrap(bar.text, textWidth, textStyle).length * textStyle.leading;
  return Math.max(label, text, trackHeight) + rowGap;
}

export function sizeBars(sheet: Sheet, block: Bars): BlockSize {
  const heights = block.bars.map((bar) => rowHeight(sheet, bar));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const first = heights[0] ?? 0;
  return whole <= content.height / 2 ? unbreakable(whole) : { start: first, wanted: first, whole };
}

/** The certain part of a gap is solid, what it may grow to is hatched. */
export function drawBars(flow: Flow, block: Bars): void {
  const { sheet } = flow;
  for (const bar of block.bars) {
    const height = rowHeight(sheet, bar);
    flow.ensure(height);
    const top = flow.y;
    const label = sheet.wrap(bar.label, labelWidth, labelStyle);
    const isLinked = bar.linkTo !== undefined;
    sheet.text(label, content.left, top, isLinked ? { ...labelStyle, color: palette.accent } : labelStyle);
    flow.addLink(content.left, top, labelWidth, label.length * labelStyle.leading, bar.linkTo);
    drawTrack(sheet, bar, top + 0.5);
    sheet.text(sheet.wrap(bar.text, textWidth, textStyle), textLeft, top, textStyle);
    flow.y += height;
  }
}

function drawTrack(sheet: Sheet, bar: RangeBar, top: number): void {
  const { low, high } = bar;
  const frame = boxShape(trackLeft, top, trackWidth, trackHeight);
  if (low === undefined || high === undefined) {
    const y = top + trackHeight / 2;
    sheet.rule(trackLeft, y, trackLeft + trackWidth, y, { color: palette.line, width: 0.6 });
    return;
  }
  if (!bar.isRated) {
    sheet.stroke(frame, { color: palette.faint, width: 0.7, dash: [1.2, 2] });
    return;
  }
  sheet.fill(frame, palette.wash);
  for (const quarter of [0.25, 0.5, 0.75]) {
    const x = trackLeft + quarter * trackWidth;
    sheet.rule(x, top, x, top + trackHeight, { color: palette.line, width: 0.5 });
  }
  if (high > low) {
    const open = boxShape(trackLeft + low * trackWidth, top, (high - low) * trackWidth, trackHeight);
    fillWithPattern(sheet, open, { fill: palette.white, gap: 2.6 });
    sheet.stroke(open, { color: palette.accent, width: 0.6 });
  }
  if (low > 0) sheet.fill(boxShape(trackLeft, top, low * trackWidth, trackHeight), palette.accent);
  sheet.stroke(frame, { color: palette.line, width: 0.5 });
}
