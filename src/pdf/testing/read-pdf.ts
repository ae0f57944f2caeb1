import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { content, footerTop, headerTop, page as paper } from "#src/pdf/page-frame.ts";
import type { PdfFonts } from "#src/pdf/render-pdf.ts";

/** Reads PDFs back with pdf.js, which shares no code with what wrote them. */
export interface ReadText {
  readonly text: string;
  readonly x: number;
  /** Distance of the baseline from the top of the page. */
  readonly y: number;
  readonly width: number;
}

export interface ReadOutline {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  /** Distance from the top of the page. */
  readonly y: number;
  readonly children: readonly ReadOutline[];
}

export interface ReadLink {
  readonly fromPage: number;
  readonly toPage: number;
  /** Distance of the place it leads to from the top of that page. */
  readonly y: number;
}

export interface ReadPdf {
  readonly pages: readonly (readonly ReadText[])[];
  readonly outline: readonly ReadOutline[];
  readonly links: readonly ReadLink[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

type Pdf = Awaited<ReturnType<typeof getDocument>["promise"]>;
type OutlineItem = Awaited<ReturnType<Pdf["getOutline"]>>[number];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the buffer away from whoever hands it in.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: ReadText[][] = [];
  const links: ReadLink[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(
      items.flatMap((item) =>
        "str" in item && item.str !== ""
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: paper.height - Number(item.transform[5]),
                width: item.width,
              },
            ]
          : [],
      ),
    );
    const annotations: { subtype: string; dest?: unknown[] }[] = await page.getAnnotations();
    for (const { subtype, dest } of annotations) {
      if (subtype !== "Link" || dest === undefined) continue;
      links.push({ fromPage: number, ...(await readPlace(pdf, dest)) });
    }
  }
  const { info } = await pdf.getMetadata();
  const read: ReadPdf = {
    pages,
    outline: await readOutline(pdf, await pdf.getOutline()),
    links,
    info: Object.fromEntries(Object.entries(info)),
    language: "Language" in info ? String(info.Language) : null,
  };
  await task.destroy();
  return read;
}

async function readPlace(pdf: Pdf, dest: readonly unknown[]): Promise<{ toPage: number; y: number }> {
  const [reference, , , top] = dest;
  const index = await pdf.getPageIndex(reference as { num: number; gen: number });
  return { toPage: index + 1, y: paper.height - Number(top) };
}

async function readOutline(pdf: Pdf, items: readonly OutlineItem[] | null): Promise<ReadOutline[]> {
  const read: ReadOutline[] = [];
  for (const item of items ?? []) {
    const { toPage, y } = await readPlace(pdf, Array.isArray(item.dest) ? item.dest : []);
    const children = await readOutline(pdf, item.items as OutlineItem[]);
    read.push({ title: item.title, page: toPage, y, children });
  }
  return read;
}

/** Text of a page in the order in which it was drawn, without any white space: lines may break anywhere. */
export function denseText(texts: readonly ReadText[]): string {
  return dense(texts.map((item) => item.text).join(""));
}

export function allText(pdf: ReadPdf): string {
  return pdf.pages.map(denseText).join("");
}

/** Texts that stand neither in the text column nor in one of the two bands of the running lines. */
export function findCutTexts(pdf: ReadPdf): ReadText[] {
  return pdf.pages.flat().filter(({ text, x, y, width }) => {
    const isWithin = x >= content.left - 0.5 && x + width <= content.right + 3;
    const isInColumn = y > content.top && y < content.bottom;
    const isInBand = y < headerTop + 10 || (y > footerTop && y < footerTop + 10);
    return text.trim() !== "" && !(isWithin && (isInColumn || isInBand));
  });
}

export function dense(text: string): string {
  return text.replace(/\s+/gu, "");
}

export function loadTestFonts(): PdfFonts {
  return {
    regular: new Uint8Array(readFileSync("src/pdf/fonts/inter-regular.ttf")),
    semibold: new Uint8Array(readFileSync("src/pdf/fonts/inter-semibold.ttf")),
  };
}
