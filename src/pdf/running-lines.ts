import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { content, footerTop, headerTop } from "#src/pdf/page-frame.ts";
import { palette } from "#src/pdf/palette.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import { textStyles } from "#src/pdf/text-styles.ts";

const style = textStyles.running;
const ruleGap = 4;
const fingerprintGap = 18;

/** Draws the lines above and below the text on every page from `firstPage` on. */
export function drawRunningLines(sheet: Sheet, document: ReportDocument, firstPage: number): void {
  const pages = sheet.pdf.getNumberOfPages();
  const classification = document.classificationLabel;
  const titleRoom = content.width - sheet.measure(classification, style) - 24;
  const title = shorten(sheet, document.title, titleRoom);
  for (let page = firstPage; page <= pages; page++) {
    sheet.pdf.setPage(page);
    const pageOfPages = document.words.pageOfPages
      .replaceAll("{pages}", String(pages))
      .replaceAll("{page}", String(page));
    const fingerprint = document.fingerprintLabel ?? "";
    const fingerprintWidth = fingerprint === "" ? 0 : sheet.measure(fingerprint, style) + fingerprintGap;
    const versionRoom = content.width - sheet.measure(pageOfPages, style) - fingerprintWidth - 24;
    const version = shorten(sheet, document.versionLabel, versionRoom);
    const headerRule = headerTop + style.leading + ruleGap;
    sheet.text(title, content.left, headerTop, style);
    sheet.text(classification, content.right, headerTop, style, "end");
    sheet.rule(content.left, headerRule, content.right, headerRule, { color: palette.line, width: 0.5 });
    sheet.text(version, content.left, footerTop, style);
    const fingerprintLeft = content.left + sheet.measure(version, style) + fingerprintGap;
    if (fingerprint !== "") sheet.text(fingerprint, fingerprintLeft, footerTop, style);
    sheet.text(pageOfPages, content.right, footerTop, style, "end");
  }
}

/** One line; the full text stands on the cover. */
function shorten(sheet: Sheet, text: string, width: number): string {
  const line = text.replace(/\s+/gu, " ");
  if (sheet.measure(line, style) <= width) return line;
  const [first = ""] = sheet.wrap(line, width - sheet.measure("…", style), style);
  return `${first.trimEnd()}…`;
}
