import type { OutlineNumbers } from "#src/domain/report/outline-numbers.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import type { BlockContext } from "#src/pdf/block-size.ts";
import { drawBlock, gapBefore, sizeBlock } from "#src/pdf/blocks/draw-block.ts";
import { drawSectionTitle, heightOfSectionTitle } from "#src/pdf/blocks/heading.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { type Density, densities } from "#src/pdf/text-styles.ts";

export interface Composition {
  readonly numbers: OutlineNumbers;
  readonly continued: string;
  /** Called after every block. */
  readonly onBlock: () => void;
}

const sectionGap = 34;
const maxHeldTexts = 2;
/** With less room than that, a section begins on the next page. */
const roomForSection = 170;

/** Draws a section below what stands there, or on the next page if too little of this one is left. */
export function drawSection(flow: Flow, section: ReportSection, composition: Composition): void {
  const numbered = { title: section.title, number: composition.numbers.ofSections.get(section.id) };
  const run: BlockRun = { flow, blocks: section.blocks, composition, density: "full" };
  const needed = sectionGap + heightOfSectionTitle(flow.sheet, numbered) + roomFor(run, 0);
  if (flow.isAtTop || flow.room >= Math.max(roomForSection, needed)) flow.space(sectionGap);
  else flow.breakPage();
  flow.markPlace(section.id);
  flow.marks.titles.set(section, flow.place);
  flow.addEntry(1, joinNumber(numbered.number, section.title));
  drawSectionTitle(flow, numbered);
  drawBlocks(flow, section, composition);
}

/** Draws blocks below each other; a heading goes to the next page together with what it heads. */
export function drawBlocks(flow: Flow, section: ReportSection, composition: Composition): void {
  const { blocks } = section;
  const run = chooseDensity({ flow, blocks, composition, density: "full" }, section.layout);
  const { density } = run;
  let headingLevel = 1;
  blocks.forEach((block, index) => {
    const isHeld = index === 0 || holdsNext(run, index - 1);
    if (!isHeld && flow.room < roomFor(run, index)) flow.breakPage();
    else flow.space(gapBefore(block, blocks[index - 1], density));
    const context = contextOf(run, index);
    if (block.type === "heading") {
      headingLevel = block.level;
      flow.markPlace(block.id);
      flow.marks.titles.set(block, flow.place);
      flow.addEntry(headingLevel, joinNumber(context.number, block.text));
    }
    if (block.type === "record" || block.type === "change") {
      flow.markPlace(block.id);
      flow.addEntry(headingLevel + 1, block.title);
    }
    drawBlock(flow, block, context);
    composition.onBlock();
  });
}

/** The height of a section's blocks on one endless page. */
export function heightOfBlocks(flow: Flow, { blocks }: ReportSection, composition: Composition): number {
  return wholeHeight({ flow, blocks, composition, density: "full" });
}

interface BlockRun {
  readonly flow: Flow;
  readonly blocks: readonly ReportBlock[];
  readonly composition: Composition;
  readonly density: Density;
}

/** Only a section with a page to itself is set more closely, and only as far as it takes to fill one page. */
function chooseDensity(run: BlockRun, layout: ReportSection["layout"]): BlockRun {
  if (layout !== "page") return run;
  const fitting = densities.find((density) => wholeHeight({ ...run, density }) <= run.flow.room);
  return { ...run, density: fitting ?? "compact" };
}

function wholeHeight(run: BlockRun): number {
  const { flow, blocks, density } = run;
  return blocks.reduce((sum, block, index) => {
    const gap = gapBefore(block, blocks[index - 1], density);
    return sum + gap + sizeBlock(flow.sheet, block, contextOf(run, index)).whole;
  }, 0);
}

function contextOf({ blocks, composition, density }: BlockRun, index: number): BlockContext {
  const block = blocks[index];
  const above = blocks.slice(0, index).findLast((other) => other.type === "heading");
  return {
    number: block === undefined ? undefined : composition.numbers.ofHeadings.get(block),
    heading: above?.text,
    density,
    continued: composition.continued,
  };
}

/** Height, with the gap above it, of what must begin on one page: headings with what they head. */
function roomFor(run: BlockRun, index: number): number {
  const { start, wanted } = chainSize(run, index);
  return wanted <= content.height ? wanted : start;
}

function chainSize(run: BlockRun, index: number): { readonly start: number; readonly wanted: number } {
  const { flow, blocks, density } = run;
  const block = blocks[index];
  if (block === undefined) return { start: 0, wanted: 0 };
  const gap = gapBefore(block, blocks[index - 1], density);
  const own = sizeBlock(flow.sheet, block, contextOf(run, index));
  const held = holdsNext(run, index) ? chainSize(run, index + 1) : { start: 0, wanted: 0 };
  return { start: gap + own.start + held.start, wanted: gap + own.wanted + held.wanted };
}

/** A heading stands with what follows it, and so do one or two short texts between the two. */
function holdsNext(run: BlockRun, index: number): boolean {
  const { blocks } = run;
  if (blocks[index]?.type === "heading") return true;
  const above = blocks.slice(Math.max(0, index - maxHeldTexts), index);
  const isNearTitle = index < maxHeldTexts || above.some((block) => block.type === "heading");
  if (!isNearTitle) return false;
  const between = above.slice(above.findLastIndex((block) => block.type === "heading") + 1);
  return [...between, blocks[index]].every((block, offset, texts) => {
    if (block?.type !== "paragraph") return false;
    const { start, whole } = sizeBlock(
      run.flow.sheet,
      block,
      contextOf(run, index + 1 - texts.length + offset),
    );
    return start === whole;
  });
}

function joinNumber(number: string | undefined, title: string): string {
  return number === undefined ? title : `${number} ${title}`;
}
