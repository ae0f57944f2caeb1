import type { RatedItem } from "#src/domain/assessment/assessment.ts";
import { creditThirds } from "#src/domain/assessment/rate-ladder.ts";
import type { StageId } from "#src/domain/versions/compare/bridge-stages.ts";
import {
  shiftsBetween,
  type ItemShift,
  type ScoreBridge,
} from "#src/domain/versions/compare/score-bridge.ts";

/**
 * - new: nothing, or only a part, is in place where that was not known before or was better
 * - closed: documented or proven now
 * - deeper, smaller: still a gap, and worse or better than it was
 * - outOfSight: was a gap and is not rated any more: open, not applicable, the provider's, or not asked
 */
export type GapTurn = "new" | "closed" | "deeper" | "smaller" | "outOfSight";

export interface GapChange extends ItemShift {
  readonly turn: GapTurn;
  /** The steps of the bridge in which the item came to count otherwise: why the gap is what it is now. */
  readonly steps: readonly StageId[];
}

/** A gap is a question or a matrix row that is rated and counts for less than `documented`. */
function isGap(item: RatedItem | undefined): boolean {
  return item?.counts === "none" || item?.counts === "partial";
}

/** Gaps that came, went or changed between the two versions of a bridge, in the later version's order. */
export function compareGaps({ before, after, shifts }: ScoreBridge): GapChange[] {
  return shiftsBetween(before, after).flatMap((shift) => {
    const turn = turnOf(shift);
    if (!turn) return [];
    const steps = (Object.keys(shifts) as StageId[]).filter((step) =>
      shifts[step].some(({ id }) => id === shift.id),
    );
    return [{ ...shift, turn, steps }];
  });
}

function turnOf({ from, to }: ItemShift): GapTurn | undefined {
  if (!isGap(from)) return isGap(to) ? "new" : undefined;
  if (to?.counts === undefined) return "outOfSight";
  if (!isGap(to)) return "closed";
  const step = creditThirds(to.counts) - creditThirds(from?.counts ?? "none");
  return step === 0 ? undefined : step > 0 ? "smaller" : "deeper";
}
