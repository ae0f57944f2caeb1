import { expect, test } from "vitest";
import { numberOutline } from "#src/domain/report/outline-numbers.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";

test("numbers flowing sections and their headings of level 2, and nothing else", () => {
  const heading = (level: 2 | 3, text: string): ReportBlock => ({ type: "heading", level, text });
  const blocks = [heading(2, "a"), heading(3, "b"), heading(2, "c")];
  const others = [heading(2, "d")];
  const section = (
    id: string,
    layout: ReportSection["layout"],
    own: readonly ReportBlock[],
  ): ReportSection => ({ id, title: id, layout, blocks: own });
  const document: ReportDocument = {
    language: "en",
    title: "",
    subject: "",
    author: "",
    organisation: "",
    changedAt: "2026-01-01T00:00:00.000Z",
    versionLabel: "",
    classificationLabel: "",
    words: { contents: "", pageOfPages: "", continued: "", planFile: "" },
    sections: [
      section("cover", "cover", []),
      section("summary", "page", [heading(2, "e")]),
      section("one", "flow", blocks),
      section("two", "flow", others),
    ],
  };
  const { ofSections, ofHeadings } = numberOutline(document);
  expect([...ofSections]).toEqual([
    ["one", "1"],
    ["two", "2"],
  ]);
  expect([...ofHeadings]).toEqual([
    [blocks[0], "1.1"],
    [blocks[2], "1.2"],
    [others[0], "2.1"],
  ]);
});
