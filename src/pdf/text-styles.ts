import { type Color, palette } from "#src/pdf/palette.ts";

export interface TextStyle {
  readonly weight: "regular" | "semibold";
  /** In points, as all lengths of the PDF. */
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly color: Color;
}

export const textStyles = {
  body: { weight: "regular", size: 9.5, leading: 13.6, color: palette.ink },
  lead: { weight: "regular", size: 11.5, leading: 17, color: palette.ink },
  muted: { weight: "regular", size: 8.5, leading: 12, color: palette.soft },
  coverTitle: { weight: "semibold", size: 32, leading: 38, color: palette.ink },
  coverTitleLong: { weight: "semibold", size: 22, leading: 28, color: palette.ink },
  coverOrganisation: { weight: "semibold", size: 12, leading: 17, color: palette.accent },
  sectionTitle: { weight: "semibold", size: 19, leading: 24, color: palette.ink },
  heading2: { weight: "semibold", size: 13, leading: 18, color: palette.ink },
  heading3: { weight: "semibold", size: 10.5, leading: 14.5, color: palette.accent },
  recordTitle: { weight: "semibold", size: 10.5, leading: 14.5, color: palette.ink },
  strong: { weight: "semibold", size: 9.5, leading: 13.6, color: palette.ink },
  label: { weight: "semibold", size: 8, leading: 10.6, color: palette.soft },
  factText: { weight: "regular", size: 9, leading: 13, color: palette.ink },
  digits: { weight: "semibold", size: 10, leading: 15, color: palette.ink },
  caption: { weight: "semibold", size: 8.5, leading: 12, color: palette.soft },
  tableHead: { weight: "semibold", size: 8, leading: 10.8, color: palette.soft },
  tableCell: { weight: "regular", size: 8.5, leading: 11.475, color: palette.ink },
  chip: { weight: "semibold", size: 7.5, leading: 10, color: palette.ink },
  running: { weight: "regular", size: 7.5, leading: 10, color: palette.soft },
  contentsSection: { weight: "semibold", size: 9.5, leading: 13.2, color: palette.ink },
  contentsHeading: { weight: "regular", size: 9, leading: 12.4, color: palette.soft },
  figureLabel: { weight: "semibold", size: 8, leading: 9.6, color: palette.ink },
  figureName: { weight: "semibold", size: 10, leading: 14, color: palette.accent },
} satisfies Record<string, TextStyle>;

/** How closely a section is set. A section that has a page to itself is set more closely until it fits. */
export const densities = ["full", "compact", "tight"] as const;
export type Density = (typeof densities)[number];

const textScales: Readonly<Record<Density, number>> = { full: 1, compact: 0.95, tight: 0.88 };

export function atDensity(style: TextStyle, density: Density): TextStyle {
  const scale = textScales[density];
  return scale === 1 ? style : { ...style, size: style.size * scale, leading: style.leading * scale };
}
