import type { ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";

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
    case "signatures":
      return block.lines;
  }
}

function factTexts(facts: readonly { readonly label: string; readonly text: string }[]): string[] {
  return facts.flatMap(({ label, text }) => [label, text]);
}
