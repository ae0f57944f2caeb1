import { beforeAll, describe, expect, test } from "vitest";
import type { ReportBlock, ReportCell } from "#src/domain/report/report-document.ts";
import { readFlow, words } from "#src/pdf/testing/read-flow.ts";
import { type ReadPdf, allText, dense, denseText, findCutTexts } from "#src/pdf/testing/read-pdf.ts";

describe("long tables", () => {
  const columns = [
    { title: "First column", width: 3 },
    { title: "Second column", width: 1 },
    { title: "Third column", width: 2, align: "end" as const },
  ];
  const rows: ReportCell[][] = Array.from({ length: 200 }, (_, row) => [
    { text: `r${row}a ${words(5 + ((row * 7) % 40), row)}` },
    { text: row % 3 === 0 ? "" : `r${row}b` },
    { text: `r${row}c-${"unbroken".repeat(row % 9)}` },
  ]);
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readFlow({ type: "table", caption: "Long", columns, rows });
  });

  test("print the whole text of every cell", () => {
    const text = allText(pdf);
    for (const cell of rows.flat()) expect(text).toContain(dense(cell.text));
  });

  test("repeat the head on every page", () => {
    const pages = pdf.pages.slice(1);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) expect(denseText(page)).toContain("FirstcolumnSecondcolumnThirdcolumn");
  });

  test("do not tear a row apart", () => {
    rows.forEach((row, index) => {
      const pages = pdf.pages.filter((page) =>
        row.some((cell) => cell.text !== "" && denseText(page).includes(dense(cell.text))),
      );
      expect(pages, `row ${index}`).toHaveLength(1);
    });
  });

  test("stay inside the margins", () => {
    expect(findCutTexts(pdf)).toEqual([]);
  });

  test("go over pages with a row that no page can hold, and lose none of it", async () => {
    const long = words(3000, 1);
    const tall = await readFlow({
      type: "table",
      caption: "Tall",
      columns,
      rows: [[{ text: "before" }], [{ text: long }, { text: "beside" }, { text: "" }], [{ text: "after" }]],
    });
    const text = tall.pages
      .map((page) => denseText(page).split("FirstcolumnSecondcolumnThirdcolumn").join(""))
      .join("");
    const lost = long.split(" ").filter((word) => !text.includes(word));
    expect(lost).toEqual([]);
    expect(text).toContain("after");
    expect(findCutTexts(tall)).toEqual([]);
  });
});

describe("long texts", () => {
  test("a paragraph of 20,000 characters is printed to its last word, and never one line alone", async () => {
    const text = words(1950, 3);
    expect(text.length).toBeGreaterThan(20_000);
    const pdf = await readFlow({ type: "paragraph", text });
    const body = pdf.pages.slice(1).map((page) => page.filter((item) => item.text.includes("word3x")));
    expect(dense(body.flatMap((page) => page.map((item) => item.text)).join(""))).toBe(dense(text));
    for (const page of body) expect(new Set(page.map((item) => item.y)).size).toBeGreaterThan(1);
  });

  test("a word longer than the line is broken, not cut", async () => {
    const word = Array.from({ length: 400 }, (_, index) => String.fromCharCode(97 + (index % 26))).join("");
    const pdf = await readFlow(
      { type: "paragraph", text: word },
      { type: "facts", facts: [{ label: word, text: word }] },
      { type: "list", items: [word] },
      { type: "callout", tone: "neutral", title: word, text: word },
      { type: "record", id: "r", title: word, status: word, tone: "good", facts: [] },
    );
    expect(allText(pdf).split(word)).toHaveLength(9);
    expect(findCutTexts(pdf)).toEqual([]);
  });

  test("a callout, a list and a record longer than a page go on over the pages", async () => {
    const blocks: ReportBlock[] = [
      { type: "callout", tone: "bad", title: "Long callout", text: words(1200, 1) },
      { type: "list", items: [words(1200, 2), "the end of the list"] },
      {
        type: "record",
        id: "r",
        title: "Long record",
        status: "Proven",
        tone: "good",
        facts: [
          { label: "Note", text: words(1200, 4) },
          { label: "Last label", text: "the last fact" },
        ],
      },
    ];
    const pdf = await readFlow(...blocks);
    const missing = [1, 2, 4]
      .flatMap((seed) => words(1200, seed).split(" "))
      .filter((word) => !allText(pdf).includes(word));
    expect(missing).toEqual([]);
    expect(allText(pdf)).toContain("thelastfact");
    const withRecord = pdf.pages.filter((page) => denseText(page).includes("word4x"));
    expect(withRecord.length).toBeGreaterThan(1);
    withRecord.slice(1).forEach((page) => {
      expect(denseText(page)).toMatch(/^Longrecord\(continued\)/u);
    });
    expect(findCutTexts(pdf)).toEqual([]);
  });
});
