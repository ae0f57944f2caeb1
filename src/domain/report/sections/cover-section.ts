import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { facts, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";

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
      {
        type: "facts",
        facts: facts(
          [words.labels.organisation, stated(profile.organisation)],
          [words.cover.version, versionLabel(context)],
          [words.cover.classification, classifications[profile.classification]],
          [words.labels.owner, stated(profile.owner)],
          [words.labels.approver, stated(profile.approver)],
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

/** "Draft of 12 November 2026" */
export function versionLabel({ words, formats, changedAt }: ReportContext): string {
  return fillIn(words.cover.draftOf, { date: formats.date(changedAt) });
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

/** The language's name in the document's language, or its tag where the platform does not know it. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
