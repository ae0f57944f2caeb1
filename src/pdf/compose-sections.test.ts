import { describe, expect, test } from "vitest";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { content } from "#src/pdf/page-frame.ts";
import { renderPdf } from "#src/pdf/render-pdf.ts";
import { documentWith } from "#src/pdf/testing/documents.ts";
import { readFlow, words } from "#src/pdf/testing/read-flow.ts";
import { allText, denseText, findCutTexts, loadTestFonts, readPdf } from "#src/pdf/testing/read-pdf.ts";

const fonts = loadTestFonts();

describe("page breaks", () => {
  const headed = (index: number): ReportBlock[] => {
    const heading: ReportBlock = {
      type: "heading",
      level: index % 3 === 0 ? 2 : 3,
      text: `Heading ${index}.`,
    };
    const bodies: ReportBlock[] = [
      { type: "paragraph", text: words(20 + ((index * 13) % 60), index) },
      {
        type: "table",
        caption: `Table ${index}`,
        columns: [{ title: "Column", width: 1 }],
        rows: Array.from({ length: 1 + (index % 11) }, (_, row) => [{ text: `row ${row}` }]),
      },
      {
        type: "record",
        id: `r${index}`,
        title: `Record ${index}`,
        status: "Unknown",
        tone: "attention",
        facts: [{ label: "Note", text: words(30 + ((index * 29) % 150), index) }],
      },
      { type: "list", items: ["one", words(30, index)] },
      { type: "facts", facts: [{ label: "Label", text: words(40, index) }] },
      { type: "callout", tone: "neutral", title: "Callout", text: words(60, index) },
    ];
    return [heading, bodies[index % bodies.length] ?? heading];
  };

  test("no heading and no record's title is the last line of a page", async () => {
    const pdf = await readFlow(...Array.from({ length: 160 }, (_, index) => headed(index)).flat());
    expect(pdf.pages.length).toBeGreaterThan(20);
    let headings = 0;
    for (const page of pdf.pages.slice((pdf.outline[0]?.page ?? 0) - 1)) {
      const column = page.filter((item) => item.y < content.bottom && item.y > content.top);
      const lowest = Math.max(...column.map((item) => item.y));
      for (const { text, y } of column) {
        if (!/^(?:Heading \d+\.|Record \d+)$/u.test(text)) continue;
        headings++;
        expect(lowest, text).toBeGreaterThan(y + 10);
      }
    }
    expect(headings).toBeGreaterThanOrEqual(160 + 26);
    expect(findCutTexts(pdf)).toEqual([]);
  });

  test("a record that fits on one page is not torn", async () => {
    const records = Array.from({ length: 40 }, (_, index): ReportBlock => ({
      type: "record",
      id: `r${index}`,
      title: `Record ${index}.`,
      status: "Documented",
      tone: "neutral",
      lead: "Is it so?",
      facts: [
        { label: "Note", text: words(20 + ((index * 17) % 200), index) },
        { label: "Owner", text: `end of ${index}.` },
      ],
    }));
    const pdf = await readFlow(...records);
    expect(allText(pdf)).not.toContain("(continued)");
    records.forEach((_, index) => {
      const page = pdf.pages.find((texts) => denseText(texts).includes(`Record${index}.`)) ?? [];
      expect(denseText(page)).toContain(`endof${index}.`);
    });
  });

  test("no line of a text stands alone on a page, wherever the page ends", async () => {
    const torn: number[] = [];
    for (let before = 32; before < 46; before++) {
      const items = Array.from({ length: before }, () => "one line");
      const pdf = await readFlow({ type: "list", items: [...items, words(60, 9)] });
      const counts = pdf.pages.map((page) => page.filter((item) => item.text.includes("word9x")).length);
      expect(counts).not.toContain(1);
      if (counts.filter((count) => count > 0).length > 1) torn.push(before);
    }
    expect(torn).not.toEqual([]);
  });

  test("a page section has its page to itself", async () => {
    const section = (id: string, layout: "page" | "flow") =>
      ({ id, title: id, layout, blocks: [{ type: "paragraph", text: `text of ${id}` }] }) as const;
    const pdf = await readPdf(
      renderPdf(
        documentWith([
          section("a", "flow"),
          section("b", "page"),
          section("c", "flow"),
          section("d", "flow"),
        ]),
        fonts,
      ),
    );
    const pageOf = (id: string) => pdf.pages.findIndex((page) => denseText(page).includes(`textof${id}`)) + 1;
    expect(["a", "b", "c", "d"].map(pageOf)).toEqual([2, 3, 4, 4]);
    expect(pdf.pages).toHaveLength(4);
  });

  test("a page section that is a little too long is set more closely, to stay one page", async () => {
    const items = Array.from({ length: 17 }, (_, index) => words(14, index));
    const blocks: ReportBlock[] = [
      { type: "paragraph", style: "lead", text: words(20, 90) },
      { type: "heading", level: 2, text: "Decide" },
      { type: "list", items },
      { type: "callout", tone: "bad", title: "Note", text: words(30, 91) },
      { type: "signatures", lines: ["Owner", "Approver", "Date of signing"] },
    ];
    const pagesOf = async (layout: "page" | "flow", count: number) => {
      const shown = [...blocks, { type: "list" as const, items: items.slice(0, count) }];
      const section = { id: "s", title: "Summary", layout, blocks: shown };
      const pdf = await readPdf(renderPdf(documentWith([section]), fonts));
      return pdf.pages.filter((page) => /word|signing/u.test(denseText(page))).length;
    };
    expect(await pagesOf("flow", 0)).toBe(2);
    expect(await pagesOf("page", 0)).toBe(1);
    expect(await pagesOf("page", 17)).toBe(2);
  });

  test("contents longer than a page push the sections back", async () => {
    const sections = Array.from({ length: 90 }, (_, index) => ({
      id: `s${index}`,
      title: `Section ${index}`,
      layout: "flow" as const,
      blocks: [],
    }));
    const pdf = await readPdf(renderPdf(documentWith(sections), fonts));
    const firstSection = pdf.outline[0]?.page ?? 0;
    expect(firstSection).toBe(4);
    expect(pdf.links).toHaveLength(90);
    expect(pdf.links.map((link) => link.toPage)).toEqual(pdf.outline.map((entry) => entry.page));
  });
});
