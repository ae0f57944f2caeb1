import { areasOfRegion } from "#src/domain/catalog.ts";
import { assumptionTexts } from "#src/domain/report/assumption-text.ts";
import { blockId, cell, column, heading, paragraph } from "#src/domain/report/blocks.ts";
import { fillInPlural } from "#src/domain/report/fill-in.ts";
import { someNames } from "#src/domain/report/name-list.ts";
import { overlapTexts, unknownsOfModel, type OverlapText } from "#src/domain/report/overlap-text.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";

/** More of them are said to be there, and are on screen: a page of alike sentences helps nobody. */
const mostEvents = 10;

/** What the recorded dependencies imply, beside what was answered: table, events, assumptions. */
export function overlapBlocks(context: ReportContext): ReportBlock[] {
  const { plan, assessment, analysis, words } = context;
  const { overlap } = words;
  const texts = overlapTexts(plan, assessment, analysis, context);
  const title = heading(overlap.title);
  const unknowns = unknownsOfModel(plan, analysis, context).map((text) => paragraph(text, "muted"));
  if (analysis.modelledCount === 0) {
    return [title, paragraph(overlap.nothingModelled, "muted"), ...unknowns, ...assumptions(context)];
  }
  return [
    title,
    paragraph(overlap.lead),
    viewsTable(texts, context),
    ...unknowns,
    ...texts.flatMap((text) => regionBlocks(text, context)),
    ...assumptions(context),
  ];
}

function viewsTable(texts: readonly OverlapText[], { text, words }: ReportContext): ReportBlock {
  const { overlap, labels } = words;
  return {
    type: "table",
    caption: overlap.views,
    columns: [
      column(labels.region, 2.2),
      column(overlap.stated, 1.3, "end"),
      column(overlap.modelled, 1.3, "end"),
      column(overlap.headline, 2.6),
      column(overlap.withinReach, 3),
    ],
    rows: texts.map(({ region, statedGap, modelledGap, headline, withinReach }) => [
      cell(text.regions[region].name, { linkTo: blockId.region(region) }),
      cell(statedGap),
      cell(modelledGap),
      cell(headline),
      cell(someNames(withinReach, words)),
    ]),
  };
}

function regionBlocks(overlap: OverlapText, { text, words }: ReportContext): ReportBlock[] {
  const { region, disagreement, events } = overlap;
  const isOverlap = areasOfRegion[region].length > 1;
  if (events.length === 0 && !disagreement && !isOverlap) return [];
  const shown = events.slice(0, mostEvents);
  const more = events.length - shown.length;
  return [
    heading(text.regions[region].name, 3),
    ...(disagreement ? [paragraph(`${disagreement.finding} ${disagreement.step}`)] : []),
    ...(events.length === 0
      ? [paragraph(overlap.noEvents, "muted")]
      : [
          paragraph(overlap.eventsTitle),
          { type: "list" as const, items: shown.map(({ sentence }) => sentence) },
        ]),
    ...(more > 0 ? [paragraph(fillInPlural(words.overlap.moreEvents, more, words.locale), "muted")] : []),
  ];
}

function assumptions(context: ReportContext): ReportBlock[] {
  const { assumptions: words } = context.words.overlap;
  return [
    heading(words.title),
    paragraph(words.lead, "muted"),
    {
      type: "table",
      caption: words.title,
      columns: [column(words.name, 3), column(words.value, 2)],
      rows: assumptionTexts(context.plan, context).map(({ name, value }) => [cell(name), cell(value)]),
    },
  ];
}
