import type { ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";

/**
 * What stands around a changed piece of text, on paper and in every text taken from it: whoever copies it, searches
 * it or has it read aloud gets no strokes and no colours.
 */
export const pieceMarks: Readonly<
  Record<ProsePiece["kind"], { readonly before: string; readonly after: string }>
> = {
  same: { before: "", after: "" },
  added: { before: "[+", after: "]" },
  removed: { before: "[−", after: "]" },
};

/** "within [−two][+four] hours": a text and what changed in it, as one plain text. */
export function markedText(pieces: readonly ProsePiece[]): string {
  return pieces
    .map(({ text, kind }) => `${pieceMarks[kind].before}${text}${pieceMarks[kind].after}`)
    .join("");
}
