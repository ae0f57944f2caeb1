import type { Suggestion } from "#src/domain/assessment/assessment.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import {
  cell,
  column,
  facts,
  heading,
  listOrLine,
  paragraph,
  tableOrLine,
} from "#src/domain/report/blocks.ts";
import { decisionsAsked } from "#src/domain/report/decisions-asked.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { firstSteps } from "#src/domain/report/first-steps.ts";
import { readinessPercents } from "#src/domain/report/format.ts";
import { itemTitle, questionTitle } from "#src/domain/report/item-names.ts";
import { gainText, pointsText, readinessText } from "#src/domain/report/numbers.ts";
import { modelledTakeAway } from "#src/domain/report/overlap-text.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { itemLink } from "#src/domain/report/sections/item-link.ts";
import { vennBlock } from "#src/domain/report/sections/venn-block.ts";
import { takeAway } from "#src/domain/report/take-away.ts";
import { answerText } from "#src/domain/report/wording.ts";
import { noWorstGaps, worstGaps } from "#src/domain/report/worst-gaps.ts";

const gapsShown = 5;
const decisionsShown = 5;
const stepsShown = 3;

/** One page that a manager can act on: is this plan good enough, what must I decide, what comes first. */
export function summarySection(context: ReportContext): ReportSection {
  const { assessment, analysis, plan, words } = context;
  const lead = [takeAway(assessment, plan, context), modelledTakeAway(assessment, analysis, context)];
  const steps = firstSteps(assessment, plan, context, stepsShown);
  return {
    id: "summary",
    title: words.summary.title,
    layout: "page",
    blocks: [
      paragraph(lead.filter(Boolean).join(" "), "lead"),
      wholePlan(context),
      paragraph(words.summary.vennNote, "muted"),
      vennBlock(context),
      heading(words.summary.worstGaps),
      tableOrLine(
        words.summary.worstGaps,
        [
          column(words.labels.item, 4),
          column(words.labels.region, 2.4),
          column(words.gaps.countsNow, 1.8),
          column(words.summary.givesBack, 1.4, "end"),
        ],
        worstGaps(assessment, gapsShown).map((suggestion) => gapRow(suggestion, context)),
        noWorstGaps(assessment, context),
      ),
      knockOuts(context),
      heading(words.summary.decisions),
      listOrLine(decisions(context), words.summary.noDecisions),
      heading(words.summary.firstSteps),
      steps.length === 0
        ? paragraph(words.summary.noFirstSteps, "muted")
        : { type: "list", ordered: true, items: steps },
      signatures(context),
    ],
  };
}

function wholePlan(context: ReportContext): ReportBlock {
  const { assessment, words, formats } = context;
  const { whole } = assessment;
  const open = [...assessment.itemsById.values()].filter(({ state }) => state === "open").length;
  const { low, high } = whole ? readinessPercents(whole) : { low: 0, high: 0 };
  const points = pointsText(high - low, context);
  return {
    type: "facts",
    facts: facts(
      [words.summary.readiness, readinessText(whole, context)],
      [
        words.summary.stillOpen,
        open === 0
          ? words.summary.nothingOpen
          : fillInPlural(words.summary.openItems, open, formats.locale, { points }),
      ],
    ),
  };
}

function gapRow({ item, planGain }: Suggestion, context: ReportContext): readonly ReportCell[] {
  const { plan, text } = context;
  return [
    cell(itemTitle(item, plan, text), itemLink(item, context)),
    cell(text.regions[item.region].name),
    cell(answerText(item.counts, context), { tone: item.counts === "none" ? "bad" : "attention" }),
    cell(gainText(planGain, context)),
  ];
}

function knockOuts({ assessment, words, text }: ReportContext): ReportBlock {
  const titles = (state: "strikes" | "open"): string =>
    assessment.knockOuts
      .filter((knockOut) => knockOut.state === state)
      .map(({ questionId, region }) => `${questionTitle(questionId, text)} (${text.regions[region].name})`)
      .join("; ");
  const [strikes, open] = [titles("strikes"), titles("open")];
  const { knockOutsTitle, knockOutsStrike, knockOutsOpen, noKnockOutsTitle, noKnockOutsText } = words.summary;
  if (strikes === "" && open === "") {
    return { type: "callout", tone: "good", title: noKnockOutsTitle, text: noKnockOutsText };
  }
  const sentences = [
    strikes && fillIn(knockOutsStrike, { titles: strikes }),
    open && fillIn(knockOutsOpen, { titles: open }),
  ];
  return {
    type: "callout",
    tone: strikes === "" ? "attention" : "bad",
    title: knockOutsTitle,
    text: sentences.filter(isGiven).join(" "),
  };
}

function decisions(context: ReportContext): string[] {
  const { assessment, plan, words, formats } = context;
  const all = decisionsAsked(assessment, plan, context).map(({ text }) => text);
  const shown = all.slice(0, decisionsShown);
  const more = all.length - shown.length;
  if (more === 0) return shown;
  const { title } = words.gaps;
  return [...shown, fillInPlural(words.summary.moreDecisions, more, formats.locale, { section: title })];
}

function signatures({ profile, words }: ReportContext): ReportBlock {
  const { signatureOwner, signatureApprover } = words.summary;
  return {
    type: "signatures",
    lines: [
      fillIn(signatureOwner, { name: profile.owner ?? "" }).trim(),
      fillIn(signatureApprover, { name: profile.approver ?? "" }).trim(),
      words.labels.date,
    ],
  };
}
