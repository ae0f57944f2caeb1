import type {
  ChangeFact,
  ReportBlock,
  ReportCell,
  ReportDocument,
  ReportSection,
  VennRegion,
} from "#src/domain/report/report-document.ts";

/** `where` is the title of the text's section, or the document's for what stands on every page. */
type MapText = (text: string, where: string) => string;

/** The same document with every text replaced. Ids and what the layout decides by stay. */
export function mapReportText(document: ReportDocument, map: MapText): ReportDocument {
  const everywhere = (text: string) => map(text, document.title);
  return {
    ...document,
    title: everywhere(document.title),
    subject: everywhere(document.subject),
    author: everywhere(document.author),
    organisation: everywhere(document.organisation),
    versionLabel: everywhere(document.versionLabel),
    classificationLabel: everywhere(document.classificationLabel),
    ...(document.fingerprintLabel === undefined
      ? {}
      : { fingerprintLabel: everywhere(document.fingerprintLabel) }),
    words: {
      ...document.words,
      contents: everywhere(document.words.contents),
      pageOfPages: everywhere(document.words.pageOfPages),
      continued: everywhere(document.words.continued),
    },
    sections: document.sections.map((section) => mapSection(section, map)),
  };
}

function mapSection(section: ReportSection, map: MapText): ReportSection {
  const here = (text: string) => map(text, section.title);
  return {
    ...section,
    title: here(section.title),
    blocks: section.blocks.map((block) => mapBlock(block, here)),
  };
}

function mapBlock(block: ReportBlock, map: (text: string) => string): ReportBlock {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, text: map(block.text) };
    case "list":
      return { ...block, items: block.items.map(map) };
    case "facts":
      return { ...block, facts: mapFacts(block.facts, map) };
    case "table":
      return {
        ...block,
        caption: map(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: map(column.title) })),
        rows: block.rows.map((row) => row.map((cell) => mapCell(cell, map))),
      };
    case "callout":
      return { ...block, title: map(block.title), text: map(block.text) };
    case "venn":
      return {
        ...block,
        alt: map(block.alt),
        areaNames: {
          people: map(block.areaNames.people),
          location: map(block.areaNames.location),
          systems: map(block.areaNames.systems),
        },
        regions: block.regions.map((region) => mapRegion(region, map)),
      };
    case "bars":
      return {
        ...block,
        alt: map(block.alt),
        bars: block.bars.map((bar) => mapLabelled(bar, map)),
      };
    case "record":
      return {
        ...block,
        title: map(block.title),
        status: map(block.status),
        ...(block.lead === undefined ? {} : { lead: map(block.lead) }),
        facts: mapFacts(block.facts, map),
      };
    case "change":
      return {
        ...block,
        title: map(block.title),
        status: map(block.status),
        ...(block.lead === undefined ? {} : { lead: map(block.lead) }),
        facts: block.facts.map((fact) => mapChangeFact(fact, map)),
      };
    case "bridge":
      return {
        ...block,
        alt: map(block.alt),
        from: mapLabelled(block.from, map),
        to: mapLabelled(block.to, map),
        steps: block.steps.map((step) => mapLabelled(step, map)),
      };
    case "fingerprint":
      return { ...mapLabelled(block, map), digits: map(block.digits) };
    case "signatures":
    default:
      return { ...block, lines: block.lines.map(map) };
  }
}

function mapChangeFact(fact: ChangeFact, map: (text: string) => string): ChangeFact {
  if (!("pieces" in fact)) return mapLabelled(fact, map);
  const pieces = fact.pieces.map((piece) => ({ ...piece, text: map(piece.text) }));
  return { label: map(fact.label), pieces };
}

function mapLabelled<T extends { readonly label: string; readonly text: string }>(
  labelled: T,
  map: (text: string) => string,
): T {
  return { ...labelled, label: map(labelled.label), text: map(labelled.text) };
}

function mapFacts(
  facts: readonly { readonly label: string; readonly text: string }[],
  map: (text: string) => string,
): readonly { readonly label: string; readonly text: string }[] {
  return facts.map((fact) => mapLabelled(fact, map));
}

function mapCell(cell: ReportCell, map: (text: string) => string): ReportCell {
  return { ...cell, text: map(cell.text) };
}

function mapRegion(region: VennRegion, map: (text: string) => string): VennRegion {
  return { ...region, name: map(region.name), label: map(region.label) };
}
