import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedText } from "#src/domain/report/change-pieces.ts";
import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import { compareProse } from "#src/domain/versions/compare/compare-prose.ts";
import { drawRuns, wrapPieces } from "#src/pdf/blocks/changed-text.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles, type TextStyle } from "#src/pdf/text-styles.ts";
import { readFlow, words } from "#src/pdf/testing/read-flow.ts";
import { allText, dense, findCutTexts } from "#src/pdf/testing/read-pdf.ts";
import { wrapText } from "#src/pdf/wrap-text.ts";

const style = textStyles.factText;

/** Every character is 5 wide, 6 in semibold; remembers what is drawn. */
function createSheet() {
  const texts: { text: string; x: number; style: TextStyle }[] = [];
  const rules: { x1: number; x2: number; y: number }[] = [];
  const measure = (text: string, { weight }: TextStyle) => text.length * (weight === "semibold" ? 6 : 5);
  const sheet = {
    measure,
    wrap: (text: string, width: number, of: TextStyle) =>
      wrapText(text, width, (piece) => measure(piece, of)),
    text: (text: string, x: number, _top: number, of: TextStyle) => texts.push({ text, x, style: of }),
    rule: (x1: number, y: number, x2: number) => rules.push({ x1, x2, y }),
  };
  return { sheet: sheet as unknown as Sheet, texts, rules };
}

const pieces: readonly ProsePiece[] = [
  { text: "within ", kind: "same" },
  { text: "two ", kind: "removed" },
  { text: "four ", kind: "added" },
  { text: "hours", kind: "same" },
];

describe("a text with what changed in it", () => {
  test("comes out in lines that lose nothing and are no wider than they may be", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("ab -/\n\u00a0é")),
      minLength: 1,
      maxLength: 30,
    });
    const piece = fc.record({
      text,
      kind: fc.constantFrom("same" as const, "added" as const, "removed" as const),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 30, max: 200 }), (some, width) => {
        const { sheet } = createSheet();
        const lines = wrapPieces(sheet, some, width, style);
        const joined = lines
          .flat()
          .map((run) => run.text)
          .join("");
        expect(joined).toBe(markedText(some).replaceAll("\n", "").replaceAll("\u00a0", " "));
        for (const line of lines) {
          const drawn = createSheet();
          drawRuns(drawn.sheet, line, 0, 0, style);
          const last = drawn.texts.at(-1);
          const end = last ? last.x + drawn.sheet.measure(last.text.trimEnd(), last.style) : 0;
          expect(end).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test("is struck through where it was removed, and underlined and heavier where it was added", () => {
    const { sheet, texts, rules } = createSheet();
    const [line = []] = wrapPieces(sheet, pieces, 1000, style);
    drawRuns(sheet, line, 100, 0, style);
    expect(texts.map(({ text }) => text)).toEqual([
      "within ",
      "[−",
      "two ",
      "]",
      "[+",
      "four ",
      "]",
      "hours",
    ]);
    const [two, four] = [texts[2], texts[5]];
    expect([two?.style.weight, four?.style.weight]).toEqual(["regular", "semibold"]);
    expect(two?.style.color).not.toEqual(four?.style.color);
    const [struck, underlined] = rules;
    expect(rules).toHaveLength(2);
    // Neither reaches under the blank at its end.
    expect([struck?.x1, struck?.x2]).toEqual([two?.x, (two?.x ?? 0) + 3 * 5]);
    expect([underlined?.x1, underlined?.x2]).toEqual([four?.x, (four?.x ?? 0) + 4 * 6]);
    const [height, baseline] = [style.leading / 2, style.leading / 2 + 0.364 * style.size];
    expect(struck?.y).toBeGreaterThan(height - 0.25 * style.size);
    expect(struck?.y).toBeLessThan(baseline - 0.1 * style.size);
    expect(underlined?.y).toBeGreaterThan(baseline);
    expect(underlined?.y).toBeLessThan(style.leading);
  });

  test("goes on over pages, each piece whole, and stays inside the margins", async () => {
    const before = words(1500, 1);
    const after = before
      .split(" ")
      .map((word, index) => (index % 5 === 0 ? `new${index}` : word))
      .join(" ");
    const changed = compareProse(before, after);
    expect(changed.length).toBeGreaterThan(500);
    const pdf = await readFlow({
      type: "change",
      id: "c",
      title: "A long change",
      status: "Changed",
      tone: "neutral",
      facts: [{ label: "Text", pieces: changed }],
    });
    expect(pdf.pages.length).toBeGreaterThan(3);
    const text = allText(pdf);
    for (const { text: piece, kind } of changed.filter(({ kind: of }) => of !== "same")) {
      expect(text).toContain(dense(`${kind === "added" ? "[+" : "[−"}${piece}]`));
    }
    expect(findCutTexts(pdf)).toEqual([]);
    for (const page of pdf.pages.slice(2)) {
      expect(page.some((item) => item.text.startsWith("A long change"))).toBe(true);
    }
  });
});
