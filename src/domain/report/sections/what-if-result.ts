import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { WhatIf } from "#src/domain/plan/what-if.ts";
import { blockId, cell, column, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { causeChainTexts, type OutageText } from "#src/domain/report/cause-chain-text.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, Tone } from "#src/domain/report/report-document.ts";
import {
  deadlockText,
  intervalsText,
  limitText,
  outageText,
  plainName,
  touchedReason,
  whatIfSummary,
  type WhatIfText,
} from "#src/domain/report/what-if-text.ts";
import { runWhatIf, type ActivityResult, type WhatIfResult } from "#src/domain/what-if/run-what-if.ts";
import { whatIfToScenario } from "#src/domain/what-if/what-if-scenario.ts";

/** What a scenario does that was chosen for the document: nothing for one that was only tried. */
export function resultBlocks(
  whatIf: WhatIf,
  model: ContinuityModel,
  { plan, words }: ReportContext,
): ReportBlock[] {
  if (!whatIf.inDocument) return [];
  const text: WhatIfText = { names: nodeNamesOf(plan), words };
  const result = runWhatIf(model, whatIfToScenario(plan, whatIf));
  const summary = paragraph(whatIfSummary(result, text));
  if (result.touched.length === 0) return [summary];
  return [
    summary,
    ...result.deadlocks.map((ids): ReportBlock => {
      const { title, step } = words.whatIf.deadlocks;
      return { type: "callout", tone: "bad", title, text: `${deadlockText(ids, text)} ${step}` };
    }),
    ...verdictTable(whatIf, result, text),
    ...causeBlocks(result, text),
    timelineTable(whatIf, result, text),
  ];
}

const tones: Readonly<Partial<Record<ActivityResult["standing"], Tone>>> = {
  intolerable: "bad",
  notRated: "attention",
  lateButTolerable: "attention",
};

/** Activities that simply keep running are left out: the summary counts the others. */
function verdictTable({ name }: WhatIf, result: WhatIfResult, text: WhatIfText): ReportBlock[] {
  const { words } = text;
  const { whatIf } = words;
  const rows = result.activities
    .filter(({ standing }) => standing !== "keepsRunning")
    .map((activity): ReportCell[] => {
      const { id, standing, mtpdMinutes, rtoMinutes } = activity;
      const tone = tones[standing];
      return [
        cell(plainName(result.model, id, text), { linkTo: blockId.analysis(id) }),
        cell(whatIf.standings[standing], tone && { tone }),
        cell(standing === "notModelled" ? "–" : outageText(activity, result, words)),
        cell(limitText(mtpdMinutes, words)),
        cell(limitText(rtoMinutes, words)),
      ];
    });
  const columns = [
    column(whatIf.activity, 2.2),
    column(whatIf.verdict, 2.4),
    column(whatIf.outage, 1.6),
    column(whatIf.limit, 1.4),
    column(whatIf.wanted, 1.4),
  ];
  return [tableOrLine(fillIn(whatIf.verdictsOf, { scenario: name }), columns, rows, whatIf.allKeepRunning)];
}

/** For each activity that stops for too long: why, through its longest outage. */
function causeBlocks(result: WhatIfResult, text: WhatIfText): ReportBlock[] {
  const items = result.activities
    .filter(({ standing }) => standing === "intolerable")
    .flatMap(({ id }) => causeChainTexts(result, id, text).toSorted(longestFirst).slice(0, 1))
    .map(({ lead, steps }) =>
      [
        lead,
        ...steps.flatMap(({ from, sentences }) => [...(from === undefined ? [] : [from]), ...sentences]),
      ].join(" "),
    );
  return items.length === 0 ? [] : [paragraph(text.words.whatIf.whyTooLong), { type: "list", items }];
}

function longestFirst(a: OutageText, b: OutageText): number {
  return b.interval.end - b.interval.start - (a.interval.end - a.interval.start);
}

function timelineTable({ name }: WhatIf, result: WhatIfResult, text: WhatIfText): ReportBlock {
  const { timeline, timelineOf } = text.words.whatIf;
  return {
    type: "table",
    caption: fillIn(timelineOf, { scenario: name }),
    columns: [column(timeline.what, 2.2), column(timeline.why, 2), column(timeline.when, 2.8)],
    rows: result.touched.map((node) => [
      cell(plainName(result.model, node.id, text)),
      cell(touchedReason(node, text.words)),
      cell(intervalsText(node, result, text.words)),
    ]),
  };
}
