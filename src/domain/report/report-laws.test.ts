import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import type { ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";
import { arbitraryCatalog } from "#src/domain/testing/arbitrary-catalog.ts";
import { arbitraryAssessmentDate, testDay } from "#src/domain/testing/arbitrary-fields.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { createSentinelPlan } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

function build(plan: Plan, at = testDay, catalog = smallCatalog): ReportDocument {
  return buildReport({ plan, catalog, text: smallCatalogText, words: reportWords, at });
}

/**
 * What breaks the things that every renderer may count on: unique ids, links that lead somewhere, rows as
 * long as their head, low ends first.
 */
function faultsOf({ sections }: ReportDocument): string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const ids = [...sections, ...blocks].flatMap((part) =>
    "id" in part && part.id !== undefined ? [part.id] : [],
  );
  const known = new Set(ids);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...blocks
      .flatMap(linksOf)
      .filter((link) => !known.has(link))
      .map((link) => `${link} leads nowhere`),
    ...blocks.flatMap(shapeFaults),
  ];
}

function linksOf(block: ReportBlock): string[] {
  if (block.type === "table") return block.rows.flat().flatMap(({ linkTo }) => linkTo ?? []);
  return block.type === "bars" ? block.bars.flatMap(({ linkTo }) => linkTo ?? []) : [];
}

function shapeFaults(block: ReportBlock): string[] {
  if (block.type === "venn") return block.regions.filter(isTurned).map(({ name }) => `${name} is turned`);
  if (block.type === "bars") return block.bars.filter(isTurned).map(({ label }) => `${label} is turned`);
  if (block.type !== "table") return [];
  const { caption, columns, rows } = block;
  return rows
    .filter((row) => row.length !== columns.length)
    .map((row) => `${caption} has a row of ${row.length}`);
}

function isTurned({ low = 0, high = 1 }: { readonly low?: number; readonly high?: number }): boolean {
  return low > high;
}

test("any plan over any catalogue has a sound report, the same one twice", () => {
  const planAndCatalog = arbitraryCatalog.chain((catalog) =>
    fc.tuple(fc.constantFrom(catalog, smallCatalog), arbitraryPlan(catalog)),
  );
  fc.assert(
    fc.property(planAndCatalog, arbitraryAssessmentDate, ([catalog, plan], at) => {
      const report = build(plan, at, catalog);
      expect(faultsOf(report)).toEqual([]);
      expect(JSON.stringify(build(structuredClone(plan), at, catalog))).toBe(JSON.stringify(report));
    }),
    { numRuns: 30 },
  );
});

test("the order in which records were written is irrelevant", () => {
  fc.assert(
    fc.property(arbitraryPlan(smallCatalog), (plan) => {
      const turned = Object.fromEntries(
        Object.entries(plan).map(([kind, records]) => [
          kind,
          typeof records === "string" ? records : Object.fromEntries(Object.entries(records).reverse()),
        ]),
      ) as Plan;
      expect(JSON.stringify(build(turned))).toBe(JSON.stringify(build(plan)));
    }),
    { numRuns: 30 },
  );
});

test("the report of a full plan is sound", () => {
  expect(faultsOf(build(createSentinelPlan(smallCatalog).plan))).toEqual([]);
});

test("a fault is found", () => {
  const report = build(createSentinelPlan(smallCatalog).plan);
  const withoutAnswers = { ...report, sections: report.sections.filter(({ id }) => id !== "answers") };
  expect(faultsOf(withoutAnswers)).toContain("region:P leads nowhere");
});
