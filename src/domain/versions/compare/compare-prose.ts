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
 * before, "same" and "added" ones the text after, sign for sign. What stayed the same within a line, between two
 * changes that are both at least as long, goes with them, so that a rewritten sentence reads as one removal and
 * one addition and not as a riddle.
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

/** What was removed and what was added at one place, or what stayed the same. */
type Run =
  | { readonly kind: "same"; readonly text: string }
  | { readonly kind: "change"; readonly removed: string; readonly added: string };

/** At most one removal and one addition between two pieces that stayed the same. */
function joinPieces(pieces: readonly ProsePiece[]): ProsePiece[] {
  const runs: Run[] = [];
  for (const piece of pieces.filter(({ text }) => text !== "")) {
    runs.push(runOf(piece));
    for (let joined = joinEnd(runs); joined; joined = joinEnd(runs))
      runs.splice(-joined.length, Infinity, joined.run);
  }
  return runs.flatMap((run): ProsePiece[] => {
    if (run.kind === "same") return [run];
    const { removed, added } = run;
    return [
      ...(removed === "" ? [] : [{ text: removed, kind: "removed" as const }]),
      ...(added === "" ? [] : [{ text: added, kind: "added" as const }]),
    ];
  });
}

function runOf({ text, kind }: ProsePiece): Run {
  if (kind === "same") return { kind, text };
  return { kind: "change", removed: kind === "removed" ? text : "", added: kind === "added" ? text : "" };
}

/** The last two or three runs as one, where they belong together. */
function joinEnd(runs: readonly Run[]): { readonly run: Run; readonly length: number } | undefined {
  const [before, between, last] = [runs.at(-3), runs.at(-2), runs.at(-1)];
  if (last?.kind !== "change") return undefined;
  if (between?.kind === "change") {
    const run = { ...last, removed: between.removed + last.removed, added: between.added + last.added };
    return { run, length: 2 };
  }
  if (!between || before?.kind !== "change" || !isIsland(between.text, before, last)) return undefined;
  const join = (side: "removed" | "added"): string => before[side] + between.text + last[side];
  return { run: { kind: "change", removed: join("removed"), added: join("added") }, length: 3 };
}

/** How many times as long as what stands between them changes must be that only add, or only remove. */
const oneSidedReach = 4;

/** Too little between two changes, within a line, to stand by itself. */
function isIsland(
  text: string,
  before: Extract<Run, { kind: "change" }>,
  after: Extract<Run, { kind: "change" }>,
): boolean {
  const reaches = [before, after].map(({ removed, added }) => {
    const isBoth = removed !== "" && added !== "";
    return Math.max(removed.length, added.length) / (isBoth ? 1 : oneSidedReach);
  });
  return text.length <= Math.min(...reaches) && !/[\r\n]/.test(text);
}
