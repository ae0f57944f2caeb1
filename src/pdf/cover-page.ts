import type { ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";
import { drawChip, layOutChip } from "#src/pdf/blocks/chip.ts";
import { type Composition, drawBlocks, heightOfBlocks } from "#src/pdf/compose-sections.ts";
import type { Flow } from "#src/pdf/flow.ts";
import { content, page } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

const bandWidth = 12;
const top = 62;
const titleTop = 190;
/** Higher, where everything would not fit the page otherwise. */
const highestTitleTop = 104;
/** Document control begins here, higher where it would not fit the page, and always below the title. */
const blocksTop = 430;
const gapBelowTitle = 22;
const gapBelowRule = 16;
const gapBelowVersion = 20;
const titleWidth = content.width - 40;
/** A title of more lines than that is set smaller. */
const linesOfLargeTitle = 3;

export function drawCover(
  flow: Flow,
  document: ReportDocument,
  section: ReportSection,
  composition: Composition,
): void {
  const { sheet } = flow;
  flow.startAt(top);
  flow.markPlace(section.id);
  flow.addEntry(1, section.title);
  sheet.box(0, 0, bandWidth, page.height, { fill: palette.accent });
  const chip = layOutChip(sheet, document.classificationLabel);
  drawChip(sheet, chip, content.right, top, "neutral");
  const organisation = textStyles.coverOrganisation;
  sheet.text(
    sheet.wrap(document.organisation, content.width - chip.width - 20, organisation),
    content.left,
    top,
    organisation,
  );
  const large = sheet.wrap(document.title, titleWidth, textStyles.coverTitle);
  const style = large.length > linesOfLargeTitle ? textStyles.coverTitleLong : textStyles.coverTitle;
  const title = sheet.wrap(document.title, titleWidth, style);
  const version = sheet.wrap(document.versionLabel, titleWidth, textStyles.strong);
  const headHeight =
    title.length * style.leading +
    gapBelowTitle +
    gapBelowRule +
    version.length * textStyles.strong.leading +
    gapBelowVersion;
  const fitting = content.bottom - heightOfBlocks(flow, section, composition);
  flow.y = Math.max(highestTitleTop, Math.min(titleTop, fitting - headHeight));
  flow.lines(title, content.left, style);
  flow.y += gapBelowTitle;
  sheet.rule(content.left, flow.y, content.left + 64, flow.y, { color: palette.accent, width: 2.5 });
  flow.y += gapBelowRule;
  flow.lines(version, content.left, textStyles.strong);
  if (flow.page === 1) flow.y = Math.max(flow.y + gapBelowVersion, Math.min(blocksTop, fitting));
  drawBlocks(flow, section, composition);
}
