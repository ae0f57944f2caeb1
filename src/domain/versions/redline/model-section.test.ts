import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { parseCsv } from "#src/domain/report/testing/parse-csv.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import { compareModels } from "#src/domain/versions/compare/compare-models.ts";
import { compareVersions, type Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { buildRedline } from "#src/domain/versions/redline/build-redline.ts";
import { comparisonCsv } from "#src/domain/versions/redline/comparison-csv.ts";
import { comparisonJson } from "#src/domain/versions/redline/comparison-json.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
const own = reportWords.changes.model;
const sentence =
  "If Head office and Remote access fail together, Support stops for 12 h; its limit is 8 h. Either alone it survives.";

const side = (plan: Plan) => ({ plan, history: [], at: "2026-06-15" });

function compared(before: Plan, after: Plan): Comparison {
  return {
    ...compareVersions(side(before), side(after), smallCatalog),
    model: compareModels(before, after),
  };
}

function modelBlocks(comparison: Comparison, before: Plan, after: Plan): readonly ReportBlock[] | undefined {
  const document = buildRedline(comparison, { before: side(before), after: side(after), wording });
  return document.sections.find(({ id }) => id === "changes-model")?.blocks;
}

function textOf(blocks: readonly ReportBlock[] | undefined): string {
  return reportText({ sections: [{ id: "model", title: "", layout: "flow", blocks: blocks ?? [] }] });
}

const mended = createSnowstorm({ hasHotel: true });
const storm = createSnowstorm();
const weaker = compared(mended, storm);

describe("what the models say in the document of changes", () => {
  const blocks = modelBlocks(weaker, mended, storm);

  test("begins with what it comes to, and tells the verdict before and after", () => {
    expect(blocks?.[0]).toMatchObject({
      text: "1 activity stands worse, 0 better. 1 event stops an activity for too long that did not before, 0 do so no longer.",
    });
    const tables = blocks?.flatMap((block) => (block.type === "table" ? [block] : []));
    expect(tables?.[0]?.rows).toEqual([
      [
        { text: "Support" },
        { text: "Fails nowhere" },
        { text: "Fails only together: Location and systems" },
        { text: "Worse", tone: "bad" },
      ],
    ]);
  });

  test("has the event that appeared as a sentence, under what became of it", () => {
    const heading = blocks?.findIndex(
      (block) => block.type === "heading" && block.text === own.events.appeared,
    );
    expect(heading).toBeGreaterThan(0);
    expect(blocks?.[(heading ?? 0) + 1]).toEqual({ type: "list", items: [sentence] });
  });

  test("has the gap of the region on both sides, and the bridge of its headline with the model's part", () => {
    const tables = blocks?.flatMap((block) => (block.type === "table" ? [block] : []));
    const row = tables?.[1]?.rows.find(([name]) => name?.text === smallCatalogText.regions.LS.name);
    expect(row?.map(({ text }) => text)).toEqual([
      "Location and systems",
      "0%",
      "100%",
      "100%, modelled",
      "0%, modelled",
      "−100 points",
    ]);
    const bridge = blocks?.find((block) => block.type === "bridge" && block.to.value === 0);
    expect(bridge).toMatchObject({ steps: [{ label: "The model", points: -100 }] });
  });

  test("tells assumptions that changed", () => {
    const { modelSettings } = planOf({ modelSettings: [{ id: "model", absenceRate: 0.2 }] });
    const other = { ...storm, modelSettings };
    expect(textOf(modelBlocks(compared(storm, other), storm, other))).toContain(
      "Share of people away in a broad absence: 40% before, 20% now.",
    );
  });

  test("says so where the models were not compared, and nothing where there are none", () => {
    const { model: _, ...rest } = weaker;
    expect(textOf(modelBlocks(rest, mended, storm)).trim()).toBe(own.notCompared);
    const empty = planOf({});
    expect(modelBlocks(compared(empty, empty), empty, empty)).toBeUndefined();
  });
});

describe("what the models say in the files for other programs", () => {
  test("is a row for the activity and one for the event in the table", () => {
    const plans = { before: mended, after: storm };
    const rows = parseCsv(comparisonCsv(weaker, plans, wording)).filter(([section]) => section === own.title);
    expect(rows).toEqual([
      [
        own.title,
        "Support",
        "Activity",
        "Fails nowhere",
        "Fails only together: Location and systems",
        "Worse",
        "",
        "Yes",
        "",
        "",
        "",
      ],
      [own.title, "Support", "Location and systems", "", sentence, "Worse: new", "", "Yes", "", "", ""],
    ]);
  });

  test("is data in JSON, where an outage without an end is null", () => {
    const json = (comparison: Comparison): unknown =>
      JSON.parse(comparisonJson(comparison, { before: side(mended), after: side(storm) }));
    const event = {
      activityId: "support",
      elements: [
        { area: "location", type: "node", id: "office" },
        { area: "systems", type: "node", id: "remote" },
      ],
      outageMinutes: 720,
      limitMinutes: 480,
    };
    expect(json(weaker)).toMatchObject({
      model: {
        activities: [{ id: "support", turn: "worse", to: { type: "failsTogether", worst: event } }],
        regions: { LS: { events: [{ turn: "appeared", ...event }], keptCount: 0 } },
        headlines: { LS: { from: { view: "modelled" }, to: { view: "modelled" } } },
      },
    });
    const { model: _, ...rest } = weaker;
    expect(json(rest)).toMatchObject({ model: null });
    const endless = createSnowstorm({ officeMinutes: 100_000 });
    const { remote } = endless.systems;
    const forever = {
      ...endless,
      systems: remote ? { remote: { ...remote, recoveryMinutes: 100_000 } } : {},
    };
    const text = comparisonJson(compared(mended, forever), { before: side(mended), after: side(forever) });
    expect(text).toContain('"outageMinutes":null');
  });
});
