import { deflateSync } from "node:zlib";

/** A stream object's text around its bytes, which stand for themselves in Latin-1. */
export function streamObject(entries: string, bytes: Uint8Array): string {
  const content = Buffer.from(bytes).toString("latin1");
  return `<< ${entries} /Length ${bytes.length} >>\nstream\n${content}\nendstream`;
}

export function flateObject(entries: string, text: string | Uint8Array): string {
  return streamObject(`${entries} /Filter /FlateDecode`, deflateSync(text));
}

/** A PDF of these objects, numbered from 1, without a table of contents: the first one is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = "/Root 1 0 R"): Uint8Array<ArrayBuffer> {
  const numbered = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return bytesOf(`%PDF-1.7\n${numbered.join("")}trailer\n<< ${trailer} >>\n%%EOF\n`);
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

/** A PDF whose only embedded file is the object given. */
export function pdfWithFile(file: string, name = "plan.holdfast"): Uint8Array<ArrayBuffer> {
  return pdfOf([
    "<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>",
    `<< /Names [ (${name}) 3 0 R ] >>`,
    `<< /Type /Filespec /F (${name}) /EF << /F 4 0 R >> >>`,
    file,
  ]);
}
