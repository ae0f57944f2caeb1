import type { GapStep } from "#src/domain/report/gap-steps.ts";
import { type Color, palette } from "#src/pdf/palette.ts";
import type { Bounds, Shape } from "#src/pdf/shape.ts";
import type { Sheet } from "#src/pdf/sheet.ts";

interface Pattern {
  readonly fill: Color;
  /** Distance between lines; absent for a plain shade. */
  readonly gap?: number;
  readonly isCrossed?: true;
}

/** The worse the gap, the darker the shade and the denser the lines: either alone tells the steps apart. */
export const gapPatterns: Readonly<Record<GapStep, Pattern>> = {
  notApplicable: { fill: palette.wash },
  notRated: { fill: palette.white },
  small: { fill: [232, 242, 241] },
  medium: { fill: [203, 225, 223], gap: 7 },
  large: { fill: [166, 202, 200], gap: 4 },
  veryLarge: { fill: [128, 177, 174], gap: 4, isCrossed: true },
};

export function fillWithPattern(sheet: Sheet, shape: Shape, pattern: Pattern): void {
  sheet.fill(shape, pattern.fill);
  const { gap } = pattern;
  if (gap === undefined) return;
  sheet.clip(shape, () => {
    hatch(sheet, shape.bounds, gap, 1);
    if (pattern.isCrossed) hatch(sheet, shape.bounds, gap, -1);
  });
}

/** Lines at 45 degrees, rising (1) or falling (-1), on one grid for the page so that neighbours line up. */
function hatch(sheet: Sheet, box: Bounds, gap: number, slope: 1 | -1): void {
  const stroke = { color: palette.accent, width: 0.45 };
  const height = box.bottom - box.top;
  const step = gap * Math.SQRT2;
  const first = Math.ceil((box.left - height - slope * box.top) / step) * step + slope * box.top;
  for (let x = first; x < box.right + height; x += step) {
    const [from, to] = slope === 1 ? [x + height, x] : [x, x + height];
    sheet.rule(from, box.top, to, box.bottom, stroke);
  }
}
