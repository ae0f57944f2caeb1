import type { ReportBlock } from "#src/domain/report/report-document.ts";
import type { BlockSize } from "#src/pdf/block-size.ts";
import { type Chip, drawChip, layOutChip } from "#src/pdf/blocks/chip.ts";
import { drawFacts, sizeFacts } from "#src/pdf/blocks/facts.ts";
import { sizeLines } from "#src/pdf/blocks/prose.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

type RecordBlock = Extract<ReportBlock, { type: "record" | "change" }>;

const paddingTop = 7;
const headGap = 4;
const leadGap = 5;
const { recordTitle: titleStyle, body: leadStyle, muted: continuedStyle } = textStyles;

interface Head {
  readonly title: readonly string[];
  readonly chip: Chip;
  readonly height: number;
}

function layOutHead(sheet: Sheet, block: RecordBlock): Head {
  const chip = layOutChip(sheet, block.status);
  const title = sheet.wrap(block.title, content.width - chip.width - 14, titleStyle);
  return {
    title,
    chip,
    height: paddingTop + Math.max(title.length * titleStyle.leading, chip.height) + headGap,
  };
}

function wrapLead(sheet: Sheet, block: RecordBlock): string[] {
  return block.lead === undefined || block.lead === ""
    ? []
    : sheet.wrap(block.lead, content.width, leadStyle);
}

export function sizeRecord(sheet: Sheet, block: RecordBlock): BlockSize {
  const head = layOutHead(sheet, block).height;
  const lead = wrapLead(sheet, block);
  const facts = sizeFacts(sheet, block.facts);
  const leadHeight = lead.length === 0 ? 0 : lead.length * leadStyle.leading + leadGap;
  const whole = head + leadHeight + facts.whole;
  const firstLines = lead.length === 0 ? facts.start : sizeLines(lead.length, leadStyle.leading).start;
  const start = head + firstLines;
  return { start, wanted: whole <= content.height ? whole : start, whole };
}

export function drawRecord(flow: Flow, block: RecordBlock, continued: string): void {
  const { sheet } = flow;
  const head = layOutHead(sheet, block);
  sheet.rule(content.left, flow.y, content.right, flow.y, { color: palette.faint, width: 0.8 });
  sheet.text(head.title, content.left, flow.y + paddingTop, titleStyle);
  drawChip(sheet, head.chip, content.right, flow.y + paddingTop - 0.5, block.tone);
  flow.y += head.height;
  const drawAgain = () => drawContinuedHead(flow, block.title, continued);
  flow.withContinuation(drawAgain, () => {
    const lead = wrapLead(sheet, block);
    if (lead.length > 0) {
      flow.lines(lead, content.left, leadStyle);
      flow.y += leadGap;
    }
    drawFacts(flow, block.facts, true);
  });
}

function drawContinuedHead(flow: Flow, title: string, continued: string): void {
  const { sheet } = flow;
  const suffixWidth = sheet.measure(` ${continued}`, continuedStyle);
  const lines = sheet.wrap(title, content.width - suffixWidth - 4, titleStyle);
  sheet.rule(content.left, flow.y, content.right, flow.y, { color: palette.faint, width: 0.8 });
  sheet.text(lines, content.left, flow.y + paddingTop, titleStyle);
  const lastLine = lines.at(-1) ?? "";
  sheet.text(
    continued,
    content.left + sheet.measure(lastLine.trimEnd(), titleStyle) + 5,
    flow.y +
      paddingTop +
      (lines.length - 1) * titleStyle.leading +
      (titleStyle.leading - continuedStyle.leading) / 2,
    continuedStyle,
  );
  flow.y += paddingTop + lines.length * titleStyle.leading + headGap;
}
