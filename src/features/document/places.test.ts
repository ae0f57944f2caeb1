import { describe, expect, test } from "vitest";
import { numberOutline } from "#src/domain/report/outline-numbers.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";
import {
  contentsOf,
  headingRanks,
  headingsAbove,
  placeOf,
  rankBelow,
} from "#src/features/document/places.ts";

const heading = (level: 2 | 3, text: string, id?: string): ReportBlock => ({
  type: "heading",
  level,
  text,
  ...(id !== undefined && { id }),
});
const text: ReportBlock = { type: "paragraph", text: "Words" };
const record: ReportBlock = {
  type: "record",
  id: "answer:q1",
  title: "Deputies",
  status: "",
  tone: "neutral",
  facts: [],
};
const section = (id: string, layout: ReportSection["layout"], ...blocks: ReportBlock[]): ReportSection => ({
  id,
  title: `Title of ${id}`,
  layout,
  blocks,
});

describe("ranks of headings", () => {
  test("follow the levels of the document below the section's own", () => {
    const blocks = [text, heading(2, "a"), text, heading(3, "b"), record, heading(2, "c"), text];
    expect(headingRanks(blocks)).toEqual([2, 3, 3, 4, 4, 3, 3]);
  });

  test("skip none where a section has only small headings before its first large one", () => {
    expect(headingRanks([heading(3, "a"), heading(2, "b"), heading(3, "c")])).toEqual([3, 3, 4]);
  });

  test("put a record below what it stands under", () => {
    expect(([2, 3, 4] as const).map(rankBelow)).toEqual([3, 4, 5]);
  });
});

describe("places", () => {
  test("are known of headings and records, and of nothing else", () => {
    const flow = section("answers", "flow", heading(2, "a", "region:people"), record, heading(2, "b"), text);
    expect(flow.blocks.map((block) => placeOf(flow, block))).toEqual([
      "region:people",
      "answer:q1",
      "answers:2",
      undefined,
    ]);
  });

  test("name the heading that a block stands under", () => {
    expect(headingsAbove([text, heading(2, "a"), text, heading(3, "b"), text])).toEqual([
      undefined,
      undefined,
      "a",
      "a",
      "b",
    ]);
  });
});

test("the contents list what the PDF lists: sections after the cover and their large headings", () => {
  const sections = [
    section("cover", "cover", heading(2, "not listed")),
    section("summary", "page", heading(2, "Decisions")),
    section("answers", "flow", heading(2, "People", "region:people"), heading(3, "not listed"), record),
  ];
  const report: Partial<ReportDocument> = { sections };
  const numbers = numberOutline(report as ReportDocument);
  expect(contentsOf({ sections }, numbers)).toEqual([
    {
      place: "summary",
      number: undefined,
      title: "Title of summary",
      headings: [{ place: "summary:0", number: undefined, title: "Decisions" }],
    },
    {
      place: "answers",
      number: "1",
      title: "Title of answers",
      headings: [{ place: "region:people", number: "1.1", title: "People" }],
    },
  ]);
});
