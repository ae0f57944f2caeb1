import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { renderPdf } from "#src/pdf/render-pdf.ts";
import { documentWith, flowOf, goldenDocument } from "#src/pdf/testing/documents.ts";
import { askTool, isInstalled } from "#src/pdf/testing/pdf-tools.ts";
import {
  type ReadPdf,
  type ReadText,
  allText,
  dense,
  denseText,
  findCutTexts,
  loadTestFonts,
  readPdf,
} from "#src/pdf/testing/read-pdf.ts";

const fonts = loadTestFonts();

describe("the golden document", () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(renderPdf(goldenDocument, fonts));
  });

  test("has its cover, summary, contents and two pages of sections", () => {
    const starts = pdf.pages.map((page) => denseText(page).slice(0, 90));
    expect(starts).toHaveLength(5);
    expect(starts[0]).toMatch(/^InternalNordwindABBusinesscontinuityplan/u);
    expect(starts[1]).toMatch(/^SummaryThetake-away\.DecidenowNameanowner\.1\.Firststep/u);
    expect(starts[2]).toMatch(/^ContentsSummary21Theseven/u);
    expect(starts[3]).toMatch(/^1ThesevenregionsHowtheyoverlap\./u);
    expect(starts[4]).toMatch(/^2AllanswersAnswersinshortQuestionAnswerDate/u);
  });

  test("carries title, classification, version and page on every page but the cover", () => {
    pdf.pages.forEach((page, index) => {
      const lines = page.map((item) => item.text);
      const running = ["Business continuity plan", "Internal", "Draft of 12 November 2026"];
      const expected = index > 0 ? [...running, `Page ${index + 1} of 5`] : [];
      expect(lines).toEqual(expect.arrayContaining(expected));
      expect(lines.some((line) => line.startsWith("Page "))).toBe(index > 0);
    });
  });

  test("tells removed and added text apart without a stroke or a colour", () => {
    expect(denseText(pdf.pages[4] ?? [])).toContain("WhatitsaysBackwithin[−two][+four]hours");
  });

  test("gives every step of a bridge its sign", () => {
    expect(denseText(pdf.pages[4] ?? [])).toContain(
      "Version2score48%Betteranswers+9ThreeofthemWorseanswers−2OneofthemNothinghere±0Draftscore55%",
    );
  });

  test("has the short fingerprint beside the version, where there is one", async () => {
    const marked = { ...goldenDocument, fingerprintLabel: "Fingerprint a3f0 9b12 44c1 d0e2" };
    const { pages } = await readPdf(renderPdf(marked, fonts));
    const isFoot = ({ text, y }: ReadText) => y > 780 && text !== " ";
    const feet = pages.map((page) => page.filter(isFoot).map(({ text }) => text));
    expect(feet).toEqual([
      [],
      ...[2, 3, 4, 5].map((page) => [
        "Draft of 12 November 2026",
        "Fingerprint a3f0 9b12 44c1 d0e2",
        `Page ${page} of 5`,
      ]),
    ]);
    const [version, fingerprint, ofPages] = (pages[2] ?? []).filter(isFoot);
    expect(fingerprint?.x).toBeGreaterThan((version?.x ?? 0) + (version?.width ?? 0) + 10);
    expect(ofPages?.x).toBeGreaterThan((fingerprint?.x ?? 0) + (fingerprint?.width ?? 0) + 10);
  });

  test("lists every section and heading of level 2 with its page", () => {
    expect(denseText(pdf.pages[2] ?? [])).toContain(
      "ContentsSummary21Thesevenregions41.1Fromworsttobest42Allanswers52.1People5",
    );
  });

  test("has an outline that leads to the very places", () => {
    const titles = (entries: ReadPdf["outline"]): unknown[] =>
      entries.map(({ title, page, children }) => [title, page, titles(children)]);
    expect(titles(pdf.outline)).toEqual([
      ["Cover", 1, []],
      ["Summary", 2, []],
      ["1 The seven regions", 4, [["1.1 From worst to best", 4, [["Reading the bars", 4, []]]]]],
      [
        "2 All answers",
        5,
        [
          [
            "2.1 People",
            5,
            [
              ["Deputies for key roles", 5, []],
              ["Recovery of the orders", 5, []],
            ],
          ],
        ],
      ],
    ]);
    const record = pdf.outline[3]?.children[0]?.children[0];
    const title = pdf.pages[4]?.find((item) => item.text.startsWith("Deputies for key roles"));
    expect(title?.y).toBeGreaterThan(record?.y ?? Number.NaN);
    expect(title?.y).toBeLessThan((record?.y ?? Number.NaN) + 40);
  });

  test("links contents, bars and cells to where they lead, and nothing to a place that is not there", () => {
    const link = ({ fromPage, toPage }: ReadPdf["links"][number]) => `${fromPage}>${toPage}`;
    expect(pdf.links.map(link)).toEqual(["3>2", "3>4", "3>4", "3>5", "3>5", "4>5", "5>5"]);
    const record = pdf.outline[3]?.children[0]?.children[0];
    expect(pdf.links.at(-1)?.y).toBeCloseTo(record?.y ?? Number.NaN, 1);
  });

  test("says what it is, in its language, as of its last change", () => {
    expect(pdf.info).toMatchObject({
      Title: "Business continuity plan",
      Subject: "What we do when things fail",
      Author: "Åsa Öberg",
      CreationDate: "D:20261112223107+00'00'",
    });
    expect(pdf.language).toBe("en-GB");
  });

  test("has every text of the document, in its own letters", () => {
    const text = allText(pdf);
    const leaves = (value: unknown): string[] => {
      if (typeof value === "string") return [value];
      return typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, child]) => (isDrawn(key) ? leaves(child) : []))
        : [];
    };
    const isDrawn = (key: string) =>
      !["id", "linkTo", "type", "tone", "style", "align", "region", "alt", "kind"].includes(key);
    const blocks = goldenDocument.sections.flatMap((section) => section.blocks);
    const texts = leaves(blocks);
    expect(texts.length).toBeGreaterThan(50);
    for (const leaf of texts) expect(text).toContain(dense(leaf));
  });

  test("stays inside its margins", () => {
    expect(findCutTexts(pdf)).toEqual([]);
  });
});

async function readFlow(...blocks: readonly ReportBlock[]): Promise<ReadPdf> {
  return await readPdf(renderPdf(flowOf(...blocks), fonts));
}

describe("letters", () => {
  const names = [
    "Åsa Öberg-Sjöström",
    "Żółć Świątek Łukasiewicz",
    "Jiří Dvořáček",
    "Σωκράτης Παπαδόπουλος ΔΩ",
    "Ирина Щёкина Їжак",
    "Nguyễn Thị Hồng",
    "Guðrún Þórsdóttir",
  ];

  test("of Swedish, Polish, Czech, Greek, Cyrillic, Vietnamese and Icelandic names come back as written", async () => {
    const pdf = await readFlow(
      { type: "paragraph", text: names.join("\n") },
      { type: "list", items: names.map((name) => name.normalize("NFD")) },
    );
    for (const name of names) expect(allText(pdf).split(dense(name))).toHaveLength(3);
  });

  test("of titles come back in metadata and outline too", async () => {
    const title = "Plán činností (č. 2) \\ Łódź ďábel";
    const pdf = await readPdf(
      renderPdf(
        documentWith([{ id: "s", title, layout: "flow", blocks: [] }], { title, author: "Ирина" }),
        fonts,
      ),
    );
    expect(String(pdf.info["Title"]).normalize("NFC")).toBe(title);
    expect(pdf.info["Author"]).toBe("Ирина");
    expect(pdf.outline[0]?.title).toBe(`1 ${title}`);
  });

  test("that the font lacks are boxes, and the text after them is still there", async () => {
    const pdf = await readFlow({
      type: "paragraph",
      text: "fire 👩‍🚒 works 日本 soft\u00adhyphen\ttab \u200bzero \u202eend",
    });
    expect(allText(pdf)).toContain("fire□works□□softhyphentabzeroend");
  });
});

describe("the same document", () => {
  const bytes = renderPdf(goldenDocument, fonts);
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test("gives the same bytes at another time and in another time zone", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    vi.useFakeTimers({ now: new Date("2031-01-01T00:00:00Z") });
    expect(new Date().getTimezoneOffset()).toBe(-540);
    expect(Buffer.compare(renderPdf(goldenDocument, fonts), bytes)).toBe(0);
  });

  test("gives other bytes and another file id after any change", () => {
    const changed = renderPdf({ ...goldenDocument, author: "Somebody else" }, fonts);
    const fileId = (file: Uint8Array) =>
      /\/ID \[ <([0-9A-F]{32})>/u.exec(Buffer.from(file).toString("latin1"))?.[1];
    expect(fileId(bytes)).toMatch(/^[0-9A-F]{32}$/u);
    expect(fileId(changed)).not.toBe(fileId(bytes));
  });

  test("reports its progress up to the end", () => {
    const seen: number[] = [];
    renderPdf(goldenDocument, fonts, (done, total) => seen.push(done / total));
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((first, second) => first - second));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("a change after the year 2037, which jsPDF does not know, does not stop the export", () => {
    const late = renderPdf({ ...goldenDocument, changedAt: "2041-01-01T00:00:00.000Z" }, fonts);
    expect(Buffer.from(late).toString("latin1")).toContain("D:20370101000000+00'00'");
  });
});

describe("other readers", () => {
  const bytes = renderPdf(goldenDocument, fonts);

  test.skipIf(!isInstalled("qpdf"))("qpdf finds nothing wrong with the file", () => {
    expect(askTool("qpdf", ["--check", "FILE"], bytes)).toContain("No syntax or stream encoding errors");
  });

  test.skipIf(!isInstalled("pdfinfo"))("pdfinfo reads pages, size and title", () => {
    const info = askTool("pdfinfo", ["FILE"], bytes);
    expect(info).toMatch(/Title:\s+Business continuity plan\n/u);
    expect(info).toMatch(/Pages:\s+5\n/u);
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/u);
  });

  test.skipIf(!isInstalled("pdftotext"))("pdftotext reads the letters of all alphabets", () => {
    const text = askTool("pdftotext", ["-raw", "FILE", "-"], bytes);
    for (const name of ["Żaneta Świątek", "Σωκράτης Παπαδόπουλος", "Ирина Кузнецова", "80–90 %"]) {
      expect(text).toContain(name);
    }
  });
});
