import type { Fraction } from "#src/domain/assessment/assessment.ts";
import { fractionToNumber } from "#src/domain/assessment/fraction.ts";
import { wholePercent } from "#src/domain/report/format.ts";
import type { BridgeOver, ExactRange } from "#src/domain/versions/compare/score-bridge.ts";

/**
 * The parts of a bridge in whole points of percent, one for each step, so that what is shown adds up too: the
 * shown percent before and the points give the shown percent after. Each is rounded, and what rounding leaves
 * over goes to the parts that it moved furthest. A part of nothing stays nothing. Null where there is no
 * number before or after.
 */
export function wholePoints(
  { from, to, steps }: BridgeOver<ExactRange, unknown>,
  end: "low" | "high",
): number[] | null {
  if (!from || !to) return null;
  const share = end === "low" ? "exactLow" : "exactHigh";
  const exact = steps.map(({ part }) => 100 * fractionToNumber(part[end]));
  const points = exact.map((value) => Math.round(value) + 0);
  let left = difference(from[share], to[share]) - points.reduce((sum, value) => sum + value, 0);
  while (left !== 0) {
    const by = Math.sign(left);
    const index = indexThatLags(exact, points, by);
    if (index === undefined) break;
    points[index] = (points[index] ?? 0) + by;
    left -= by;
  }
  return points;
}

function difference(from: Fraction, to: Fraction): number {
  return wholePercent(to) - wholePercent(from);
}

/** The part that rounding took most from, in the direction that is still missing. */
function indexThatLags(exact: readonly number[], points: readonly number[], by: number): number | undefined {
  let found: number | undefined;
  let most = -Infinity;
  for (const [index, value] of exact.entries()) {
    const lag = (value - (points[index] ?? 0)) * by;
    if (value !== 0 && lag > most) [found, most] = [index, lag];
  }
  return found;
}
