import type { Readiness } from "#src/domain/assessment/assessment.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { coveragePercent, gapPercents, readinessPercents } from "#src/domain/report/format.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** "38–62%", "Not rated yet" or "Does not apply". */
export function gapText(readiness: Readiness | null, { words, formats }: Wording): string {
  if (!readiness) return words.numbers.notApplicable;
  return readiness.isRated ? formats.range(gapPercents(readiness)) : words.numbers.notRated;
}

/** "38–62%, 80% answered", or "Not rated yet, 20% answered" where too little is answered. */
export function readinessText(readiness: Readiness | null, { words, formats }: Wording): string {
  if (!readiness) return words.numbers.notApplicable;
  const coverage = formats.percent(coveragePercent(readiness));
  const range = formats.range(readinessPercents(readiness));
  const sentence = readiness.isRated
    ? words.numbers.readinessWithCoverage
    : words.numbers.notRatedWithCoverage;
  return fillIn(sentence, { range, coverage });
}

/** "4 points", in whole points of percent. */
export function pointsText(points: number, { words, formats }: Wording): string {
  return fillInPlural(words.numbers.points, points, formats.locale);
}

/** What a share of 0..1 gives back, in points: a little is never shown as nothing, nor nearly all as all. */
export function gainText(gain: number, wording: Wording): string {
  const points = Math.round(gain * 100);
  if (points === 0 && gain > 0) return wording.words.numbers.lessThanOnePoint;
  return pointsText(gain < 1 ? Math.min(points, 99) : points, wording);
}
