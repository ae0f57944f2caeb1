import { lastChangeOf } from "#src/domain/plan/last-change.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { classifications, type Classification } from "#src/domain/plan/profile.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { cell, column, heading, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import type { ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";
import { changeSections } from "#src/domain/versions/compare/change-section.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { headlineStepIds } from "#src/domain/versions/compare/headline-bridge.ts";
import { changeBlock } from "#src/domain/versions/redline/change-block.ts";
import { actionsSection, gapsSection } from "#src/domain/versions/redline/consequences-sections.ts";
import { historySection } from "#src/domain/versions/redline/history-section.ts";
import { modelSection } from "#src/domain/versions/redline/model-section.ts";
import {
  createRedlineContext,
  redlineId,
  type RedlineContext,
  type RedlineInput,
} from "#src/domain/versions/redline/redline-context.ts";
import { scoreSection } from "#src/domain/versions/redline/score-section.ts";
import { summarySection } from "#src/domain/versions/redline/summary-section.ts";

/**
 * The document of changes: a page that says what they come to, every change with what was struck and what was put
 * in, and what it did to gaps, actions and scores. Everything in the comparison is in it. The same input gives
 * the same document, on every device and in every time zone.
 */
export function buildRedline(comparison: Comparison, input: RedlineInput): ReportDocument {
  const context = createRedlineContext(comparison, input);
  const { words, names, plans } = context;
  const profile = profileOf(plans.after);
  return {
    language: words.locale,
    title: isGiven(profile.title) ? profile.title : words.values.untitled,
    subject: fillIn(words.changes.redline.subject, { ...names }),
    author: profile.owner ?? profile.organisation ?? "",
    organisation: profile.organisation ?? "",
    changedAt: lastChangeOf(plans.after),
    versionLabel: fillIn(words.changes.redline.versionLabel, { ...names }),
    classificationLabel: words.values.classifications[strictest(context)],
    words: words.page,
    sections: [
      summarySection(context),
      ...changesSections(context),
      scoreSection(context),
      ...modelSection(context),
      gapsSection(context),
      actionsSection(context),
      historySection(context),
      methodSection(context),
    ],
  };
}

/** It shows what both say, so it is kept as carefully as the one that is kept more carefully. */
function strictest({ plans }: RedlineContext): Classification {
  const rank = (of: Classification): number => classifications.indexOf(of);
  const [before, after] = [profileOf(plans.before).classification, profileOf(plans.after).classification];
  return rank(before) > rank(after) ? before : after;
}

/** A section for each part of the plan in which something changed. */
function changesSections(context: RedlineContext): ReportSection[] {
  const { comparison, words, formats } = context;
  const { sections, redline } = words.changes;
  return changeSections.flatMap((section) => {
    const changes = comparison.changes.filter((change) => change.section === section);
    if (changes.length === 0) return [];
    return [
      {
        id: redlineId.section(section),
        title: sections[section],
        layout: "flow" as const,
        blocks: [
          paragraph(fillInPlural(redline.sectionLead, changes.length, formats.locale)),
          ...changes.map((change) => changeBlock(change, context)),
        ],
      },
    ];
  });
}

function methodSection({ words }: RedlineContext): ReportSection {
  const { redline, bridge } = words.changes;
  return {
    id: "changes-method",
    title: redline.method,
    layout: "flow",
    blocks: [
      { type: "list", ordered: true, items: redline.methodLines },
      heading(redline.steps),
      {
        type: "table",
        caption: redline.steps,
        columns: [column(redline.labels.step, 2), column(redline.labels.means, 5)],
        rows: headlineStepIds.map((id) => [cell(bridge.steps[id].name), cell(bridge.steps[id].means)]),
      },
      { type: "callout", tone: "neutral", title: words.method.notTitle, text: words.method.notText },
    ],
  };
}
