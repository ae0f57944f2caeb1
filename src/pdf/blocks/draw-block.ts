import type { ReportBlock } from "#src/domain/report/report-document.ts";
import type { BlockContext, BlockSize } from "#src/pdf/block-size.ts";
import { drawBars, sizeBars } from "#src/pdf/blocks/bars.ts";
import { drawBridge, sizeBridge } from "#src/pdf/blocks/bridge.ts";
import { drawCallout, sizeCallout } from "#src/pdf/blocks/callout.ts";
import { drawFacts, sizeFacts } from "#src/pdf/blocks/facts.ts";
import { drawFingerprint, sizeFingerprint } from "#src/pdf/blocks/fingerprint.ts";
import { drawHeading, sizeHeading } from "#src/pdf/blocks/heading.ts";
import { drawList, drawParagraph, sizeList, sizeParagraph } from "#src/pdf/blocks/prose.ts";
import { drawRecord, sizeRecord } from "#src/pdf/blocks/record.ts";
import { drawSignatures, sizeSignatures } from "#src/pdf/blocks/signatures.ts";
import { drawTable, sizeTable } from "#src/pdf/blocks/table.ts";
import { drawVenn, sizeVenn } from "#src/pdf/blocks/venn.ts";
import type { Flow } from "#src/pdf/flow.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import type { Density } from "#src/pdf/text-styles.ts";

export function sizeBlock(sheet: Sheet, block: ReportBlock, context: BlockContext): BlockSize {
  switch (block.type) {
    case "paragraph":
      return sizeParagraph(sheet, block, context);
    case "heading":
      return sizeHeading(sheet, block, context);
    case "list":
      return sizeList(sheet, block, context);
    case "facts":
      return sizeFacts(sheet, block.facts);
    case "table":
      return sizeTable(sheet, block, context);
    case "callout":
      return sizeCallout(sheet, block, context);
    case "venn":
      return sizeVenn(sheet, block, context);
    case "bars":
      return sizeBars(sheet, block);
    case "record":
    case "change":
      return sizeRecord(sheet, block);
    case "bridge":
      return sizeBridge(sheet, block);
    case "fingerprint":
      return sizeFingerprint(sheet, block);
    case "signatures":
    default:
      return sizeSignatures(sheet, block, context);
  }
}

export function drawBlock(flow: Flow, block: ReportBlock, context: BlockContext): void {
  switch (block.type) {
    case "paragraph":
      return drawParagraph(flow, block, context);
    case "heading":
      return drawHeading(flow, block, context);
    case "list":
      return drawList(flow, block, context);
    case "facts":
      return drawFacts(flow, block.facts, false);
    case "table":
      return drawTable(flow, block, context);
    case "callout":
      return drawCallout(flow, block, context);
    case "venn":
      return drawVenn(flow, block, context);
    case "bars":
      return drawBars(flow, block);
    case "record":
    case "change":
      return drawRecord(flow, block, context.continued);
    case "bridge":
      return drawBridge(flow, block);
    case "fingerprint":
      return drawFingerprint(flow, block);
    case "signatures":
      return drawSignatures(flow, block, context);
  }
}

const gaps: Readonly<Record<ReportBlock["type"], number>> = {
  paragraph: 7,
  heading: 20,
  list: 6,
  facts: 9,
  table: 12,
  callout: 11,
  venn: 12,
  bars: 10,
  record: 15,
  change: 15,
  bridge: 10,
  fingerprint: 11,
  signatures: 8,
};

const gapScales: Readonly<Record<Density, number>> = { full: 1, compact: 0.75, tight: 0.5 };

/** White space between a block and the one before it. Headings stand closer to what they head. */
export function gapBefore(block: ReportBlock, previous: ReportBlock | undefined, density: Density): number {
  return fullGap(block, previous) * gapScales[density];
}

function fullGap(block: ReportBlock, previous: ReportBlock | undefined): number {
  if (previous === undefined) return 10;
  if (previous.type === "heading")
    return block.type === "record" || block.type === "change" || block.type === "table" ? 8 : 5;
  if (block.type === "heading" && block.level === 3) return 15;
  return gaps[block.type];
}
