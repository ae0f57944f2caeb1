import type {
  KnockOut,
  RatedItem,
  Readiness,
  ReadinessSum,
  Suggestion,
} from "#src/domain/assessment/assessment.ts";
import { fractionToNumber, subtractFractions } from "#src/domain/assessment/fraction.ts";
import { addSums, readinessOf } from "#src/domain/assessment/readiness.ts";

/** What a sum gains when an item of it is raised to `proven`, with an owner. The weight stays. */
function gainOfProven(item: RatedItem): ReadinessSum {
  return {
    weight: 0,
    lowThirds: item.weight * (3 - item.lowThirds),
    highThirds: item.weight * (3 - item.highThirds),
    answeredWeight: item.state === "open" ? item.weight : 0,
    evidencedWeight: item.weight,
  };
}

function lowGain(before: Readiness | null, after: Readiness | null): number {
  if (!before || !after) return 0;
  return fractionToNumber(subtractFractions(after.exactLow, before.exactLow));
}

/**
 * What each item of a region would give back to `low` if it alone were raised to `proven`: the region with
 * its cap (which goes when the knock-out itself is raised) and the whole plan, before and after, subtracted
 * in exact fractions. In the order of the items; gains of 0 are still in.
 */
export function suggestImprovements(
  items: readonly RatedItem[],
  regionSum: ReadinessSum,
  knockOut: KnockOut | undefined,
  wholeSum: ReadinessSum,
): Suggestion[] {
  const regionBefore = readinessOf(regionSum, knockOut?.state);
  const wholeBefore = readinessOf(wholeSum);
  return items
    .filter((item) => item.state !== "out" && item.counts !== "proven")
    .map((item) => {
      const gain = gainOfProven(item);
      const isKnockOut = item.kind === "question" && item.id === knockOut?.questionId;
      const stateAfter = isKnockOut ? "clear" : knockOut?.state;
      return {
        item,
        regionGain: lowGain(regionBefore, readinessOf(addSums([regionSum, gain]), stateAfter)),
        planGain: lowGain(wholeBefore, readinessOf(addSums([wholeSum, gain]))),
      };
    });
}

/** Those that give something back, most first; then the heavier item, then the id, so that no tie is left. */
export function rankSuggestions(
  suggestions: readonly Suggestion[],
  by: "regionGain" | "planGain",
): Suggestion[] {
  return suggestions
    .filter((suggestion) => suggestion[by] > 0)
    .sort((a, b) => b[by] - a[by] || b.item.weight - a.item.weight || (a.item.id < b.item.id ? -1 : 1));
}
