import {
  PDFArray,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFStreamWriter,
  PDFString,
} from "@cantoo/pdf-lib";
import type { PdfAttachment } from "#src/domain/ports.ts";
import { contentId } from "#src/pdf/content-id.ts";
import { pdfDate } from "#src/pdf/pdf-date.ts";

/**
 * Puts a plan file inside a PDF that was drawn, as the source of what its pages show, and packs the objects of the
 * PDF more tightly. The same input gives the same bytes. Everything else of the PDF stays as it is.
 *
 * @param changedAt the only time that is written, an ISO instant
 */
export async function attachPlan(
  pdf: Uint8Array,
  { name, mediaType, text, description }: PdfAttachment,
  changedAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = await PDFParser.forBytesWithOptions(pdf, Infinity, true).parseDocument();
  const content = new TextEncoder().encode(text);
  const date = PDFString.of(pdfDate(changedAt));
  const stream = context.flateStream(content, {
    Type: "EmbeddedFile",
    Subtype: mediaType,
    Params: { Size: content.length, CreationDate: date, ModDate: date },
  });
  const embedded = context.register(stream);
  const file = context.register(
    context.obj({
      Type: "Filespec",
      F: PDFString.of(name),
      UF: PDFHexString.fromText(name),
      EF: { F: embedded, UF: embedded },
      Desc: PDFHexString.fromText(description),
      AFRelationship: "Source",
    }),
  );
  const { trailerInfo } = context;
  const catalog = context.lookup(trailerInfo.Root, PDFDict);
  const names = { EmbeddedFiles: { Names: [PDFHexString.fromText(name), file] } };
  catalog.set(PDFName.of("Names"), context.obj(names));
  catalog.set(PDFName.of("AF"), context.obj([file]));
  // The first id stays for good; the second tells apart what was made of the same pages.
  const [id] = context.lookup(trailerInfo.ID, PDFArray).asArray();
  trailerInfo.ID = context.obj([id, PDFHexString.of(contentId(`${String(id)} ${text}`).toUpperCase())]);
  // The first version that knows objects in streams is 1.5.
  context.header = PDFHeader.forVersion(1, 7);
  return PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}
