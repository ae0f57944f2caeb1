import { jsPDF } from "jspdf";
import { describe, expect, test } from "vitest";
import { readFontFace } from "#src/pdf/font-face.ts";
import { replacement } from "#src/pdf/printable-text.ts";
import { loadTestFonts } from "#src/pdf/testing/read-pdf.ts";

const fonts = loadTestFonts();

interface JsPdfFont {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly widthOfGlyph: (glyph: number) => number;
}

function readWithJsPdf(bytes: Uint8Array): JsPdfFont {
  const pdf = new jsPDF();
  pdf.addFileToVFS("font.ttf", Buffer.from(bytes).toString("latin1"));
  pdf.addFont("font.ttf", "Test", "normal");
  return pdf.setFont("Test").getFont().metadata as JsPdfFont;
}

describe.each(["regular", "semibold"] as const)("the committed font of weight %s", (weight) => {
  const face = readFontFace(fonts[weight]);
  const other = readWithJsPdf(fonts[weight]);
  const glyphs = other.cmap.unicode.codeMap;

  test("has the characters, and the widths, that jsPDF sees in it", () => {
    const all = Array.from({ length: 0x10000 }, (_, codePoint) => codePoint);
    const drawn = all.filter((codePoint) => (glyphs[codePoint] ?? 0) !== 0);
    expect(all.filter((codePoint) => face.has(codePoint))).toEqual(drawn);
    for (const codePoint of drawn) {
      expect(face.advance(codePoint) * 1000).toBeCloseTo(other.widthOfGlyph(glyphs[codePoint] ?? 0), 6);
    }
  });

  test("has a glyph of its own for every character, so that copied text is the text that was drawn", () => {
    const characters = Object.keys(glyphs).filter((codePoint) => glyphs[Number(codePoint)] !== 0);
    expect(characters.length).toBeGreaterThan(1500);
    expect(new Set(characters.map((codePoint) => glyphs[Number(codePoint)])).size).toBe(characters.length);
  });

  test("has the letters of the languages of Europe and Vietnamese, and the signs that layout needs", () => {
    const ranges: [number, number][] = [
      [0x20, 0x7e],
      [0xc0, 0x148],
      [0x14a, 0x17f],
      [0x391, 0x3a1],
      [0x3b1, 0x3c9],
      [0x400, 0x45f],
      [0x1ea0, 0x1ef9],
    ];
    for (const [first, last] of ranges) {
      for (let codePoint = first; codePoint <= last; codePoint++) {
        expect(face.has(codePoint), codePoint.toString(16)).toBe(true);
      }
    }
    for (const sign of `${replacement}•…–—’“”„«»→←≤≥€£₴°±×½✓\u00a0`) {
      expect(face.has(sign.codePointAt(0) ?? 0), sign).toBe(true);
    }
  });
});

test("a file that is no font is refused", () => {
  expect(() => readFontFace(new Uint8Array(64))).toThrow('The font has no table "head"');
});
