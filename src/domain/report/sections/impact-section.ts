import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { proposedMtpd } from "#src/domain/impact/proposed-mtpd.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { blockId, cell, column, facts, heading, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import type { BlockOf, Fact } from "#src/domain/report/blocks.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import { impactOverTime, minimumResources } from "#src/domain/report/sections/impact-tables.ts";
import { fieldFacts } from "#src/domain/report/sections/model-facts.ts";
import { needSentences } from "#src/domain/report/sections/needs-table.ts";
import { lastChangeText } from "#src/domain/report/wording.ts";

/** What must not stop for too long: thresholds first, then each activity with all that is known about it. */
export function impactSection(context: ReportContext): ReportSection {
  const { plan, words } = context;
  const { impact } = words.model;
  const activities = liveRecords(plan, "activities");
  return {
    id: "impact",
    title: impact.title,
    layout: "flow",
    blocks:
      activities.length === 0
        ? [paragraph(impact.noActivities, "muted"), ...thresholds(context)]
        : [
            paragraph(impact.lead),
            heading(impact.categories),
            categories(context),
            ...activities.flatMap((activity) => activityBlocks(activity, context)),
          ],
  };
}

/** They are often agreed on before the first activity is recorded. */
function thresholds(context: ReportContext): ReportBlock[] {
  const isAgreed = liveRecords(context.plan, "impactCategories").length > 0;
  return isAgreed ? [heading(context.words.model.impact.categories), categories(context)] : [];
}

function categories({ plan, words }: ReportContext): ReportBlock {
  const { impact, values } = words.model;
  const { minor, moderate, major, intolerable } = values.impactLevels;
  return tableOrLine(
    impact.categories,
    [
      column(impact.category, 1.3),
      ...[minor, moderate, major, intolerable].map((level) => column(level, 1.7)),
    ],
    liveRecords(plan, "impactCategories").map((category) => [
      cell(category.name),
      cell(category.minor),
      cell(category.moderate),
      cell(category.major),
      cell(category.intolerable),
    ]),
    impact.noCategories,
  );
}

function activityBlocks(activity: Activity, context: ReportContext): ReportBlock[] {
  return [
    heading(activity.name),
    objectivesRecord(activity, context),
    ...impactOverTime(activity, context),
    ...minimumResources(activity, context),
    analysisRecord(activity, context),
  ];
}

/** What a recovery is planned with. */
const objectives = ["rtoMinutes", "rpoMinutes", "mbco", "peaks", "workaround", "workaroundMinutes"] as const;
/** Who says so, then the rest of a full analysis. */
const analysis = [
  "owner",
  "analysedOn",
  "facilitator",
  "contributors",
  "approver",
  "approvedOn",
  "approvalProof",
  "nextReview",
  "activityType",
  "enterpriseFunction",
  "period",
  "businessUnit",
  "seniorLeader",
  "internalServiceLevel",
  "externalServiceLevel",
  "executiveMandate",
  "dataLossEffect",
  "personalData",
] as const;

function objectivesRecord(activity: Activity, context: ReportContext): BlockOf<"record"> {
  const { impact, values } = context.words.model;
  return {
    type: "record",
    id: blockId.activity(activity.id),
    title: impact.objectives,
    status: values.criticalities[activity.criticality],
    tone: "neutral",
    ...(isGiven(activity.description) && { lead: activity.description }),
    facts: [
      ...fieldFacts("activities", activity, ["mtpdMinutes"], context),
      ...proposal(activity, context),
      ...fieldFacts("activities", activity, objectives, context),
      ...needsFact(activity, context),
    ],
  };
}

function analysisRecord(activity: Activity, context: ReportContext): BlockOf<"record"> {
  const { words } = context;
  const { impact, values } = words.model;
  const status = activity.analysisStatus;
  return {
    type: "record",
    id: blockId.analysis(activity.id),
    title: impact.analysis,
    status: status === undefined ? words.values.notStated : values.analysisStatuses[status],
    tone: "neutral",
    facts: [
      ...fieldFacts("activities", activity, analysis, context),
      ...facts([words.labels.lastChange, lastChangeText(activity, context)]),
    ],
  };
}

function proposal({ id }: Activity, { plan, words }: ReportContext): Fact[] {
  const { impact } = words.model;
  const isJudged = liveRecords(plan, "impacts").some(({ activityId }) => activityId === id);
  if (!isJudged) return [];
  const minutes = proposedMtpd(plan, id);
  const text =
    minutes === undefined
      ? impact.neverIntolerable
      : minutes === 0
        ? impact.proposedAtOnce
        : fillIn(impact.proposedAfter, { duration: durationText(minutes, words.locale) });
  return facts([impact.proposedMtpd, text]);
}

function needsFact({ id }: Activity, context: ReportContext): Fact[] {
  const { impact } = context.words.model;
  const sentences = needSentences(id, "activities", context);
  return facts([impact.needs, sentences.length === 0 ? impact.noNeeds : sentences.join("\n")]);
}
