import { blockId } from "#src/domain/report/blocks.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";

/** The link to the block where everything about a question or a matrix row stands; none where it has none. */
export function itemLink(
  item: { readonly kind: "question" | "responsibility"; readonly id: string },
  context: ReportContext,
): { readonly linkTo?: string } {
  if (item.kind === "question") {
    return context.asked.some(({ id }) => id === item.id) ? { linkTo: blockId.answer(item.id) } : {};
  }
  return hasDetails(item.id, context) ? { linkTo: blockId.responsibility(item.id) } : {};
}

/** True for a row of a shown matrix with more on record than the matrix itself shows. */
export function hasDetails(responsibilityId: string, { services, evidenceFor }: ReportContext): boolean {
  const rows = services.flatMap(({ matrix }) => (matrix ? [...matrix.operations, ...matrix.incident] : []));
  const row = rows.find(({ id }) => id === responsibilityId);
  if (!row) return false;
  return row.record !== undefined || evidenceFor("responsibilities", row.id).length > 0;
}
