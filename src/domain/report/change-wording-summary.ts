import type { Readiness } from "#src/domain/assessment/assessment.ts";
import { entryText, type SideTexts } from "#src/domain/report/change-wording.ts";
import { readinessShort } from "#src/domain/report/change-wording-score.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { readinessText } from "#src/domain/report/numbers.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { ComparedChange, Comparison } from "#src/domain/versions/compare/compare-versions.ts";

const maxEntries = 3;

/**
 * What a comparison comes to, in a sentence or two: "14 changes since version 2 (12 November 2026): 3 weaken the
 * plan, 2 of them without a reason. Readiness of the whole plan went from 41–63% to 48–60%." Where nothing changed,
 * what was decided in between is told instead.
 *
 * @param names of the two sides, by `nameOfSide`
 */
export function comparisonSentence(comparison: Comparison, names: SideTexts, wording: Wording): string {
  const { whole } = comparison.bridge;
  return [
    ...(comparison.changes.length > 0
      ? changesSentences(comparison, names, wording)
      : nothingSentences(comparison, names, wording)),
    readinessSentence(whole.from, whole.to, wording),
  ].join(" ");
}

/** What has to be known to read a comparison rightly, a sentence or two each. */
export function comparisonNotes(comparison: Comparison, names: SideTexts, { words }: Wording): string[] {
  const { notes, relations } = words.changes;
  const { relation, scoredAgain, isPrivateDataHidden, isPrivateDataLeftOut, isHistoryForked } = comparison;
  const { before, after } = scoredAgain;
  const oneSide = before ? notes.scoredAgainBefore : notes.scoredAgainAfter;
  return [
    ...(relation === "samePlan" ? [] : [relations[relation]]),
    ...(before || after ? [fillIn(before && after ? notes.scoredAgainBoth : oneSide, { ...names })] : []),
    ...(isPrivateDataHidden
      ? [isPrivateDataLeftOut ? notes.privateDataLeftOut : notes.privateDataHashed]
      : []),
    ...(isHistoryForked ? [notes.historyForked] : []),
  ];
}

function changesSentences(comparison: Comparison, names: SideTexts, { words, formats }: Wording): string[] {
  const { summary } = words.changes;
  const { changes, relation } = comparison;
  const weakened = changes.filter(isWeakened);
  const isMissing = ({ reason }: ComparedChange): boolean => reason.state === "missing";
  const silent = weakened.filter(isMissing).length;
  const others = changes.filter(isMissing).length - silent;

  const forms = isSince(comparison) ? summary.changesSince : summary.changesBetween;
  const all = fillInPlural(
    relation === "unrelated" ? summary.changesUnrelated : forms,
    changes.length,
    formats.locale,
    { ...names },
  );
  const weak = weakenedText(weakened.length, silent, { words, formats });
  return [
    fillIn(summary.sentence, { changes: all, weakened: weak }),
    ...(others > 0 ? [fillInPlural(summary.othersWithoutReason, others, formats.locale)] : []),
  ];
}

function weakenedText(
  weak: number,
  silent: number,
  { words, formats }: Pick<Wording, "words" | "formats">,
): string {
  const { weakened, noneWeakened, allWithoutReason, someWithoutReason } = words.changes.summary;
  if (weak === 0) return noneWeakened;
  const text = fillInPlural(weakened, weak, formats.locale);
  if (silent === 0) return text;
  const forms = silent === weak ? allWithoutReason : someWithoutReason;
  return fillInPlural(forms, silent, formats.locale, { weakened: text });
}

function nothingSentences(comparison: Comparison, names: SideTexts, wording: Wording): string[] {
  const { summary } = wording.words.changes;
  const { fingerprints, newEntries } = comparison;
  const { nothingSince, nothingBetween, sameFingerprint, otherFingerprint, moreEntries } = summary;
  const { before, after } = fingerprints;
  const isKnown = before !== undefined && after !== undefined;
  const more = newEntries.length - maxEntries;
  return [
    fillIn(isSince(comparison) ? nothingSince : nothingBetween, { ...names }),
    ...(isKnown ? [before === after ? sameFingerprint : otherFingerprint] : []),
    ...newEntries.slice(0, maxEntries).map((entry) => entryText(entry, wording)),
    ...(more > 0 ? [fillInPlural(moreEntries, more, wording.formats.locale)] : []),
  ];
}

/** True where "since" is right: the same plan, and the later side is not the older one. */
function isSince({ relation, bridge }: Comparison): boolean {
  return relation === "samePlan" && bridge.before.at <= bridge.after.at;
}

function readinessSentence(from: Readiness | null, to: Readiness | null, wording: Wording): string {
  const { readinessWent, readinessStayed, readinessOther } = wording.words.changes.summary;
  const text = (readiness: Readiness | null): string =>
    readiness?.isRated ? readinessShort(readiness, wording) : readinessText(readiness, wording);
  const texts = { from: text(from), to: text(to) };
  if (texts.from === texts.to) return fillIn(readinessStayed, texts);
  return fillIn(from?.isRated && to?.isRated ? readinessWent : readinessOther, texts);
}

/** Counted as `countChanges` counts: what weakens in part weakens. */
export function isWeakened({ effect }: Pick<ComparedChange, "effect">): boolean {
  return effect.direction === "weakens" || effect.direction === "mixed";
}
