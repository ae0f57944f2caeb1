import { blockId, facts, heading, paragraph, type BlockOf, type Fact } from "#src/domain/report/blocks.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection, Tone } from "#src/domain/report/report-document.ts";
import type { VersionStanding } from "#src/domain/report/report-version.ts";
import { entryFact, sealedScoreText } from "#src/domain/report/version-texts.ts";
import { groupDigits, shortFingerprint } from "#src/domain/versions/content.ts";
import { sealChecks, type HistoryEntry, type SealedEntry } from "#src/domain/versions/history-entry.ts";
import type { SealedVersionRecord, VersionState } from "#src/domain/versions/history.ts";

/** Which versions there are, who said what about them, and the fingerprint that stands for all of it. */
export function versionsSection(context: ReportContext, standing: VersionStanding): ReportSection {
  const { versions: words } = context.words;
  const { versions, misfits, history } = standing;
  return {
    id: "versions",
    title: words.title,
    layout: "flow",
    blocks:
      history.length === 0
        ? [paragraph(words.none, "muted")]
        : [
            paragraph(words.lead),
            ...(versions.length > 0 ? [heading(words.sealedVersions)] : []),
            ...versions.toReversed().map((version) => versionRecord(version, context)),
            ...misfitRecords(misfits, context),
            ...chainBlocks(history, context),
          ],
  };
}

const tones: Readonly<Record<VersionState, Tone>> = {
  draft: "neutral",
  inReview: "attention",
  returned: "bad",
  approved: "good",
  superseded: "neutral",
  archived: "neutral",
};

function versionRecord(version: SealedVersionRecord, context: ReportContext): BlockOf<"record"> {
  const { versions: words } = context.words;
  const { versionNumber, state, entries } = version;
  return {
    type: "record",
    id: blockId.version(versionNumber),
    title: fillIn(words.version, { number: versionNumber }),
    status: words.states[state],
    tone: tones[state],
    facts: entries.flatMap((entry) => factsOf(entry, context)),
  };
}

function factsOf(entry: HistoryEntry, context: ReportContext): Fact[] {
  const { label, text } = entryFact(entry, context);
  const place = { position: entry.position, short: shortFingerprint(entry.fingerprint) };
  const numbered = { label, text: `${text}\n${fillIn(context.words.versions.entry, place)}` };
  return entry.type === "sealed" ? [numbered, ...sealedFacts(entry, context)] : [numbered];
}

function sealedFacts(sealed: SealedEntry, context: ReportContext): Fact[] {
  const { words, formats, plan } = context;
  const { results } = sealed;
  const score = fillIn(words.versions.scoreOn, {
    score: sealedScoreText(sealed, context),
    date: formats.date(results.on),
    catalog: results.catalogVersion,
    method: results.methodVersion,
  });
  return facts(
    [words.labels.reason, sealed.reason],
    [words.versions.score, score],
    [words.versions.openPoints, openPointsText(sealed, context)],
    [words.versions.contentFingerprint, twoLines(sealed.contentFingerprint)],
    // A copy goes on with the history of the plan that it was made from.
    [words.method.planId, sealed.planId === plan.id ? undefined : sealed.planId],
  );
}

/** The groups of the second line stand below those of the first. */
function twoLines(fingerprint: string): string {
  const half = fingerprint.length / 2;
  return `${groupDigits(fingerprint.slice(0, half))}\n${groupDigits(fingerprint.slice(half))}`;
}

function openPointsText({ openPoints }: SealedEntry, { words, formats }: ReportContext): string {
  const points = sealChecks.flatMap((check) => {
    const count = openPoints[check] ?? 0;
    return count === 0 ? [] : [fillInPlural(words.versions.openPoint[check], count, formats.locale)];
  });
  return points.length === 0 ? words.versions.nothingOpen : points.join("; ");
}

function misfitRecords(misfits: readonly HistoryEntry[], context: ReportContext): ReportBlock[] {
  const { versions: words } = context.words;
  if (misfits.length === 0) return [];
  return [
    heading(words.misfits),
    paragraph(words.misfitsLead),
    ...misfits.map((entry, index): ReportBlock => ({
      type: "record",
      id: blockId.misfit(index),
      title: fillIn(words.version, { number: entry.versionNumber }),
      status: words.misfit,
      tone: "bad",
      facts: factsOf(entry, context),
    })),
  ];
}

function chainBlocks(history: readonly HistoryEntry[], { words, formats }: ReportContext): ReportBlock[] {
  const last = history.at(-1);
  if (!last) return [];
  return [
    heading(words.versions.chain),
    {
      type: "fingerprint",
      label: words.versions.lastEntry,
      digits: groupDigits(last.fingerprint),
      text: fillInPlural(words.versions.lastEntryUse, history.length, formats.locale),
    },
  ];
}
