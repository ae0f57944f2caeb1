import { expect, test } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { catalogText } from "#src/catalog/text/en/catalog-text.ts";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { durationText } from "#src/domain/report/duration.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { createSentinelHistory, leavesOfHistory } from "#src/domain/testing/sentinel-history.ts";
import { createSentinelPlan, sentinelDate, type Leaf } from "#src/domain/testing/sentinel-plan.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { renderPdf } from "#src/pdf/render-pdf.ts";
import { allText, loadTestFonts, readPdf } from "#src/pdf/testing/read-pdf.ts";

/** A full plan with its own word in every text field of every kind of record, through the report to the PDF. */
const { plan, leaves, deleted } = createSentinelPlan(catalog);
/** Texts, counts and lengths as they stand in the text of a PDF, which is read without blanks. */
function printedText({ type, value }: Leaf): string[] {
  if (type === "text" || type === "count") return [value];
  return type === "minutes" ? [durationText(Number(value), reportWords.locale).replaceAll(" ", "")] : [];
}
const history = createSentinelHistory(plan.id);
const ofHistory = leavesOfHistory(history).flatMap(({ path, value }) =>
  typeof value === "string" && value.startsWith("Hq") && !path.endsWith(".id") ? [value] : [],
);
const sentinels = [...leaves.flatMap(printedText), ...ofHistory];
const report = buildReport({
  plan,
  catalog,
  text: catalogText,
  words: reportWords,
  at: sentinelDate,
  version: { contentFingerprint: fingerprint(plan), history },
});
const fonts = loadTestFonts();

async function findMissing(document: ReportDocument): Promise<string[]> {
  const text = allText(await readPdf(renderPdf(document, fonts)));
  return sentinels.filter((sentinel) => !text.includes(sentinel));
}

test("every text that can be typed is in the text of the PDF, and nothing that was deleted", async () => {
  expect(sentinels.length).toBeGreaterThan(300);
  const text = allText(await readPdf(renderPdf(report, fonts)));
  expect(sentinels.filter((sentinel) => !text.includes(sentinel))).toEqual([]);
  expect(deleted.filter(({ type, value }) => type === "text" && text.includes(value))).toEqual([]);
}, 60_000);

test.each([
  "about",
  "impact",
  "scenarios",
  "what-if",
  "gaps",
  "responsibilities",
  "answers",
  "registers",
  "contacts",
  "versions",
])(
  "the walk finds what is missing when the section “%s” is taken out",
  async (id) => {
    const sections = report.sections.filter((section) => section.id !== id);
    expect(sections.length).toBe(report.sections.length - 1);
    expect((await findMissing({ ...report, sections })).length).toBeGreaterThan(0);
  },
  60_000,
);
