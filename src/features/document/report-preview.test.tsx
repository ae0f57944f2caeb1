// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { numberOutline } from "#src/domain/report/outline-numbers.ts";
import type { ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import { createSentinelHistory } from "#src/domain/testing/sentinel-history.ts";
import { createSentinelPlan, sentinelDate } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { ReportPreview } from "#src/features/document/report-preview.tsx";

afterEach(cleanup);

/** One block of every type, each text in it unlike all others; a new type of block is missed by the compiler. */
const blocks: Readonly<Record<ReportBlock["type"], ReportBlock>> = {
  paragraph: { type: "paragraph", text: "paragraph-1", style: "lead" },
  heading: { type: "heading", level: 2, text: "heading-1" },
  list: { type: "list", ordered: true, items: ["item-1", "item-2"] },
  facts: {
    type: "facts",
    facts: [
      { label: "label-1", text: "fact-1\nsecond line" },
      { label: "label-2", text: "fact-2" },
    ],
  },
  table: {
    type: "table",
    caption: "caption-1",
    columns: [
      { title: "column-1", width: 2 },
      { title: "column-2", width: 1, align: "end" },
    ],
    rows: [
      [
        { text: "cell-1", linkTo: "record-1" },
        { text: "cell-2", tone: "bad" },
      ],
      [{ text: "cell-3" }, { text: "cell-4", tone: "good", linkTo: "all" }],
    ],
  },
  callout: { type: "callout", tone: "attention", title: "callout-1", text: "callout-2" },
  venn: {
    type: "venn",
    alt: "venn-alt",
    areaNames: { people: "area-1", location: "area-2", systems: "area-3" },
    regions: regionIds.map((region, index) => ({
      region,
      name: `name-${index}`,
      label: `label of region ${index}`,
      ...(index > 0 && { low: index / 10, high: 0.8 }),
      isRated: index !== 1,
    })),
  },
  bars: {
    type: "bars",
    alt: "bars-alt",
    bars: [
      { label: "bar-1", low: 0.2, high: 0.4, isRated: true, text: "20 to 40", linkTo: "record-1" },
      { label: "bar-2", low: 0, high: 1, isRated: false, text: "not rated" },
      { label: "bar-3", isRated: false, text: "does not apply" },
    ],
  },
  record: {
    type: "record",
    id: "record-1",
    title: "record-title",
    status: "record-status",
    tone: "neutral",
    lead: "record-lead",
    facts: [{ label: "label-3", text: "fact-3" }],
  },
  change: {
    type: "change",
    id: "change-1",
    title: "change-title",
    status: "change-status",
    tone: "good",
    lead: "change-lead",
    facts: [
      { label: "label-4", text: "fact-4" },
      {
        label: "label-5",
        pieces: [
          { text: "within ", kind: "same" },
          { text: "two", kind: "removed" },
          { text: "four", kind: "added" },
          { text: " hours", kind: "same" },
        ],
      },
    ],
  },
  bridge: {
    type: "bridge",
    alt: "bridge-alt",
    from: { label: "from-1", value: 40, text: "40%" },
    to: { label: "to-1", value: 47, text: "47%" },
    steps: [
      { label: "step-1", points: 9, text: "step-text-1" },
      { label: "step-2", points: -2, text: "step-text-2" },
      { label: "step-3", points: 0, text: "step-text-3" },
    ],
  },
  fingerprint: {
    type: "fingerprint",
    label: "fingerprint-label",
    digits: "0123 4567 89ab cdef",
    text: "fingerprint-text",
  },
  signatures: { type: "signatures", lines: ["signature-1", "signature-2"] },
};

function documentOf(all: readonly ReportBlock[]): ReportDocument {
  return {
    language: "sv",
    title: "cover-title",
    subject: "subject-1",
    author: "author-1",
    organisation: "organisation-1",
    changedAt: "2026-11-12T08:00:00.000Z",
    versionLabel: "version-1",
    classificationLabel: "classification-1",
    words: {
      contents: "contents-1",
      pageOfPages: "{page} {pages}",
      continued: "continued-1",
      planFile: "plan-file-1",
    },
    sections: [
      { id: "cover", title: "cover-title", layout: "cover", blocks: [] },
      { id: "page", title: "page-title", layout: "page", blocks: [] },
      { id: "all", title: "flow-title", layout: "flow", blocks: all },
    ],
  };
}

const everyBlock = documentOf(Object.values(blocks));

function show(report: ReportDocument): HTMLElement {
  return render(<ReportPreview report={report} numbers={numberOutline(report)} />, { wrapper: MemoryRouter })
    .container;
}

/** The texts that are not found behind the one before them. */
function missingTexts(report: ReportDocument, shown: string): string[] {
  let from = 0;
  return reportText(report)
    .split("\n")
    .filter((text) => {
      const at = shown.indexOf(text, from);
      if (at === -1) return true;
      from = at + text.length;
      return false;
    });
}

describe("the preview", () => {
  test("says every text of every type of block, in the order of the document", () => {
    expect(missingTexts(everyBlock, show(everyBlock).textContent)).toEqual([]);
  });

  test("says everything of a plan in which every field is filled in", () => {
    const { plan } = createSentinelPlan(smallCatalog);
    const report = buildReport({
      plan,
      catalog: smallCatalog,
      text: smallCatalogText,
      words: reportWords,
      at: sentinelDate,
      version: { contentFingerprint: fingerprint(plan), history: createSentinelHistory(plan.id) },
    });
    expect(report.sections.map(({ id }) => id)).toContain("versions");
    expect(missingTexts(report, show(report).textContent)).toEqual([]);
  });

  test.each(Object.values(blocks))("is seen to miss a $type that it does not draw", (block) => {
    const rest = documentOf(Object.values(blocks).filter(({ type }) => type !== block.type));
    expect(missingTexts(everyBlock, show(rest).textContent)).not.toEqual([]);
  });

  test("marks what changed as removed and added, for eyes and for ears", () => {
    const shown = show(everyBlock);
    expect([...shown.querySelectorAll("del")].map(({ textContent }) => textContent)).toEqual(["[−two]"]);
    expect([...shown.querySelectorAll("ins")].map(({ textContent }) => textContent)).toEqual(["[+four]"]);
  });

  test("draws each step of a bridge from where the one before it ended", () => {
    const bars = [...show(everyBlock).querySelectorAll<HTMLElement>(".report-bridge-bar")];
    const places = bars.map(({ style, dataset }) => [
      dataset["look"],
      style.insetInlineStart,
      style.inlineSize,
    ]);
    expect(places).toEqual([
      ["end", "0%", "40%"],
      ["won", "40%", "9%"],
      ["lost", "47%", "2%"],
      ["none", "47%", "0%"],
      ["end", "0%", "47%"],
    ]);
  });

  test("is marked as written in the language of the document", () => {
    expect(show(everyBlock).querySelector("[lang]")?.getAttribute("lang")).toBe("sv");
  });

  test("carries the numbers of the outline and skips no rank of heading", () => {
    show(everyBlock);
    expect(screen.getAllByRole("heading").map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ["H2", "cover-title"],
      ["H2", "page-title"],
      ["H2", "1 flow-title"],
      ["H3", "1.1 heading-1"],
      ["H4", "record-title"],
      ["H4", "change-title"],
    ]);
  });

  test("shows the caption of a table unless the heading above it says the same", () => {
    const { table, heading } = blocks;
    show(documentOf([heading, table, { type: "heading", level: 2, text: "caption-1" }, table]));
    const isHidden = [...document.querySelectorAll("caption")].map(({ className }) => className !== "");
    expect(isHidden).toEqual([false, true]);
  });
});
