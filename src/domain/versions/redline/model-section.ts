import { cell, column, heading, listOrLine, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import {
  modelChangeTexts,
  type EventGroup,
  type ModelChangeTexts,
  type RegionChangeText,
} from "#src/domain/report/model-change-text.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import { haveModels } from "#src/domain/versions/compare/compare-models.ts";
import { bridgeBlock } from "#src/domain/versions/redline/bridge-block.ts";
import type { RedlineContext } from "#src/domain/versions/redline/redline-context.ts";

/** So that a document stays readable where a hub fell: all of them are in the comparison as CSV. */
const maxEvents = 40;

/** What the recorded dependencies of both sides imply. None where neither side has an activity. */
export function modelSection(context: RedlineContext): ReportSection[] {
  const { comparison, plans, wording, words } = context;
  if (!haveModels(plans.before, plans.after)) return [];
  const { model: own } = words.changes;
  const blocks = comparison.model
    ? modelBlocks(modelChangeTexts(comparison.model, comparison.bridge, plans, wording), context)
    : [paragraph(own.notCompared)];
  return [{ id: "changes-model", title: own.title, layout: "flow", blocks }];
}

function modelBlocks(texts: ModelChangeTexts, context: RedlineContext): ReportBlock[] {
  const { model: own } = context.words.changes;
  return [
    paragraph(texts.sentences.join(" "), "lead"),
    paragraph(own.lead),
    ...activityBlocks(texts, context),
    ...eventBlocks(texts, context),
    ...assumptionBlocks(texts, context),
    regionTable(texts, context),
    paragraph(own.headlineLead, "muted"),
    ...texts.regions.flatMap((region) => headlineBlocks(region, context)),
  ];
}

function activityBlocks(
  { activities, sameCount }: ModelChangeTexts,
  { words, formats }: RedlineContext,
): ReportBlock[] {
  const { model: own, redline } = words.changes;
  return [
    heading(own.activities),
    tableOrLine(
      own.activities,
      [
        column(own.activity, 2.4),
        column(redline.labels.before, 2.6),
        column(redline.labels.after, 2.6),
        column(redline.labels.change, 1.2),
      ],
      activities.map(({ name, before, after, turn }) => [
        cell(name),
        cell(before),
        cell(after),
        cell(own.turns[turn], turn === "worse" ? { tone: "bad" } : turn === "better" ? { tone: "good" } : {}),
      ]),
      own.noActivityChanged,
    ),
    ...(activities.length > 0 && sameCount > 0
      ? [paragraph(fillInPlural(own.sameActivities, sameCount, formats.locale), "muted")]
      : []),
  ];
}

function eventBlocks(
  { events, keptCount }: ModelChangeTexts,
  { words, formats }: RedlineContext,
): ReportBlock[] {
  const { model: own } = words.changes;
  const more = (group: EventGroup): ReportBlock[] =>
    group.events.length > maxEvents
      ? [paragraph(fillInPlural(own.moreEvents, group.events.length - maxEvents, formats.locale), "muted")]
      : [];
  return [
    ...(events.length === 0 ? [paragraph(own.noEventChanged, "muted")] : []),
    ...events.flatMap((group) => [
      heading(group.title),
      listOrLine(
        group.events.slice(0, maxEvents).map(({ sentence }) => sentence),
        own.noEventChanged,
      ),
      ...more(group),
    ]),
    ...(keptCount > 0 ? [paragraph(fillInPlural(own.keptEvents, keptCount, formats.locale), "muted")] : []),
  ];
}

function assumptionBlocks({ assumptions }: ModelChangeTexts, { words }: RedlineContext): ReportBlock[] {
  if (assumptions.length === 0) return [];
  return [heading(words.changes.model.assumptions), { type: "list", items: assumptions }];
}

function regionTable({ regions }: ModelChangeTexts, { words }: RedlineContext): ReportBlock {
  const { model: own } = words.changes;
  return {
    type: "table",
    caption: own.regions,
    columns: [
      column(words.labels.region, 2.4),
      column(own.gapBefore, 1.5, "end"),
      column(own.gapAfter, 1.5, "end"),
      column(own.headlineBefore, 2, "end"),
      column(own.headlineAfter, 2, "end"),
      column(own.modelPart, 1.9, "end"),
    ],
    rows: regions.map((region) => [
      cell(region.name),
      cell(region.gapBefore),
      cell(region.gapAfter),
      cell(region.headlineBefore),
      cell(region.headlineAfter),
      cell(region.modelPart),
    ]),
  };
}

/** Where the model is the worse view on a side: elsewhere it is the bridge of the stated score. */
function headlineBlocks(
  { name, bridge }: RegionChangeText,
  { words, wording }: RedlineContext,
): ReportBlock[] {
  if (bridge.from?.view !== "modelled" && bridge.to?.view !== "modelled") return [];
  const title = fillIn(words.changes.model.headlineOf, { region: name });
  return [heading(title), bridgeBlock(title, bridge, wording)];
}
