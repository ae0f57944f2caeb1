import type { jsPDF } from "jspdf";
import type { FontFace } from "#src/pdf/font-face.ts";
import type { Color } from "#src/pdf/palette.ts";
import type { Shape } from "#src/pdf/shape.ts";
import type { TextStyle } from "#src/pdf/text-styles.ts";
import { wrapText } from "#src/pdf/wrap-text.ts";

export const fontFamily = "Inter";

/** The names under which jsPDF keeps the weights; autoTable only knows those of the standard fonts. */
export const fontStyles = { regular: "normal", semibold: "bold" } as const satisfies Record<
  TextStyle["weight"],
  string
>;

export type Align = "start" | "middle" | "end";

export interface Stroke {
  readonly color: Color;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** Measures and draws on the current page: text by line box, shapes by colour. Y grows downwards. */
export class Sheet {
  readonly pdf: jsPDF;
  readonly #faces: Readonly<Record<TextStyle["weight"], FontFace>>;
  readonly #advances = { regular: new Map<string, number>(), semibold: new Map<string, number>() };

  constructor(pdf: jsPDF, faces: Readonly<Record<TextStyle["weight"], FontFace>>) {
    this.pdf = pdf;
    this.#faces = faces;
  }

  measure(text: string, style: TextStyle): number {
    const known = this.#advances[style.weight];
    let width = 0;
    for (const character of text) {
      let advance = known.get(character);
      if (advance === undefined) {
        advance = this.#faces[style.weight].advance(character.codePointAt(0) ?? 0);
        known.set(character, advance);
      }
      width += advance;
    }
    return width * style.size;
  }

  wrap(text: string, width: number, style: TextStyle): string[] {
    return wrapText(text, width, (piece) => this.measure(piece, style));
  }

  /** Draws lines from the top of the first line box; `x` is their left edge, middle or right edge. */
  text(lines: string | readonly string[], x: number, top: number, style: TextStyle, align: Align = "start") {
    const { pdf } = this;
    pdf.setFont(fontFamily, fontStyles[style.weight]).setFontSize(style.size);
    pdf.setTextColor(...style.color);
    const all = typeof lines === "string" ? [lines] : lines;
    if (align === "start") {
      pdf.text([...all], x, baseline(top, style), { lineHeightFactor: style.leading / style.size });
      return;
    }
    all.forEach((line, index) => {
      const drawn = line.trimEnd();
      const offset = this.measure(drawn, style) * (align === "end" ? 1 : 0.5);
      pdf.text(drawn, x - offset, baseline(top + index * style.leading, style));
    });
  }

  rule(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#applyStroke(stroke);
    this.pdf.line(x1, y1, x2, y2);
    this.#endDash(stroke);
  }

  box(
    x: number,
    y: number,
    width: number,
    height: number,
    look: { readonly fill?: Color; readonly stroke?: Stroke; readonly radius?: number },
  ): void {
    if (look.fill !== undefined) this.pdf.setFillColor(...look.fill);
    if (look.stroke !== undefined) this.#applyStroke(look.stroke);
    const style = (look.fill === undefined ? "" : "F") + (look.stroke === undefined ? "" : "D");
    const radius = look.radius ?? 0;
    if (radius > 0) this.pdf.roundedRect(x, y, width, height, radius, radius, style);
    else this.pdf.rect(x, y, width, height, style);
    if (look.stroke !== undefined) this.#endDash(look.stroke);
  }

  fill(shape: Shape, color: Color): void {
    this.pdf.setFillColor(...color);
    shape.trace(this.pdf);
    this.pdf.fill();
  }

  stroke(shape: Shape, stroke: Stroke): void {
    this.#applyStroke(stroke);
    shape.trace(this.pdf);
    this.pdf.stroke();
    this.#endDash(stroke);
  }

  /** Draws only what lies inside the shape. */
  clip(shape: Shape, draw: () => void): void {
    this.pdf.saveGraphicsState();
    shape.trace(this.pdf);
    this.pdf.clip().discardPath();
    draw();
    this.pdf.restoreGraphicsState();
  }

  #applyStroke(stroke: Stroke): void {
    this.pdf.setDrawColor(...stroke.color);
    this.pdf.setLineWidth(stroke.width);
    if (stroke.dash !== undefined) this.pdf.setLineDashPattern([...stroke.dash], 0);
  }

  #endDash(stroke: Stroke): void {
    if (stroke.dash !== undefined) this.pdf.setLineDashPattern([], 0);
  }
}

/** Inter's ascent and descent put the middle of a line box 0.364 em above the baseline. */
function baseline(top: number, style: TextStyle): number {
  return top + style.leading / 2 + 0.364 * style.size;
}
