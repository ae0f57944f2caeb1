import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { type BlockContext, type BlockSize, unbreakable } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { type Density, textStyles } from "#src/pdf/text-styles.ts";

type Signatures = Extract<ReportBlock, { type: "signatures" }>;

/** Room to write in, above the line. */
const writingHeights: Readonly<Record<Density, number>> = { full: 34, compact: 30, tight: 26 };
const gutter = 20;
const maxPerRow = 3;
const style = textStyles.muted;

interface Layout {
  readonly columnWidth: number;
  /** Wrapped labels, row by row. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

function layOut(sheet: Sheet, block: Signatures): Layout {
  const perRow = Math.min(maxPerRow, Math.max(2, block.lines.length));
  const columnWidth = (content.width - (perRow - 1) * gutter) / perRow;
  const labels = block.lines.map((line) => sheet.wrap(line, columnWidth, style));
  const rows = Array.from({ length: Math.ceil(labels.length / perRow) }, (_, index) =>
    labels.slice(index * perRow, (index + 1) * perRow),
  );
  return { columnWidth, rows };
}

function rowHeight(row: readonly (readonly string[])[], { density }: BlockContext): number {
  return writingHeights[density] + 3 + Math.max(...row.map((label) => label.length)) * style.leading;
}

export function sizeSignatures(sheet: Sheet, block: Signatures, context: BlockContext): BlockSize {
  const { rows } = layOut(sheet, block);
  return unbreakable(rows.reduce((sum, row) => sum + rowHeight(row, context), 0));
}

export function drawSignatures(flow: Flow, block: Signatures, context: BlockContext): void {
  const { columnWidth, rows } = layOut(flow.sheet, block);
  for (const row of rows) {
    flow.ensure(rowHeight(row, context));
    const lineY = flow.y + writingHeights[context.density];
    row.forEach((label, column) => {
      const left = content.left + column * (columnWidth + gutter);
      flow.sheet.rule(left, lineY, left + columnWidth, lineY, { color: palette.faint, width: 0.6 });
      flow.sheet.text(label, left, lineY + 3, style);
    });
    flow.y += rowHeight(row, context);
  }
}
