import { pieceMarks } from "#src/domain/report/change-pieces.ts";
import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import type { TextStyle } from "#src/pdf/text-styles.ts";

/** Text of one look within a line. A mark is what stands around a change: it is not struck itself. */
export interface Run {
  readonly text: string;
  readonly look: ProsePiece["kind"] | "mark";
}

function styleOf(look: Run["look"], style: TextStyle): TextStyle {
  switch (look) {
    case "same":
      return style;
    case "added":
      return { ...style, weight: "semibold" };
    case "removed":
    case "mark":
      return { ...style, color: palette.soft };
  }
}

/**
 * Lines of a text with what changed in it. They are broken as if all of it were semibold, the widest look, so no
 * line is too wide; the marks make the changes readable for those who cannot see strokes.
 */
export function wrapPieces(
  sheet: Sheet,
  pieces: readonly ProsePiece[],
  width: number,
  style: TextStyle,
): readonly (readonly Run[])[] {
  const runs = pieces.flatMap(({ text, kind }): Run[] => {
    const { before, after } = pieceMarks[kind];
    const marked: Run[] = [
      { text: before, look: "mark" },
      { text, look: kind },
      { text: after, look: "mark" },
    ];
    return marked.filter((run) => run.text !== "");
  });
  const lines = sheet.wrap(runs.map(({ text }) => text).join(""), width, styleOf("added", style));
  // Wrapping drops nothing but the line breaks, so the lines are the runs again, one character after the other.
  const rest = runs.flatMap(({ text, look }) => ({ text: text.replaceAll("\n", ""), look }));
  return lines.map((line) => takeFrom(rest, line.length));
}

/** Takes so many characters from the beginning of the runs. */
function takeFrom(runs: Run[], count: number): Run[] {
  const taken: Run[] = [];
  let missing = count;
  while (missing > 0) {
    const run = runs.shift();
    if (run === undefined) break;
    const text = run.text.slice(0, missing);
    missing -= text.length;
    if (text !== "") taken.push({ text: text.replaceAll("\u00a0", " "), look: run.look });
    if (text.length < run.text.length) runs.unshift({ text: run.text.slice(text.length), look: run.look });
  }
  return taken;
}

/** Draws one line. Strokes do not reach under the blank at the end of a run. */
export function drawRuns(
  sheet: Sheet,
  runs: readonly Run[],
  left: number,
  top: number,
  style: TextStyle,
): void {
  let x = left;
  for (const { text, look } of runs) {
    const own = styleOf(look, style);
    sheet.text(text, x, top, own);
    const end = x + sheet.measure(text.trimEnd(), own);
    const middle = top + style.leading / 2;
    const y = look === "removed" ? middle + 0.1 * style.size : middle + 0.52 * style.size;
    const isStroked = look === "removed" || look === "added";
    if (isStroked && end > x) sheet.rule(x, y, end, y, { color: palette.ink, width: 0.7 });
    x += sheet.measure(text, own);
  }
}
