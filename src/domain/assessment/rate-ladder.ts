import type { ItemRemark, RatedItem } from "#src/domain/assessment/assessment.ts";
import { provenStatus, type DatedEvidence } from "#src/domain/assessment/evidence-age.ts";
import { ladderSteps, type AnswerValue, type LadderStep } from "#src/domain/catalog.ts";

/** How something counts, whatever it is: the part of a rated item that the ladder decides. */
export type Rating = Pick<RatedItem, "state" | "counts" | "lowThirds" | "highThirds" | "remarks">;

/** The credit of a step in thirds: none 0, partial 1, documented 2, proven 3. */
export function creditThirds(step: LadderStep): number {
  return ladderSteps.indexOf(step);
}

/** Counts as this step. */
export function ratedAs(step: LadderStep, remarks: readonly ItemRemark[] = []): Rating {
  const thirds = creditThirds(step);
  return { state: "rated", counts: step, lowThirds: thirds, highThirds: thirds, remarks };
}

/** May turn out either way: credit 0..1. */
export function open(remarks: readonly ItemRemark[] = []): Rating {
  return { state: "open", counts: undefined, lowThirds: 0, highThirds: 3, remarks };
}

/** Leaves the sum. */
export function out(remarks: readonly ItemRemark[] = []): Rating {
  return { state: "out", counts: undefined, lowThirds: 0, highThirds: 0, remarks };
}

/** True for text that says something: a reason of blanks is no reason. */
export function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}

/**
 * The rules that answers and controls share. Unanswered and `unknown` are open, `notApplicable` leaves the
 * sum where a reason is given and is open where it is not, `proven` counts as `documented` where no dated
 * evidence shows it.
 */
export function rateLadder(
  value: AnswerValue | undefined,
  reason: string | undefined,
  evidence: readonly DatedEvidence[],
  at: string,
): Rating {
  if (value === undefined || value === "unknown") return open();
  if (value === "notApplicable") return isGiven(reason) ? out() : open(["notApplicableWithoutReason"]);
  if (value !== "proven") return ratedAs(value);
  const status = provenStatus(evidence, at);
  return status === "proven" ? ratedAs("proven") : ratedAs("documented", [status]);
}
