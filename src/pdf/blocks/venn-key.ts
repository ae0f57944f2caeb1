import { gapStep } from "#src/domain/report/gap-steps.ts";
import type { VennRegion } from "#src/domain/report/report-document.ts";
import { fillWithPattern, gapPatterns } from "#src/pdf/hatch.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import { boxShape } from "#src/pdf/shape.ts";
import type { Sheet, Stroke } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

export const ratedStroke: Stroke = { color: palette.ink, width: 0.8 };
export const unratedStroke: Stroke = { color: palette.soft, width: 0.8, dash: [1.2, 2.4] };

const swatchSize = 13;
const swatchGap = 8;
const rowGap = 7;
const { strong: nameStyle, muted: labelStyle } = textStyles;

interface KeyRow {
  readonly region: VennRegion;
  readonly name: readonly string[];
  readonly label: readonly string[];
  readonly height: number;
}

/** What each pattern stands for, with the number again: nobody has to guess a region by its place. */
export interface VennKey {
  readonly left: number;
  /** In a row of its own, or beside the name where there is room. */
  readonly isLabelBeside: boolean;
  readonly rows: readonly KeyRow[];
  readonly height: number;
}

export function layOutKey(
  sheet: Sheet,
  regions: readonly VennRegion[],
  left: number,
  isLabelBeside: boolean,
): VennKey {
  const width = content.right - left - swatchSize - swatchGap;
  const rows = regions.map((region) => {
    const label = sheet.wrap(region.label, isLabelBeside ? width / 3 : width, labelStyle);
    const labelWidth = Math.max(...label.map((line) => sheet.measure(line, labelStyle)));
    const name = sheet.wrap(region.name, isLabelBeside ? width - labelWidth - 10 : width, nameStyle);
    const heights = [name.length * nameStyle.leading, label.length * labelStyle.leading] as const;
    return { region, name, label, height: isLabelBeside ? Math.max(...heights) : heights[0] + heights[1] };
  });
  const height = rows.reduce((sum, row) => sum + row.height, (rows.length - 1) * rowGap);
  return { left, isLabelBeside, rows, height };
}

export function drawKey(sheet: Sheet, key: VennKey, top: number): void {
  const textLeft = key.left + swatchSize + swatchGap;
  let y = top;
  for (const { region, name, label, height } of key.rows) {
    const swatch = boxShape(key.left, y + 0.5, swatchSize, swatchSize);
    const step = gapStep(region);
    fillWithPattern(sheet, swatch, gapPatterns[step]);
    sheet.stroke(swatch, step === "notRated" ? unratedStroke : { ...ratedStroke, width: 0.6 });
    sheet.text(name, textLeft, y, nameStyle);
    if (key.isLabelBeside) sheet.text(label, content.right, y + 0.8, labelStyle, "end");
    else sheet.text(label, textLeft, y + name.length * nameStyle.leading, labelStyle);
    y += height + rowGap;
  }
}
