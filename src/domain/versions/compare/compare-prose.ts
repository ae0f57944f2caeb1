import { diffArrays } from "diff";

export interface ProsePiece {
  readonly text: string;
  readonly kind: "same" | "added" | "removed";
}

/**
 * Words, and what stands between them piece by piece. Scripts without spaces between words are taken sign by
 * sign; an emoji made of several code points stays whole.
 */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|\r\n|[^\S\r\n]+|[^]/gu;

const linePattern = /[^\n]*\n|[^\n]+$/g;

/** The most additions and removals that are looked for; beyond that the texts are taken by line, then whole. */
const maxWordEdits = 1000;
const maxLineEdits = 500;

/**
 * What is different between two texts, word by word. "same" and "removed" pieces in a row are the text
 * before, "same" and "added" ones the text after, sign for sign. Where words changed on both sides of a blank,
 * the blank goes with them, so that a rewritten sentence reads as one removal and one addition.
 *
 * Texts that have little in common are compared by line, and replaced whole where even that is too much: the
 * time it takes is bounded.
 */
export function compareProse(before: string, after: string): ProsePiece[] {
  if (before === after) return before === "" ? [] : [{ text: before, kind: "same" }];
  const pieces =
    differenceOf(before, after, wordPattern, maxWordEdits) ??
    differenceOf(before, after, linePattern, maxLineEdits) ??
    ([
      { text: before, kind: "removed" },
      { text: after, kind: "added" },
    ] as const);
  return joinPieces(pieces);
}

function differenceOf(
  before: string,
  after: string,
  pattern: RegExp,
  maxEditLength: number,
): ProsePiece[] | undefined {
  return diffArrays(before.match(pattern) ?? [], after.match(pattern) ?? [], { maxEditLength })?.map(
    ({ value, added, removed }) => ({
      text: value.join(""),
      kind: added ? "added" : removed ? "removed" : "same",
    }),
  );
}

/** One removal and one addition between two unchanged pieces, blanks between changes among them. */
function joinPieces(pieces: readonly ProsePiece[]): ProsePiece[] {
  const joined: ProsePiece[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") joined.push({ text: removed, kind: "removed" });
    if (added !== "") joined.push({ text: added, kind: "added" });
    removed = added = "";
  };
  for (const [index, { text, kind }] of pieces.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (isBlankWithin(text, index, pieces) && removed !== "" && added !== "") {
      removed += text;
      added += text;
    } else if (text !== "") {
      flush();
      joined.push({ text, kind });
    }
  }
  flush();
  return joined;
}

/** A run of blanks within a line, with a removal and an addition right after it. */
function isBlankWithin(text: string, index: number, pieces: readonly ProsePiece[]): boolean {
  const next = new Set([pieces[index + 1]?.kind, pieces[index + 2]?.kind]);
  return /^[^\S\r\n]+$/.test(text) && next.has("removed") && next.has("added");
}
