import type { UnprintableCharacter } from "#src/domain/ports.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { mapReportText } from "#src/pdf/map-report-text.ts";
import { type Coverage, toPrintable } from "#src/pdf/printable-text.ts";

/** The characters of a document that the font lacks, in the order in which they first occur. */
export function findUnprintable(document: ReportDocument, coverage: Coverage): UnprintableCharacter[] {
  const found = new Map<string, Set<string>>();
  mapReportText(document, (text, where) =>
    toPrintable(text, coverage, (character) => {
      const places = found.get(character) ?? new Set();
      found.set(character, places.add(where));
    }),
  );
  return Array.from(found, ([character, places]) => ({ character, where: [...places] }));
}

/** The document as it can be drawn. */
export function makePrintable(document: ReportDocument, coverage: Coverage): ReportDocument {
  return mapReportText(document, (text) => toPrintable(text, coverage));
}
