import type { Fraction, RatedItem, Readiness } from "#src/domain/assessment/assessment.ts";
import { fractionToNumber } from "#src/domain/assessment/fraction.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { readinessPercents, wholePercent } from "#src/domain/report/format.ts";
import type { BridgeWords } from "#src/domain/report/change-words.ts";
import { signedPoints } from "#src/domain/report/signed-points.ts";
import { answerText, type Wording } from "#src/domain/report/wording.ts";
import type { ScoreEffect } from "#src/domain/versions/compare/item-effect.ts";
import type { BridgeOver, ScorePart } from "#src/domain/versions/compare/score-bridge.ts";

/** What a bridge leads from and to. */
export type ScoreReading = Pick<Readiness, "exactLow" | "exactHigh" | "isRated">;

/** "48–60%", "Not rated yet" or "Does not apply". */
export function readinessShort(readiness: ScoreReading | null, { words, formats }: Wording): string {
  if (!readiness) return words.numbers.notApplicable;
  return readiness.isRated ? formats.range(readinessPercents(readiness)) : words.numbers.notRated;
}

/** "+4 points", or "low end +4, high end −1" where the two ends of a range moved differently. */
export function pointsText(
  points: { readonly low: number; readonly high: number },
  part: ScorePart,
  wording: Wording,
): string {
  const { bridge } = wording.words.changes;
  const low = pointsOfEnd(points.low, part.low, bridge);
  const high = pointsOfEnd(points.high, part.high, bridge);
  return low === high
    ? wordedPoints(points.low, part.low, wording)
    : fillIn(bridge.pointsOfRange, { low, high });
}

/** "+4", "−1", "0"; in words where there is something, and less than whole points can tell. */
function pointsOfEnd(points: number, { numerator }: Fraction, words: BridgeWords): string {
  if (numerator === 0) return "0";
  if (points === 0) return numerator > 0 ? words.lessThanOneUp : words.lessThanOneDown;
  return signedPoints(points);
}

function wordedPoints(points: number, exact: Fraction, { words, formats }: Wording): string {
  const { bridge } = words.changes;
  if (exact.numerator === 0) return bridge.noPoints;
  if (points === 0) return exact.numerator > 0 ? bridge.littleMore : bridge.littleLess;
  return fillInPlural(bridge.points, Math.abs(points), formats.locale, { points: signedPoints(points) });
}

/** What lies between two scores, for a table: "+4 points"; empty where one of them is no number. */
export function changeOfScore(bridge: BridgeOver<ScoreReading, unknown>, wording: Wording): string {
  if (!bridge.from || !bridge.to || !bridge.change) return "";
  const shown = (end: "exactLow" | "exactHigh"): number =>
    bridge.from && bridge.to ? wholePercent(bridge.to[end]) - wholePercent(bridge.from[end]) : 0;
  return pointsText({ low: shown("exactLow"), high: shown("exactHigh") }, bridge.change, wording);
}

/** "Systems +4 points; whole plan +1 point": what one change did to the score by itself. */
export function scoreEffectText({ regions, whole }: ScoreEffect, wording: Wording): string {
  const { ofRegion, ofWhole } = wording.words.changes.bridge;
  const points = (part: ScorePart): string =>
    pointsText({ low: rounded(part.low), high: rounded(part.high) }, part, wording);
  return [
    ...regions.flatMap(({ region, part }) =>
      part ? [fillIn(ofRegion, { region: wording.text.regions[region].name, points: points(part) })] : [],
    ),
    ...(whole ? [fillIn(ofWhole, { points: points(whole) })] : []),
  ].join("; ");
}

function rounded(part: Fraction): number {
  return Math.round(100 * fractionToNumber(part)) + 0;
}

/** How an item counts on one side: its step, or why it has none. */
export function standingText(item: RatedItem | undefined, wording: Wording): string {
  const { text, words } = wording;
  if (!item) return words.changes.redline.notAsked;
  if (item.state === "rated") return answerText(item.counts, wording);
  if (item.state === "out") {
    const isProviders = item.remarks.includes("providersPart");
    return isProviders ? text.responsible.provider : text.answers.notApplicable.label;
  }
  if (item.remarks.includes("unclear")) return text.responsible.unclear;
  if (item.recorded === "notApplicable") return words.open.noReason;
  return answerText(item.recorded === "unknown" ? "unknown" : undefined, wording);
}
