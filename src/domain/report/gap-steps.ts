/**
 * Which of a few shades and patterns a gap is drawn in, on screen and on paper. Numbers say the rest.
 */
export type GapStep = "notApplicable" | "notRated" | "small" | "medium" | "large" | "veryLarge";

/** `low` and `high` are the gap, 0..1; the middle of the range decides. */
export function gapStep(gap: {
  readonly low?: number;
  readonly high?: number;
  readonly isRated: boolean;
}): GapStep {
  if (gap.low === undefined || gap.high === undefined) return "notApplicable";
  if (!gap.isRated) return "notRated";
  const middle = (gap.low + gap.high) / 2;
  if (middle < 0.25) return "small";
  if (middle < 0.5) return "medium";
  return middle < 0.75 ? "large" : "veryLarge";
}
