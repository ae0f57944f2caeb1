import {
  coverageToRate,
  type Fraction,
  type KnockOut,
  type RatedItem,
  type Readiness,
  type ReadinessSum,
} from "#src/domain/assessment/assessment.ts";
import { compareFractions, createFraction, fractionToNumber } from "#src/domain/assessment/fraction.ts";

export const emptySum: ReadinessSum = {
  weight: 0,
  lowThirds: 0,
  highThirds: 0,
  answeredWeight: 0,
  evidencedWeight: 0,
};

/** Readiness at which a knock-out caps its region. */
const cap: Fraction = { numerator: 1, denominator: 2 };

/** Adds up sums of separate sets; sums of parts add up to the sum of the whole. */
export function addSums(sums: Iterable<ReadinessSum>): ReadinessSum {
  const total = { ...emptySum };
  for (const sum of sums) {
    total.weight += sum.weight;
    total.lowThirds += sum.lowThirds;
    total.highThirds += sum.highThirds;
    total.answeredWeight += sum.answeredWeight;
    total.evidencedWeight += sum.evidencedWeight;
  }
  return total;
}

/** What one item brings to the sum of its set: nothing where it is `out`. */
function sumOfItem(item: RatedItem): ReadinessSum {
  if (item.state === "out") return emptySum;
  return {
    weight: item.weight,
    lowThirds: item.weight * item.lowThirds,
    highThirds: item.weight * item.highThirds,
    answeredWeight: item.state === "rated" ? item.weight : 0,
    evidencedWeight: item.counts === "proven" ? item.weight : 0,
  };
}

/** The sums behind the readiness of a set of items. */
export function sumOfItems(items: readonly RatedItem[]): ReadinessSum {
  return addSums(items.map(sumOfItem));
}

/**
 * The readiness that a sum stands for: low = sum of weight times credit with what is open as 0, high = the
 * same with 1, both over the sum of weights. Null for an empty set: neither 0 nor 100 %.
 *
 * @param knockOut the state of the region's knock-out: `strikes` caps low and high at one half, `open` caps
 * low alone, `clear` caps nothing. Roll-ups are never capped.
 */
export function readinessOf(sum: ReadinessSum, knockOut: KnockOut["state"] = "clear"): Readiness | null {
  if (sum.weight === 0) return null;
  const exactLow = capped(createFraction(sum.lowThirds, 3 * sum.weight), knockOut !== "clear");
  const exactHigh = capped(createFraction(sum.highThirds, 3 * sum.weight), knockOut === "strikes");
  const coverage = sum.answeredWeight / sum.weight;
  return {
    sum,
    low: fractionToNumber(exactLow),
    high: fractionToNumber(exactHigh),
    exactLow,
    exactHigh,
    coverage,
    evidenced: sum.evidencedWeight / sum.weight,
    isRated: coverage >= coverageToRate,
  };
}

function capped(share: Fraction, isCapped: boolean): Fraction {
  return isCapped && compareFractions(share, cap) > 0 ? cap : share;
}
