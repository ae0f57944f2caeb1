import type { Suggestion } from "#src/domain/assessment/assessment.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { Action } from "#src/domain/plan/action.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { cell, column, heading, listOrLine, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { decisionsAsked, isOverdue } from "#src/domain/report/decisions-asked.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { itemTitle, questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";
import { gainText } from "#src/domain/report/numbers.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { itemLink } from "#src/domain/report/sections/item-link.ts";
import { answerText } from "#src/domain/report/wording.ts";
import { noWorstGaps, worstGaps } from "#src/domain/report/worst-gaps.ts";

const gapsShown = 20;

/** The worst answers with what each gives back, every decision, and what somebody will do about it. */
export function gapsSection(context: ReportContext): ReportSection {
  const { assessment, plan, words } = context;
  const decisions = decisionsAsked(assessment, plan, context);
  return {
    id: "gaps",
    title: words.gaps.title,
    layout: "flow",
    blocks: [
      heading(words.gaps.worst),
      paragraph(words.gaps.worstLead),
      worstTable(context),
      heading(words.summary.decisions),
      listOrLine(
        decisions.map(({ text }) => text),
        words.summary.noDecisions,
      ),
      heading(words.gaps.actions),
      actionsTable(context),
    ],
  };
}

function worstTable(context: ReportContext): ReportBlock {
  const { assessment, words } = context;
  return tableOrLine(
    words.gaps.worst,
    [
      column(words.labels.item, 3.4),
      column(words.labels.region, 2.2),
      column(words.gaps.countsNow, 1.6),
      column(words.gaps.regionGain, 1.3, "end"),
      column(words.gaps.planGain, 1.3, "end"),
    ],
    worstGaps(assessment, gapsShown).map((suggestion) => gapRow(suggestion, context)),
    noWorstGaps(assessment, context),
  );
}

function gapRow({ item, regionGain, planGain }: Suggestion, context: ReportContext): ReportCell[] {
  const { plan, text } = context;
  return [
    cell(itemTitle(item, plan, text), itemLink(item, context)),
    cell(text.regions[item.region].name),
    cell(answerText(item.counts, context), { tone: item.counts === "none" ? "bad" : "attention" }),
    cell(gainText(regionGain, context)),
    cell(gainText(planGain, context)),
  ];
}

function actionsTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  return tableOrLine(
    words.gaps.actions,
    [
      column(words.gaps.action, 2.6),
      column(words.labels.owner, 1.5),
      column(words.gaps.due, 1.3),
      column(words.gaps.status, 1.2),
      column(words.gaps.from, 1.8),
      column(words.labels.note, 3.2),
    ],
    liveRecords(plan, "actions").map((action) => actionRow(action, context)),
    words.gaps.noActions,
  );
}

function actionRow(action: Action, context: ReportContext): ReportCell[] {
  const { words } = context;
  const owner = isGiven(action.owner)
    ? cell(action.owner)
    : cell(words.values.flags.noOwner, { tone: "attention" });
  return [
    cell(action.title),
    owner,
    dueCell(action, context),
    cell(statusText(action, context)),
    cell(origin(action, context)),
    cell(action.note),
  ];
}

function dueCell(action: Action, { words, formats, at }: ReportContext): ReportCell {
  if (action.due === undefined) return cell(words.values.noDate, { tone: "attention" });
  const date = formats.date(action.due);
  return isOverdue(action, at) ? cell(fillIn(words.gaps.overdue, { date }), { tone: "bad" }) : cell(date);
}

function statusText({ status, doneOn }: Action, { words, formats }: ReportContext): string {
  const label = words.values.actionStatuses[status];
  if (doneOn === undefined) return label;
  const done = fillIn(words.gaps.doneOn, { date: formats.date(doneOn) });
  return status === "done" ? done : `${label}. ${done}`;
}

/** What the action closes: a question, a task of a matrix, or a region. */
function origin({ questionId, responsibilityId, region }: Action, { plan, text }: ReportContext): string {
  return [
    questionId === undefined ? undefined : questionTitle(questionId, text),
    responsibilityId === undefined ? undefined : responsibilityTitle(responsibilityId, plan, text),
    region === undefined ? undefined : text.regions[region].name,
  ]
    .filter(isGiven)
    .join("; ");
}
