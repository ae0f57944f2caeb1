import type * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { createReportFormats } from "#src/domain/report/format.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import type { ReportVersion } from "#src/domain/report/report-version.ts";
import {
  createSentinelHistory,
  leavesOfHistory,
  type HistoryLeaf,
} from "#src/domain/testing/sentinel-history.ts";
import { createSentinelPlan, sentinelDate } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { groupDigits, shortFingerprint } from "#src/domain/versions/content.ts";
import { historyEntrySchema, type HistoryEntry } from "#src/domain/versions/history-entry.ts";

const { plan } = createSentinelPlan(smallCatalog);
const history = createSentinelHistory(plan.id);
const formats = createReportFormats(reportWords.formatLocale);
const contentFingerprint = "f".repeat(64);

function build(version: ReportVersion | undefined) {
  const input = { plan, catalog: smallCatalog, text: smallCatalogText, words: reportWords, at: sentinelDate };
  return buildReport({ ...input, version });
}

const report = build({ contentFingerprint, history });
const printed = reportText(report);

/** Every value of a history that is not printed as it is, one by one, with the reason. */
const notPrinted: Readonly<Record<string, string>> = {
  id: "its place in the chain names an entry on paper",
  previous: "the fingerprint of the entry before, which is printed with that one",
  type: "named by the label of the entry",
  decision: "named by the label of the entry",
  schemaVersion: "the format of the file that was kept; the file itself says it",
  "results.regions": "the readiness of the day is made from them",
};

/** Without the kind of entry in front, and without the region behind. */
function fieldOf({ path }: HistoryLeaf): string {
  const field = path.slice(path.indexOf(".") + 1);
  return field.startsWith("results.regions.") ? "results.regions" : field;
}

function asPrinted(leaf: HistoryLeaf): string {
  const { entry, value } = leaf;
  const field = fieldOf(leaf);
  const text = String(value);
  switch (field) {
    case "at":
    case "results.on":
      return formats.date(text);
    case "position":
      return `Entry ${text}, fingerprint ${shortFingerprint(entry.fingerprint)}`;
    case "fingerprint":
      return shortFingerprint(text);
    case "contentFingerprint":
      return groupDigits(text.slice(0, 32));
    case "versionNumber":
      return `Version ${text}`;
    case "byVersionNumber":
      return `By version ${text}, ${formats.date(entry.at)}`;
    case "openPoints.reviewDateMissing":
    case "openPoints.reviewDatePast":
      // There is one review date or none, so these are said without a number.
      return field.endsWith("Past") ? "the next review was overdue" : "no date of the next review";
    default:
      return field.startsWith("openPoints.") ? `${text} ` : text;
  }
}

const leaves = leavesOfHistory(history);
const walked = leaves.filter((leaf) => notPrinted[fieldOf(leaf)] === undefined);

function missing(text: string, of: readonly HistoryLeaf[] = walked): string[] {
  return of
    .filter((leaf) => !text.includes(asPrinted(leaf)))
    .filter(({ path, value }) => !(path === "sealed.planId" && value === plan.id))
    .map(({ path, entry }) => `${entry.position} ${path}`);
}

describe("everything that the history says reaches the report", () => {
  test("the sentinel history has every field of every kind of entry", () => {
    for (const { shape } of historyEntrySchema._zod.def.options as readonly z.ZodMiniObject[]) {
      const entries: readonly HistoryEntry[] = history.filter((entry) =>
        (shape["type"] as z.ZodMiniLiteral<string>)._zod.def.values.includes(entry.type),
      );
      const fields = new Set(entries.flatMap((entry) => Object.keys(entry)));
      expect([...fields].sort()).toEqual(Object.keys(shape).sort());
    }
    const texts = leaves.filter(({ value }) => String(value).startsWith("Hq"));
    expect(new Set(texts.map(({ value }) => value)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(20);
  });

  test("every text, date, number and fingerprint is printed", () => {
    expect(walked.length).toBeGreaterThan(70);
    expect(missing(printed)).toEqual([]);
  });

  test("each reason for leaving something out is still needed", () => {
    const fields = new Set(leaves.map(fieldOf));
    expect(Object.keys(notPrinted).filter((field) => !fields.has(field))).toEqual([]);
  });

  test("the last fingerprint, which stands for all of them, is printed in full", () => {
    expect(printed).toContain(groupDigits(history.at(-1)?.fingerprint ?? "none"));
  });

  test("each kind of step can be told by its label, a decision by what was decided", () => {
    const section = report.sections.find(({ id }) => id === "versions");
    const labels = section?.blocks.flatMap((block) =>
      block.type === "record" ? block.facts.map(({ label }) => label) : [],
    );
    expect(labels).toEqual(
      expect.arrayContaining([
        "Sealed",
        "Handed over for review",
        "Returned",
        "Approved",
        "Superseded",
        "Archived",
      ]),
    );
  });

  test("an entry that does not fit is printed as one that does not fit", () => {
    const section = report.sections.find(({ id }) => id === "versions");
    const misfit = section?.blocks.find((block) => block.type === "record" && block.id.startsWith("misfit"));
    expect(misfit).toMatchObject({ title: "Version 77", status: "Does not fit", tone: "bad" });
  });

  test("no placeholder is left open", () => {
    expect(printed).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  test("the walk notices the section when it is taken out", () => {
    const sections = report.sections.filter(({ id }) => id !== "versions");
    expect(missing(reportText({ sections })).length).toBeGreaterThan(50);
  });
});
