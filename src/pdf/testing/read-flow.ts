import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { renderPdf } from "#src/pdf/render-pdf.ts";
import { flowOf } from "#src/pdf/testing/documents.ts";
import { loadTestFonts, readPdf, type ReadPdf } from "#src/pdf/testing/read-pdf.ts";

const fonts = loadTestFonts();

/** Blocks on paper and read back. */
export function readFlow(...blocks: readonly ReportBlock[]): Promise<ReadPdf> {
  return readPdf(renderPdf(flowOf(...blocks), fonts));
}

/** Words that stand nowhere else. */
export function words(count: number, seed: number): string {
  return Array.from({ length: count }, (_, index) => `word${seed}x${index}`).join(" ");
}
