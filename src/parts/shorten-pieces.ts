import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";

/** So much of an unchanged stretch stays beside a change, to read the change by. */
const besideChange = 100;
/** So much of a change stays at its ends. */
const ofChange = 240;
/** A gap shorter than this is no gain. */
const least = 100;

/** The pieces of a changed text without what is long: unchanged stretches, and the middle of very long changes. */
export function shortenPieces(pieces: readonly ProsePiece[]): readonly ProsePiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== "same") return { ...piece, text: cutMiddle(piece.text, ofChange, ofChange) };
    const before = index === 0 ? 0 : besideChange;
    const after = index === pieces.length - 1 ? 0 : besideChange;
    return { ...piece, text: cutMiddle(piece.text, before, after) };
  });
}

/** Cut at blanks, so that no word and no character is cut in two. */
function cutMiddle(text: string, before: number, after: number): string {
  if (text.length <= before + after + least) return text;
  const head = text.slice(0, before).replace(/\S*$/u, "");
  const tail = text.slice(text.length - after).replace(/^\S*/u, "");
  return `${head}…${after === 0 ? "" : tail}`;
}

/** So much of a text that is shown for itself. */
const ofText = 600;

/** The beginning of a text; the whole of one that is hardly longer than that. */
export function shortenText(text: string): string {
  return text.length > ofText + least ? `${text.slice(0, ofText).replace(/\S*$/u, "")}…` : text;
}
