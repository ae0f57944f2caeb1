import { compareProse, type ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";

/** Below this share of common text, marked differences are harder to read than the text itself. */
const leastInCommon = 0.5;

/** What changed in a text, word by word; undefined where it was as good as written anew. */
export function proseDifference(before: string, after: string): readonly ProsePiece[] | undefined {
  const pieces = compareProse(before, after);
  const common = pieces
    .filter(({ kind }) => kind === "same")
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  return common < leastInCommon * Math.min(before.length, after.length) ? undefined : pieces;
}
