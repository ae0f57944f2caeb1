import { areas, regionIds } from "#src/domain/catalog.ts";
import type { KnockOut, Readiness, RegionAssessment } from "#src/domain/assessment/assessment.ts";
import { blockId, cell, column, heading, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import {
  coveragePercent,
  evidencedPercent,
  gapPercents,
  readinessPercents,
} from "#src/domain/report/format.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import { gapText } from "#src/domain/report/numbers.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import { regionsByGap } from "#src/domain/report/regions-by-gap.ts";
import type { RangeBar, ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { overlapBlocks } from "#src/domain/report/sections/overlap-blocks.ts";
import { vennBlock } from "#src/domain/report/sections/venn-block.ts";

/** The gap of the seven regions three times over: as circles, as bars and as a table. */
export function regionsSection(context: ReportContext): ReportSection {
  const { words } = context;
  return {
    id: "regions",
    title: words.regions.title,
    layout: "flow",
    blocks: [
      paragraph(words.regions.lead),
      vennBlock(context),
      { type: "bars", alt: words.regions.barsAlt, bars: bars(context) },
      regionsTable(context),
      heading(words.regions.areasTable),
      paragraph(words.regions.areasLead),
      areasTable(context),
      ...overlapBlocks(context),
    ],
  };
}

function bars(context: ReportContext): RangeBar[] {
  return regionsByGap(context.assessment).map((region) => bar(region, context));
}

function bar({ region, readiness }: RegionAssessment, context: ReportContext): RangeBar {
  const { text, words, formats } = context;
  const base = { label: text.regions[region].name, linkTo: blockId.region(region) };
  if (!readiness) return { ...base, isRated: false, text: words.numbers.notApplicable };
  const gap = gapPercents(readiness);
  const coverage = formats.percent(coveragePercent(readiness));
  const sentence = readiness.isRated ? words.regions.bar : words.numbers.notRatedWithCoverage;
  return {
    ...base,
    low: gap.low / 100,
    high: gap.high / 100,
    isRated: readiness.isRated,
    text: fillIn(sentence, { range: formats.range(gap), coverage }),
  };
}

function regionsTable(context: ReportContext): ReportBlock {
  const { assessment, text, words } = context;
  return {
    type: "table",
    caption: words.regions.table,
    columns: [...numberColumns(words.labels.region, context), column(words.labels.knockOut, 3)],
    rows: regionIds.map((region) => {
      const { readiness, knockOut } = assessment.regions[region];
      const name = cell(text.regions[region].name, { linkTo: blockId.region(region) });
      return [name, ...numberCells(readiness, context), knockOutCell(knockOut, context)];
    }),
  };
}

function areasTable(context: ReportContext): ReportBlock {
  const { assessment, text, words } = context;
  return {
    type: "table",
    caption: words.regions.areasTable,
    columns: numberColumns(words.labels.area, context),
    rows: [
      ...areas.map((area) => [cell(text.areas[area]), ...numberCells(assessment.areas[area], context)]),
      [cell(words.regions.whole), ...numberCells(assessment.whole, context)],
    ],
  };
}

function numberColumns(first: string, { words }: ReportContext) {
  return [
    column(first, 3),
    column(words.labels.gap, 1.6, "end"),
    column(words.labels.readiness, 1.6, "end"),
    column(words.labels.answered, 1.4, "end"),
    column(words.labels.proven, 1.3, "end"),
  ];
}

function numberCells(readiness: Readiness | null, context: ReportContext): ReportCell[] {
  const gap = cell(gapText(readiness, context));
  if (!readiness) return [gap, cell("–"), cell("–"), cell("–")];
  const { formats } = context;
  return [
    gap,
    cell(formats.range(readinessPercents(readiness))),
    cell(formats.percent(coveragePercent(readiness))),
    cell(formats.percent(evidencedPercent(readiness))),
  ];
}

function knockOutCell(knockOut: KnockOut | undefined, { text, words }: ReportContext): ReportCell {
  const { knockOutClear, knockOutOpen, knockOutStrikes } = words.regions;
  if (!knockOut || knockOut.state === "clear") return cell(knockOutClear);
  const title = questionTitle(knockOut.questionId, text);
  const linkTo = blockId.answer(knockOut.questionId);
  return knockOut.state === "strikes"
    ? cell(fillIn(knockOutStrikes, { title }), { tone: "bad", linkTo })
    : cell(fillIn(knockOutOpen, { title }), { tone: "attention", linkTo });
}
