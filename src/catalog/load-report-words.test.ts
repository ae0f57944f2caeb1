import { expect, test } from "vitest";
import { loadReportWords } from "#src/catalog/load-report-words.ts";
import { reportWords } from "#src/catalog/text/en/report-words.ts";

test.each(["en", "en-GB", "xx", ""])(
  "the words for “%s” are English while there is no other language",
  async (locale) => {
    expect(await loadReportWords(locale)).toBe(reportWords);
  },
);

test("the method is told in ten lines", () => {
  expect(reportWords.method.lines).toHaveLength(10);
});
