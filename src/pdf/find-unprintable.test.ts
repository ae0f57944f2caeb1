import { expect, test } from "vitest";
import { findUnprintable } from "#src/pdf/find-unprintable.ts";
import { mapReportText } from "#src/pdf/map-report-text.ts";
import { readCoverage } from "#src/pdf/render-pdf.ts";
import { documentWith, goldenDocument } from "#src/pdf/testing/documents.ts";
import { loadTestFonts } from "#src/pdf/testing/read-pdf.ts";

const coverage = readCoverage(loadTestFonts());

test("lists every character that the font lacks once, with the sections that it stands in", () => {
  const document = documentWith(
    [
      { id: "a", title: "First", layout: "page", blocks: [{ type: "paragraph", text: "日本 and 日本" }] },
      {
        id: "b",
        title: "Second 👍",
        layout: "flow",
        blocks: [
          { type: "list", items: ["fine", "👍 日"] },
          {
            type: "record",
            id: "r",
            title: "Å",
            status: "ok",
            tone: "good",
            facts: [{ label: "Note", text: "م" }],
          },
        ],
      },
    ],
    { organisation: "北方" },
  );
  expect(findUnprintable(document, coverage)).toEqual([
    { character: "北", where: ["Business continuity plan"] },
    { character: "方", where: ["Business continuity plan"] },
    { character: "日", where: ["First", "Second 👍"] },
    { character: "本", where: ["First"] },
    { character: "👍", where: ["Second 👍"] },
    { character: "م", where: ["Second 👍"] },
  ]);
});

test("finds nothing in a document of European letters", () => {
  expect(findUnprintable(goldenDocument, coverage)).toEqual([]);
});

test("every text of every kind of block passes the guard, and nothing else does", () => {
  const structural = new Set([
    "id",
    "type",
    "kind",
    // Told to readers that list the file, and never drawn.
    "planFile",
    "tone",
    "style",
    "layout",
    "align",
    "linkTo",
    "region",
    "language",
    "changedAt",
  ]);
  const mark = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return structural.has(key) ? value : `<${value}>`;
    if (Array.isArray(value)) return value.map((child: unknown) => mark(child, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mark(child, name)]));
  };
  expect(mapReportText(goldenDocument, (text) => `<${text}>`)).toEqual(mark(goldenDocument, ""));
});
