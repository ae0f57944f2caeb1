import { describe, expect, it } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { loadCatalogText } from "#src/catalog/load-catalog-text.ts";
import { loadReportWords } from "#src/catalog/load-report-words.ts";
import { loadSampleContent } from "#src/catalog/load-sample.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { analysePlan } from "#src/domain/overlap/plan-analysis.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { overlapTexts, unknownsOfModel } from "#src/domain/report/overlap-text.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { createSamplePlan } from "#src/domain/sample/create-sample-plan.ts";

const today = "2027-03-15";
let count = 0;
const plan = createSamplePlan(await loadSampleContent("en"), {
  now: `${today}T08:00:00.000Z`,
  today,
  newId: () => `id-${(count += 1)}`,
  language: "en",
  by: "",
});
const wording = createWording(await loadCatalogText("en"), await loadReportWords("en"), "en");
const analysis = analysePlan(plan);
const names = nodeNamesOf(plan);

describe("the model of the sample plan", () => {
  it("shows a finding of its own in every region", () => {
    const found = regionIds.map((region) => [
      region,
      [
        ...new Set(analysis.regions[region].events.map(({ activityId }) => names.get(activityId) ?? "")),
      ].toSorted((a, b) => a.localeCompare(b)),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      P: ["Customs declarations", "Invoicing"],
      L: ["Booking", "Dispatch", "Gate"],
      S: ["Dispatch"],
      PL: ["Cross-docking", "Customs declarations"],
      PS: ["Dispatch"],
      LS: ["Booking"],
      PLS: ["Customs declarations"],
    });
  });

  it("has an overlap that no single-area review can see, and a deadlock", () => {
    const sentences = overlapTexts(plan, assessPlan(plan, catalog, today), analysis, wording).flatMap(
      ({ events }) => events.map(({ sentence }) => sentence),
    );
    expect(sentences).toContain(
      "If “Kajgatan 4, offices” and VPN gateway fail together, Booking stops for 1 day; its limit is 8 h. Either alone it survives.",
    );
    expect(sentences).toContain(
      "If Server platform fails, Dispatch is not restored within 30 days; its limit is 4 h.",
    );
  });

  it("leaves no activity and no role unknown", () => {
    expect(unknownsOfModel(plan, analysis, wording)).toEqual([]);
  });
});
