import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { AnswerValue, RegionId } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { takeAway } from "#src/domain/report/take-away.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { vennRegions } from "#src/domain/report/sections/venn-block.ts";
import { regionRows, type RegionRow } from "#src/features/gaps/region-rows.ts";

const at = "2026-06-15";
const wording = createWording(smallCatalogText, reportWords, "en");

function rowsOf(plan: Plan): RegionRow[] {
  return regionRows(assessPlan(plan, smallCatalog, at), wording);
}

function answered(values: Readonly<Record<string, AnswerValue>>): Plan {
  return planOf({ answers: Object.entries(values).map(([id, value]) => ({ id, value, reason: "Because" })) });
}

const regionsOf = (rows: readonly RegionRow[]): RegionId[] => rows.map(({ region }) => region);

describe("The rows of the seven regions", () => {
  test("stand worst first, then what is not rated yet, then what does not apply", () => {
    const rows = rowsOf(
      answered({
        "people.deputies": "documented",
        "people.training": "documented",
        "systems.backup-restore": "none",
        "location-systems.local-egress": "notApplicable",
      }),
    );
    expect(regionsOf(rows)).toEqual(["S", "P", "PLS", "L", "PL", "PS", "LS"]);
  });

  test("say the gap, or in words why there is none", () => {
    const rows = rowsOf(answered({ "people.deputies": "documented", "systems.backup-restore": "none" }));
    const texts = Object.fromEntries(rows.map((row) => [row.region, [row.gapText, row.sentence]]));
    expect(texts["P"]).toEqual(["20–60%", "20–60%, 60% known"]);
    expect(texts["S"]).toEqual(["100%", "100%, 100% known"]);
    expect(texts["PLS"]).toEqual(["Not rated yet", "Not rated yet, 0% known"]);
    expect(texts["L"]).toEqual(["Does not apply", "Does not apply"]);
  });

  test("show the same in the circles as in bars and table", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        const drawn = vennRegions(assessPlan(plan, smallCatalog, at), wording);
        for (const row of rowsOf(plan)) {
          const ends = row.gap && { low: row.gap.low / 100, high: row.gap.high / 100 };
          expect(drawn.find(({ region }) => region === row.region)).toEqual({
            region: row.region,
            name: row.name,
            label: row.gapText,
            isRated: row.isRated,
            ...ends,
          });
        }
      }),
    );
  });

  test("stand in the same order as the bars of the document, whatever is rounded to the same percent", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        const document = buildReport({
          plan,
          catalog: smallCatalog,
          text: smallCatalogText,
          words: reportWords,
          at,
        });
        const bars = document.sections
          .flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.type === "bars" ? block.bars : []));
        expect(bars.map(({ label }) => label)).toEqual(rowsOf(plan).map(({ name }) => name));
      }),
    );
  });

  test("begin with the region that the sentence to take away names", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        const [first] = rowsOf(plan);
        fc.pre(first?.isRated === true && first.gap?.high !== 0);
        const sentence = takeAway(assessPlan(plan, smallCatalog, at), plan, wording);
        expect(sentence).toContain(`The weakest region is ${first?.name}, with a gap of ${first?.gapText}.`);
      }),
    );
  });
});
