import { fillIn } from "#src/domain/report/fill-in.ts";
import {
  createReportContext,
  type ReportContext,
  type ReportInput,
} from "#src/domain/report/report-context.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { aboutSection } from "#src/domain/report/sections/about-section.ts";
import { answersSection } from "#src/domain/report/sections/answers-section.ts";
import { contactsSection } from "#src/domain/report/sections/contacts-section.ts";
import { coverSection, planTitle, subject, versionLabel } from "#src/domain/report/sections/cover-section.ts";
import { feasibilitySection } from "#src/domain/report/sections/feasibility-section.ts";
import { gapsSection } from "#src/domain/report/sections/gaps-section.ts";
import { impactSection } from "#src/domain/report/sections/impact-section.ts";
import { keptSection } from "#src/domain/report/sections/kept-section.ts";
import { methodSection } from "#src/domain/report/sections/method-section.ts";
import { openSection } from "#src/domain/report/sections/open-section.ts";
import { registersSection } from "#src/domain/report/sections/registers-section.ts";
import { regionsSection } from "#src/domain/report/sections/regions-section.ts";
import { responsibilitiesSection } from "#src/domain/report/sections/responsibilities-section.ts";
import { scenariosSection } from "#src/domain/report/sections/scenarios-section.ts";
import { summarySection } from "#src/domain/report/sections/summary-section.ts";
import { versionsSection } from "#src/domain/report/sections/versions-section.ts";
import { whatIfSection } from "#src/domain/report/sections/what-if-section.ts";
import { shortFingerprint } from "#src/domain/versions/content.ts";

/** In the order of the document: what a manager needs comes first, what an auditor needs last. */
const sections = [
  coverSection,
  summarySection,
  aboutSection,
  regionsSection,
  feasibilitySection,
  impactSection,
  scenariosSection,
  whatIfSection,
  gapsSection,
  responsibilitiesSection,
  answersSection,
  openSection,
  keptSection,
  registersSection,
  contactsSection,
  (context: ReportContext) => (context.standing ? versionsSection(context, context.standing) : []),
  methodSection,
];

/**
 * The whole document of a plan: everything recorded and everything that follows from it, in the language of
 * the words. The same input gives the same document, on every device and in every time zone.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const context = createReportContext(input);
  const { profile, words, changedAt, standing } = context;
  return {
    language: words.locale,
    title: planTitle(context),
    subject: subject(context),
    author: profile.owner ?? profile.organisation ?? "",
    organisation: profile.organisation ?? "",
    changedAt,
    versionLabel: versionLabel(context),
    ...(standing?.contentFingerprint !== undefined && {
      fingerprintLabel: fillIn(words.versions.shortFingerprint, {
        short: shortFingerprint(standing.contentFingerprint),
      }),
    }),
    classificationLabel: words.values.classifications[profile.classification],
    words: words.page,
    sections: sections.flatMap((section) => section(context)),
  };
}
