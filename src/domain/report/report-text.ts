import { markedText } from "#src/domain/report/change-pieces.ts";
import { signedPoints } from "#src/domain/report/signed-points.ts";
import type { ChangeFact, ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";

/** All text that the sections of a document print, one piece a line; running heads and titles are not in it. */
export function reportText({ sections }: Pick<ReportDocument, "sections">): string {
  return sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(blockTexts)]).join("\n");
}

function blockTexts(block: ReportBlock): readonly string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [block.text];
    case "list":
      return block.items;
    case "facts":
      return factTexts(block.facts);
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map(({ text }) => text),
      ];
    case "callout":
      return [block.title, block.text];
    case "venn":
      return [block.alt, ...Object.values(block.areaNames), ...block.regions.map(({ label }) => label)];
    case "bars":
      return [block.alt, ...block.bars.flatMap(({ label, text }) => [label, text])];
    case "record":
      return [block.title, block.status, block.lead ?? "", ...factTexts(block.facts)];
    case "change":
      return [block.title, block.status, block.lead ?? "", ...block.facts.flatMap(changeTexts)];
    case "bridge":
      return bridgeTexts(block);
    case "fingerprint":
      return [block.label, block.digits, block.text];
    case "signatures":
      return block.lines;
  }
}

function changeTexts(fact: ChangeFact): string[] {
  return [fact.label, "pieces" in fact ? markedText(fact.pieces) : fact.text];
}

function bridgeTexts({ alt, from, steps, to }: Extract<ReportBlock, { type: "bridge" }>): string[] {
  const texts = steps.flatMap(({ label, points, text }) => [label, signedPoints(points), text]);
  return [alt, from.label, from.text, ...texts, to.label, to.text];
}

function factTexts(facts: readonly { readonly label: string; readonly text: string }[]): string[] {
  return facts.flatMap(({ label, text }) => [label, text]);
}
