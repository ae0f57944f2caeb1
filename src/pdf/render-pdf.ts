import { jsPDF } from "jspdf";
import { numberOutline } from "#src/domain/report/outline-numbers.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { type Composition, drawSection } from "#src/pdf/compose-sections.ts";
import { drawContents, planContents } from "#src/pdf/contents-pages.ts";
import { drawCover } from "#src/pdf/cover-page.ts";
import { setDocumentInfo } from "#src/pdf/document-info.ts";
import { makePrintable } from "#src/pdf/find-unprintable.ts";
import { Flow } from "#src/pdf/flow.ts";
import { type FontFace, readFontFace } from "#src/pdf/font-face.ts";
import { addOutline } from "#src/pdf/pdf-outline.ts";
import { type PlaceMarks, emptyMarks } from "#src/pdf/place-marks.ts";
import type { Coverage } from "#src/pdf/printable-text.ts";
import { drawRunningLines } from "#src/pdf/running-lines.ts";
import { Sheet, fontFamily, fontStyles } from "#src/pdf/sheet.ts";

/** The TrueType files of the two weights. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

/** Characters that can be drawn in either weight. */
export function readCoverage(fonts: PdfFonts): Coverage {
  const regular = readFontFace(fonts.regular);
  const semibold = readFontFace(fonts.semibold);
  return { has: (codePoint) => regular.has(codePoint) && semibold.has(codePoint) };
}

/** Draws a document as a PDF. The same document gives the same bytes, wherever and whenever it is drawn. */
export function renderPdf(
  document: ReportDocument,
  fonts: PdfFonts,
  onProgress?: (done: number, total: number) => void,
): Uint8Array<ArrayBuffer> {
  const printable = makePrintable(document, readCoverage(fonts));
  const blockCount = printable.sections.reduce((sum, section) => sum + section.blocks.length, 0);
  // Running lines and output are the last two steps.
  const total = blockCount + 2;
  let done = 0;
  const advance = () => onProgress?.(++done, total);

  const pdf = new jsPDF({
    unit: "pt",
    format: "a4",
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const sheet = new Sheet(pdf, addFonts(pdf, fonts));
  setDocumentInfo(pdf, document);
  const marks = emptyMarks();
  const firstRunningPage = drawPages(sheet, marks, printable, advance);
  drawRunningLines(sheet, printable, firstRunningPage);
  addLinks(pdf, marks);
  addOutline(pdf, marks.entries);
  advance();
  const bytes = new Uint8Array(pdf.output("arraybuffer"));
  advance();
  return bytes;
}

function addFonts(pdf: jsPDF, fonts: PdfFonts): Readonly<Record<keyof PdfFonts, FontFace>> {
  for (const weight of ["regular", "semibold"] as const) {
    const name = `inter-${weight}.ttf`;
    pdf.addFileToVFS(name, toBinaryString(fonts[weight]));
    pdf.addFont(name, fontFamily, fontStyles[weight]);
  }
  return { regular: readFontFace(fonts.regular), semibold: readFontFace(fonts.semibold) };
}

function toBinaryString(bytes: Uint8Array): string {
  const chunkLength = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += chunkLength) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunkLength));
  }
  return text;
}

/** Returns the first page that carries running lines. */
function drawPages(sheet: Sheet, marks: PlaceMarks, document: ReportDocument, onBlock: () => void): number {
  const flow = new Flow(sheet, marks);
  const numbers = numberOutline(document);
  const composition: Composition = { numbers, continued: document.words.continued, onBlock };
  const hasCover = document.sections[0]?.layout === "cover";
  const firstFlowing = document.sections.find((section) => section.layout === "flow");
  const contents = { plan: planContents(sheet, document, numbers), firstPage: 0 };
  document.sections.forEach((section, index) => {
    if (index === 0 && section.layout === "cover") {
      drawCover(flow, document, section, composition);
      return;
    }
    if (section === firstFlowing) {
      contents.firstPage = keepPages(sheet, flow, contents.plan.length, index === 0);
    }
    const previous = document.sections[index - 1];
    const isBelow = section.layout === "flow" && previous?.layout === "flow";
    const isFirst = index === 0 && section !== firstFlowing;
    if (!isBelow && !isFirst) flow.breakPage();
    drawSection(flow, section, composition);
  });
  if (contents.firstPage > 0) {
    drawContents(sheet, marks, contents.plan, document.words.contents, contents.firstPage);
  }
  return hasCover ? 2 : 1;
}

/** Leaves pages empty for the contents, which are drawn last. The flow goes on after them. */
function keepPages(sheet: Sheet, flow: Flow, count: number, isFirst: boolean): number {
  const firstPage = isFirst ? 1 : flow.page + 1;
  for (let page = isFirst ? 1 : 0; page < count; page++) sheet.pdf.addPage();
  return firstPage;
}

function addLinks(pdf: jsPDF, marks: PlaceMarks): void {
  for (const { page, x, y, width, height, target } of marks.links) {
    const place = typeof target === "string" ? marks.places.get(target) : target;
    if (place === undefined) continue;
    pdf.setPage(page);
    pdf.link(x, y, width, height, { pageNumber: place.page, top: Math.max(0, place.y - 8) });
  }
}
