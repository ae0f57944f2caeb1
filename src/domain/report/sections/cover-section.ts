import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { facts, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { languageName } from "#src/domain/report/language-name.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import { decisionsOn, entryFact, sealedScoreText, standingText } from "#src/domain/report/version-texts.ts";
import { groupDigits } from "#src/domain/versions/content.ts";
import { canComputeAgain } from "#src/domain/versions/results.ts";

/** What the document is, whose, how far along, and who may read it. */
export function coverSection(context: ReportContext): ReportSection {
  const { profile, words, formats, assessment } = context;
  const { notStated, classifications, depths } = words.values;
  const stated = (text: string | undefined): string => (isGiven(text) ? text : notStated);
  return {
    id: "cover",
    title: planTitle(context),
    layout: "cover",
    blocks: [
      paragraph(subject(context), "lead"),
      ...sampleNotice(context),
      ...versionBlocks(context),
      {
        type: "facts",
        facts: facts(
          [words.labels.organisation, stated(profile.organisation)],
          [words.cover.version, versionLabel(context)],
          [words.cover.classification, classifications[profile.classification]],
          [words.labels.owner, stated(profile.owner)],
          [words.labels.approver, stated(profile.approver)],
          ...versionFacts(context),
          [words.cover.reviewDate, reviewText(context)],
          [words.cover.language, languageName(profile.language, formats.locale)],
          [words.cover.depth, depths[profile.depth]],
          [words.cover.startedOn, formats.date(profile.createdAt)],
          [words.cover.copiedFrom, profile.originPlanId],
          [words.labels.catalogVersion, assessment.catalogVersion],
          [words.labels.methodVersion, assessment.methodVersion],
        ),
      },
    ],
  };
}

/** Who made this version, why, and who said what about it. */
function versionFacts(context: ReportContext): (readonly [label: string, text: string])[] {
  const { words, standing } = context;
  const version = standing?.version;
  if (!version) return [];
  return [
    [words.versions.preparedBy, version.sealed.preparedBy],
    [words.labels.reason, version.sealed.reason],
    ...decisionsOn(version).map((entry) => {
      const { label, text } = entryFact(entry, context);
      return [label, text] as const;
    }),
  ];
}

/** The fingerprint, and a warning where the numbers are not those of the day of sealing. */
function versionBlocks(context: ReportContext): ReportBlock[] {
  const { words, standing, catalog } = context;
  const fingerprint = standing?.contentFingerprint;
  const sealed = standing?.version?.sealed;
  const blocks: ReportBlock[] = [];
  if (fingerprint !== undefined) {
    const { contentFingerprint: label, contentUse: text } = words.versions;
    blocks.push({ type: "fingerprint", label, digits: groupDigits(fingerprint), text });
  }
  if (sealed !== undefined && !canComputeAgain(sealed.results, catalog)) {
    const text = fillIn(words.versions.ratedAgain, {
      catalog: sealed.results.catalogVersion,
      method: sealed.results.methodVersion,
      score: sealedScoreText(sealed, context),
    });
    blocks.push({ type: "callout", tone: "attention", title: words.versions.ratedAgainTitle, text });
  }
  return blocks;
}

export function planTitle({ profile, words }: ReportContext): string {
  return isGiven(profile.title) ? profile.title : words.values.untitled;
}

/** "Business continuity plan of Northern Foods" */
export function subject({ profile, words }: ReportContext): string {
  const { organisation } = profile;
  return isGiven(organisation)
    ? fillIn(words.cover.subject, { organisation })
    : words.cover.subjectWithoutOrganisation;
}

/** "Version 3, approved 12 November 2026", or "Draft of 12 November 2026" where no version is known. */
export function versionLabel(context: ReportContext): string {
  const { words, formats, changedAt, standing } = context;
  const date = formats.date(changedAt);
  return standing ? standingText(standing, date, context) : fillIn(words.cover.draftOf, { date });
}

function sampleNotice({ profile, words }: ReportContext): ReportBlock[] {
  if (!profile.sample) return [];
  const { sampleTitle, sampleText } = words.cover;
  return [{ type: "callout", tone: "attention", title: sampleTitle, text: sampleText }];
}

function reviewText({ profile, words, formats, at }: ReportContext): string {
  if (profile.reviewDate === undefined) return words.values.notStated;
  const date = formats.date(profile.reviewDate);
  return profile.reviewDate < at ? fillIn(words.cover.reviewOverdue, { date }) : date;
}
