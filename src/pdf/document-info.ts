import type { jsPDF } from "jspdf";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { contentId } from "#src/pdf/content-id.ts";
import { pdfDate } from "#src/pdf/pdf-date.ts";
import { addLanguage } from "#src/pdf/pdf-outline.ts";

/** Says what the file is. Nothing here depends on when or where it was made. */
export function setDocumentInfo(pdf: jsPDF, document: ReportDocument): void {
  pdf.setProperties({
    title: infoText(document.title),
    subject: infoText(document.subject),
    author: infoText(document.author),
    creator: "Holdfast",
  });
  pdf.setCreationDate(pdfDate(document.changedAt));
  pdf.setFileId(contentId(JSON.stringify(document)));
  pdf.setDisplayMode(undefined, "continuous", "UseOutlines");
  pdf.viewerPreferences({ DisplayDocTitle: true });
  addLanguage(pdf, document.language);
}

/**
 * jsPDF writes these texts byte by byte, and a reader takes the byte 0D for the end of a line: "č" (010D)
 * would arrive as "Ċ". Such characters are written as letter and accent, which look and compare the same.
 */
function infoText(text: string): string {
  const line = text.normalize("NFC").replace(/\p{Cc}+/gu, " ");
  return Array.from(line, (character) =>
    hasCarriageReturn(character) ? character.normalize("NFD") : character,
  )
    .filter((character) => !hasCarriageReturn(character))
    .join("");
}

function hasCarriageReturn(text: string): boolean {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).some(
    (unit) => (unit & 0xff) === 0x0d || unit >> 8 === 0x0d,
  );
}
