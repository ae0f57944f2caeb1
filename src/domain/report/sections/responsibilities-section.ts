import type { Matrix, MatrixRow } from "#src/domain/assessment/matrix.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import { blockId, cell, column, heading, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { rowTitle } from "#src/domain/report/item-names.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { hasDetails } from "#src/domain/report/sections/item-link.ts";
import { responsibilityRecord } from "#src/domain/report/sections/responsibility-record.ts";
import { answerText } from "#src/domain/report/wording.ts";

/** The shared-responsibility matrix of every service, and below it what is recorded for its rows. */
export function responsibilitiesSection(context: ReportContext): ReportSection {
  const { services, words } = context;
  return {
    id: "responsibilities",
    title: words.responsibilities.title,
    layout: "flow",
    blocks:
      services.length === 0
        ? [paragraph(words.responsibilities.none, "muted")]
        : [
            paragraph(words.responsibilities.lead),
            ...services.flatMap(({ service, matrix }) =>
              matrix ? serviceBlocks(service, matrix, context) : unknownTemplate(service, context),
            ),
          ],
  };
}

function serviceBlocks(service: CloudService, matrix: Matrix, context: ReportContext): ReportBlock[] {
  const { words } = context;
  const { operations, incident } = words.responsibilities;
  return [
    heading(serviceTitle(service, matrix, context)),
    heading(words.responsibilities.sources, 3),
    { type: "list", ordered: true, items: sources(matrix, context) },
    ...groupBlocks(service, matrix, operations, matrix.operations, context),
    ...groupBlocks(service, matrix, incident, matrix.incident, context),
  ];
}

/** "Mail (template: Microsoft 365)"; a service that is called like its template needs no more. */
function serviceTitle({ name }: CloudService, { template }: Matrix, { text, words }: ReportContext): string {
  const templateName = text.templates[template.id]?.name ?? template.id;
  if (templateName === name) return name;
  return fillIn(words.responsibilities.service, { service: name, template: templateName });
}

function unknownTemplate({ name, templateId }: CloudService, { words }: ReportContext): ReportBlock[] {
  const sentence = fillIn(words.responsibilities.unknownTemplate, {
    template: templateId,
    section: words.kept.title,
  });
  return [heading(name), paragraph(sentence)];
}

function groupBlocks(
  { name }: CloudService,
  matrix: Matrix,
  group: string,
  rows: readonly MatrixRow[],
  context: ReportContext,
): ReportBlock[] {
  if (rows.length === 0) return [];
  const { words } = context;
  return [
    heading(group, 3),
    {
      type: "table",
      caption: fillIn(words.responsibilities.table, { service: name, group }),
      columns: [
        column(words.responsibilities.task, 2.4),
        column(words.responsibilities.responsible, 1.2),
        column(words.responsibilities.default, 2.6),
        column(words.labels.owner, 2.1),
        column(words.responsibilities.control, 1.5),
        column(words.responsibilities.flags, 1.7),
      ],
      rows: rows.map((row) => matrixRow(row, matrix, context)),
    },
    ...rows
      .filter(({ id }) => hasDetails(id, context))
      .map((row) => responsibilityRecord(row, name, context)),
  ];
}

function matrixRow(row: MatrixRow, matrix: Matrix, context: ReportContext): ReportCell[] {
  const { text, words } = context;
  const isCustomers = row.responsible === "customer" || row.responsible === "shared";
  const control =
    isCustomers || row.record?.control !== undefined ? answerText(row.record?.control, context) : "–";
  const flags = row.flags.map((flag) => words.values.flags[flag]).join("; ");
  return [
    cell(
      rowTitle(row.row.id, text),
      hasDetails(row.id, context) ? { linkTo: blockId.responsibility(row.id) } : {},
    ),
    cell(text.responsible[row.responsible]),
    cell(defaultText(row, matrix, context)),
    cell(isGiven(row.record?.owner) ? row.record.owner : "–"),
    cell(control),
    flags === "" ? cell(words.responsibilities.noFlags) : cell(flags, { tone: "attention" }),
  ];
}

/** Who the template says it is, with source and date, and what another public source says. */
function defaultText({ row }: MatrixRow, { template }: Matrix, context: ReportContext): string {
  const { text, words, formats } = context;
  const sourceIds = Object.keys(template.sources);
  const sourced = (responsible: keyof typeof text.responsible, source: string): string => {
    const published = template.sources[source]?.published;
    return fillIn(words.responsibilities.sourced, {
      responsible: text.responsible[responsible],
      source: sourceIds.indexOf(source) + 1,
      date: published === undefined ? words.values.noDate : formats.date(published),
    });
  };
  const own = sourced(row.defaultResponsible, row.source);
  if (!row.otherSource) return own;
  const other = sourced(row.otherSource.responsible, row.otherSource.source);
  return `${own}. ${words.responsibilities.otherSource}: ${other}`;
}

/** The sources in the order of their numbers. A title that names its month does not name it twice. */
function sources({ template }: Matrix, { text, formats }: ReportContext): string[] {
  return Object.entries(template.sources).map(([id, { published, url }]) => {
    const title = text.templates[template.id]?.sources[id] ?? id;
    const date = formats.date(published);
    return [title, title.includes(date) ? undefined : date, url].filter(isGiven).join(", ");
  });
}
