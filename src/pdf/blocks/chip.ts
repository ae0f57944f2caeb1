import type { Tone } from "#src/domain/report/report-document.ts";
import { toneColors } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

const paddingX = 6;
const paddingY = 2.5;
const maxTextWidth = 170;
const style = textStyles.chip;

export interface Chip {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function layOutChip(sheet: Sheet, text: string): Chip {
  const lines = sheet.wrap(text, maxTextWidth, style).map((line) => line.trimEnd());
  return {
    lines,
    width: Math.max(...lines.map((line) => sheet.measure(line, style))) + 2 * paddingX,
    height: lines.length * style.leading + 2 * paddingY,
  };
}

export function drawChip(sheet: Sheet, chip: Chip, right: number, top: number, tone: Tone): void {
  const colors = toneColors[tone];
  const left = right - chip.width;
  sheet.box(left, top, chip.width, chip.height, {
    fill: colors.fill,
    stroke: { color: colors.stroke, width: 0.6 },
    radius: 3,
  });
  sheet.text(chip.lines, left + paddingX, top + paddingY, { ...style, color: colors.text });
}
