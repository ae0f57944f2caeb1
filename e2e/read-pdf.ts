import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  readonly pages: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** All text in reading order without white space: line breaks are the layout's, not the plan's. */
  readonly text: string;
  /** The texts of the files inside, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a PDF back with pdf.js, which had no part in writing it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const fields = new Map(Object.entries(info));
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return {
    pages: document.numPages,
    title: asText(fields.get("Title")),
    language: asText(fields.get("Language")),
    text: texts.join("").replace(/\s+/g, ""),
    files: readFiles((await document.getAttachments()) as Readonly<Record<string, AttachedFile>> | null),
  };
}

interface AttachedFile {
  readonly filename: string;
  readonly content: Uint8Array;
}

function readFiles(files: Readonly<Record<string, AttachedFile>> | null): ReadonlyMap<string, string> {
  const found = Object.values(files ?? {});
  return new Map(found.map(({ filename, content }) => [filename, new TextDecoder().decode(content)]));
}

/** Fingerprints depend on ids and salts, which two devices never share. */
export function withoutFingerprints(text: string): string {
  return text.replace(/(ingerprint(?:ofthecontent|ofthelastentry)?)[0-9a-f]{16,64}/g, "$1");
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
