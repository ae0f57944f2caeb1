import type { Tone } from "#src/domain/report/report-document.ts";

export type Color = readonly [red: number, green: number, blue: number];

/** One accent and greys, dark enough apart to be told in grey print. */
export const palette = {
  ink: [27, 35, 40],
  soft: [78, 89, 96],
  faint: [122, 133, 140],
  line: [204, 211, 215],
  wash: [243, 245, 246],
  accent: [13, 103, 103],
  accentWash: [228, 240, 239],
  white: [255, 255, 255],
} satisfies Record<string, Color>;

export interface ToneColors {
  readonly fill: Color;
  readonly stroke: Color;
  readonly text: Color;
}

/** Tones differ in lightness, not only in hue: dark is bad, outlined is neutral. */
export const toneColors: Readonly<Record<Tone, ToneColors>> = {
  neutral: { fill: palette.white, stroke: palette.line, text: palette.soft },
  good: { fill: palette.accentWash, stroke: palette.accent, text: palette.accent },
  attention: { fill: [222, 227, 230], stroke: palette.faint, text: palette.ink },
  bad: { fill: [52, 61, 67], stroke: [52, 61, 67], text: palette.white },
};
