import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { ReportBlock, ReportCell, ReportColumn } from "#src/domain/report/report-document.ts";

export type BlockOf<T extends ReportBlock["type"]> = Extract<ReportBlock, { type: T }>;
export type Fact = BlockOf<"facts">["facts"][number];
type Table = BlockOf<"table">;

/** Ids of blocks that others link to: the kind first, so that two kinds never share one. */
export const blockId = {
  answer: (questionId: string) => `answer:${questionId}`,
  region: (region: string) => `region:${region}`,
  responsibility: (id: string) => `responsibility:${id}`,
  contact: (id: string) => `contact:${id}`,
  version: (number: number) => `version:${number}`,
  misfit: (index: number) => `misfit:${index}`,
  activity: (id: string) => `activity:${id}`,
  analysis: (id: string) => `analysis:${id}`,
  whatIf: (id: string) => `what-if:${id}`,
  kept: (kind: string, id: string) => `kept:${kind}:${id}`,
};

export function paragraph(text: string, style?: "lead" | "muted"): BlockOf<"paragraph"> {
  return { type: "paragraph", text, ...(style && { style }) };
}

export function heading(text: string, level: 2 | 3 = 2, id?: string): BlockOf<"heading"> {
  return { type: "heading", level, text, ...(id !== undefined && { id }) };
}

/** Facts with a text; what was left empty is not printed. */
export function facts(...pairs: readonly (readonly [label: string, text: string | undefined])[]): Fact[] {
  return pairs.flatMap(([label, text]) => (isGiven(text) ? [{ label, text }] : []));
}

export function column(title: string, width: number, align?: ReportColumn["align"]): ReportColumn {
  return { title, width, ...(align && { align }) };
}

/** A cell of a table; a bare text where it needs nothing else. */
export function cell(text: string | undefined, extra: Omit<ReportCell, "text"> = {}): ReportCell {
  return { text: text ?? "", ...extra };
}

/** The table, or one line that says what is missing where it would have no rows. */
export function tableOrLine(
  caption: string,
  columns: readonly ReportColumn[],
  rows: Table["rows"],
  missing: string,
): ReportBlock {
  return rows.length === 0 ? paragraph(missing, "muted") : { type: "table", caption, columns, rows };
}

/** The list, or one line that says what is missing. */
export function listOrLine(items: readonly string[], missing: string): ReportBlock {
  return items.length === 0 ? paragraph(missing, "muted") : { type: "list", items };
}
