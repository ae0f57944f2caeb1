import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { type BlockSize, unbreakable } from "#src/pdf/block-size.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

type Fingerprint = Extract<ReportBlock, { type: "fingerprint" }>;

const padding = 9;
const groupsInLine = 8;
const groupWidth = 46;
const digitsGap = 4;
const { label: labelStyle, digits: digitsStyle, muted: textStyle } = textStyles;

function layOut(sheet: Sheet, block: Fingerprint) {
  const width = content.width - 2 * padding;
  const label = sheet.wrap(block.label, width, labelStyle);
  const groups = block.digits.split(" ");
  const text = sheet.wrap(block.text, width, textStyle);
  const heights = {
    label: label.length * labelStyle.leading + digitsGap,
    groups: Math.ceil(groups.length / groupsInLine) * digitsStyle.leading + digitsGap,
    text: text.length * textStyle.leading,
  };
  return { label, groups, text, heights, whole: heights.label + heights.groups + heights.text + 2 * padding };
}

export function sizeFingerprint(sheet: Sheet, block: Fingerprint): BlockSize {
  return unbreakable(layOut(sheet, block).whole);
}

/** The groups stand below each other in columns, so that a finger can follow them on two sheets of paper. */
export function drawFingerprint(flow: Flow, block: Fingerprint): void {
  const { sheet } = flow;
  const { label, groups, text, heights, whole } = layOut(sheet, block);
  flow.ensure(whole);
  const left = content.left + padding;
  sheet.box(content.left, flow.y, content.width, whole, { fill: palette.wash });
  let y = flow.y + padding;
  sheet.text(label, left, y, labelStyle);
  y += heights.label;
  groups.forEach((group, index) => {
    const column = left + (index % groupsInLine) * groupWidth;
    const line = y + Math.floor(index / groupsInLine) * digitsStyle.leading;
    // Whoever copies the groups gets them apart.
    sheet.text(`${group} `, column, line, digitsStyle);
  });
  y += heights.groups;
  sheet.text(text, left, y, textStyle);
  flow.y += whole;
}
