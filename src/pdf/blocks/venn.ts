import { areas } from "#src/domain/catalog.ts";
import { gapStep } from "#src/domain/report/gap-steps.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { vennAreaLabels, vennRegions } from "#src/domain/report/venn-geometry.ts";
import { type BlockContext, type BlockSize, unbreakable } from "#src/pdf/block-size.ts";
import { type VennKey, drawKey, layOutKey, ratedStroke, unratedStroke } from "#src/pdf/blocks/venn-key.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { fillWithPattern, gapPatterns } from "#src/pdf/hatch.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import { pathShape } from "#src/pdf/shape.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { type Density, type TextStyle, textStyles } from "#src/pdf/text-styles.ts";

type Venn = Extract<ReportBlock, { type: "venn" }>;

interface Look {
  readonly size: number;
  /** A label of the figure wraps at this width, to stay inside its region. */
  readonly labelWidth: number;
  readonly label: TextStyle;
  readonly name: TextStyle;
}

const { figureLabel, figureName } = textStyles;
const smallLabel: TextStyle = { ...figureLabel, size: 6.8, leading: 8.2 };
const smallName: TextStyle = { ...figureName, size: 9, leading: 12 };
const looks: Readonly<Record<Density, Look>> = {
  full: { size: 300, labelWidth: 46, label: figureLabel, name: figureName },
  compact: { size: 205, labelWidth: 34, label: smallLabel, name: smallName },
  tight: { size: 175, labelWidth: 30, label: { ...smallLabel, size: 6, leading: 7.2 }, name: smallName },
};
const keyGap = 22;

function layOut(sheet: Sheet, block: Venn, { density }: BlockContext): { look: Look; key: VennKey } {
  const look = looks[density];
  const keyLeft = content.left + look.size + keyGap;
  return { look, key: layOutKey(sheet, block.regions, keyLeft, density !== "full") };
}

export function sizeVenn(sheet: Sheet, block: Venn, context: BlockContext): BlockSize {
  const { look, key } = layOut(sheet, block, context);
  return unbreakable(Math.max(look.size, key.height));
}

export function drawVenn(flow: Flow, block: Venn, context: BlockContext): void {
  const { sheet, y } = flow;
  const { look, key } = layOut(sheet, block, context);
  const { size } = look;
  const outlines = vennRegions().map(({ region, path, label }) => ({
    label,
    shape: pathShape(path, content.left, y, size),
    shown: block.regions.find((candidate) => candidate.region === region),
  }));
  for (const { shape, shown } of outlines) {
    fillWithPattern(sheet, shape, gapPatterns[shown === undefined ? "notApplicable" : gapStep(shown)]);
  }
  for (const { shape } of outlines) sheet.stroke(shape, ratedStroke);
  // A dotted outline has to stay visible where the region borders rated ones: it takes their line away.
  for (const { shape, shown } of outlines) {
    if (shown !== undefined && gapStep(shown) === "notRated") {
      sheet.stroke(shape, { color: palette.white, width: 1.6 });
      sheet.stroke(shape, unratedStroke);
    }
  }
  for (const { label, shown } of outlines) {
    drawLabel(sheet, shown?.label ?? "", content.left + label.x * size, y + label.y * size, look);
  }
  for (const area of areas) {
    const point = vennAreaLabels[area];
    const top = y + point.y * size - look.name.leading / 2;
    sheet.text(block.areaNames[area], content.left + point.x * size, top, look.name, "middle");
  }
  drawKey(sheet, key, y + Math.max(0, (size - key.height) / 2));
  flow.y += Math.max(size, key.height);
}

/** On a white plate, because hatching under digits makes them hard to read. */
function drawLabel(sheet: Sheet, text: string, x: number, y: number, look: Look): void {
  if (text === "") return;
  const lines = sheet.wrap(text, look.labelWidth, look.label).map((line) => line.trimEnd());
  const width = Math.max(...lines.map((line) => sheet.measure(line, look.label))) + 8;
  const height = lines.length * look.label.leading + 4;
  sheet.box(x - width / 2, y - height / 2, width, height, { fill: palette.white, radius: 3 });
  sheet.text(lines, x, y - height / 2 + 2, look.label, "middle");
}
