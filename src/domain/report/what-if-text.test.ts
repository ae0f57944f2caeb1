import { describe, expect, test } from "vitest";
import { reportWords as words } from "#src/catalog/text/en/report-words.ts";
import type { Fix } from "#src/domain/continuity/fix.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import type { WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import { causeChainTexts } from "#src/domain/report/cause-chain-text.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { fixText, fixToAction } from "#src/domain/report/fix-text.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import { deadlockText, intervalsText, whatIfSummary } from "#src/domain/report/what-if-text.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import { runWhatIf } from "#src/domain/what-if/run-what-if.ts";

const lose = (...outages: readonly (readonly [nodeId: string, start?: number, length?: number])[]) => ({
  outages: outages.map(([nodeId, startMinutes = 0, lengthMinutes]) => ({
    type: "node" as const,
    nodeId,
    startMinutes,
    ...(lengthMinutes !== undefined && { lengthMinutes }),
  })),
});

const run = (plan: Plan, scenario: WhatIfScenario) => runWhatIf(modelOfPlan(plan), scenario);
const textOf = (plan: Plan) => ({ names: nodeNamesOf(plan), words });

/** Nothing starts without the network, and the network not without identity. */
const loop = planOf({
  activities: [{ id: "work", name: "Work", criticality: "important", mtpdMinutes: 60, rtoMinutes: 30 }],
  systems: [
    { id: "identity", name: "Identity", recoveryMinutes: 10 },
    { id: "network", name: "Network", recoveryMinutes: 10 },
  ],
  needs: [
    { id: "n1", nodeId: "work" },
    { id: "n2", nodeId: "identity" },
    { id: "n3", nodeId: "network" },
  ],
  needOptions: [
    { id: "o1", needId: "n1", nodeId: "identity" },
    { id: "o2", needId: "n2", nodeId: "network" },
    { id: "o3", needId: "n3", nodeId: "identity" },
  ],
});

describe("The summary of a scenario", () => {
  const summaryOf = (plan: Plan, scenario: WhatIfScenario): string =>
    whatIfSummary(run(plan, scenario), textOf(plan));

  test("says first whether anything stops for too long, by name", () => {
    expect(summaryOf(createSnowstorm(), lose(["office"], ["remote"]))).toBe(
      "1 of 1 activities stops longer than it may: Support.",
    );
    expect(summaryOf(createSnowstorm(), lose(["office"]))).toBe(
      "No activity stops longer than it may, as far as the registers say. 1 stops and is back in time: Support.",
    );
  });

  test("names a deadlock", () => {
    expect(summaryOf(loop, lose(["network"]))).toBe(
      "1 of 1 activities stops longer than it may: Work. There is a deadlock: Identity and Network never start again by themselves.",
    );
  });

  test("never takes what is not known for fine", () => {
    const plan = planOf({
      activities: [{ id: "work", name: "Work", criticality: "important" }],
      systems: [{ id: "crm", name: "CRM" }],
    });
    expect(summaryOf(plan, lose(["crm"]))).toContain(
      "Nobody knows about 1, because its needs are not recorded: Work.",
    );
    expect(summaryOf(plan, { outages: [] })).toBe("Nothing fails in this scenario yet.");
    expect(summaryOf(planOf({}), { outages: [] })).toContain("No activities are recorded yet");
  });
});

describe("The causes of an outage", () => {
  test("go down to what the scenario takes out, and say what a fallback waits for", () => {
    const plan = createSnowstorm();
    const result = run(plan, lose(["office", 0, 120], ["remote", 600, 30]));
    expect(causeChainTexts(result, "support", textOf(plan))).toEqual([
      {
        interval: { start: 0, end: 60 },
        lead: "Down from the start, for 1 h.",
        steps: [
          {
            from: undefined,
            sentences: [
              "Support stands still because Head office is closed and Remote access is ready only 1 h after the start.",
              "Head office is closed in this scenario.",
            ],
          },
        ],
      },
    ]);
  });

  test("change when other things go down", () => {
    const plan = createSnowstorm();
    const result = run(plan, lose(["office"], ["remote", 30, 120]));
    const [outage] = causeChainTexts(result, "support", textOf(plan));
    expect(outage?.steps.map(({ from }) => from)).toEqual([
      "From the start:",
      "From 30 min after the start:",
    ]);
    expect(outage?.steps[1]?.sentences).toEqual([
      "Support stands still because Head office is closed and Remote access is down.",
      "Head office is closed in this scenario.",
      "Remote access is down in this scenario.",
    ]);
  });

  test("end in a circle where things wait for each other", () => {
    const result = run(loop, lose(["network"]));
    const [outage] = causeChainTexts(result, "work", textOf(loop));
    expect(outage?.lead).toBe("Down from the start, and not restored within 30 days.");
    expect(outage?.steps.at(-1)?.sentences).toEqual([
      "Work stands still because Identity is down.",
      "Identity is down because Network is down.",
      "Network is down because Identity is down.",
    ]);
    expect(result.deadlocks.map((ids) => deadlockText(ids, textOf(loop)))).toEqual([
      "Identity and Network wait for each other: none of them starts before another one runs.",
    ]);
  });
});

test("the times of a node say when, and that it is not restored", () => {
  const result = run(loop, lose(["network", 90]));
  const node = result.touched.find(({ id }) => id === "network");
  expect(node && intervalsText(node, result, words)).toBe("From 1 h 30 min on, not restored");
});

describe("A fix in words", () => {
  const plan = planOf({
    activities: [{ id: "support", name: "Support", criticality: "important", mtpdMinutes: 480 }],
    roles: [{ id: "clerk", name: "Clerk", headcount: 2, minimumHeadcount: 1 }],
    locations: [
      { id: "office", name: "Head office", recoveryMinutes: 720 },
      { id: "hotel", name: "Hotel" },
    ],
    needs: [{ id: "desk", nodeId: "support" }],
    needOptions: [
      { id: "desk-1", needId: "desk", nodeId: "office" },
      { id: "desk-2", needId: "desk", nodeId: "hotel", activationMinutes: 600 },
    ],
  });
  const model = modelOfPlan(plan);

  test.each<[string, Fix]>([
    [
      "Have Hotel ready for Support within 8 h (now 10 h)",
      {
        type: "shortenActivation",
        nodeId: "support",
        needId: "desk",
        optionNodeId: "hotel",
        activationMinutes: 480,
      },
    ],
    [
      "Let Support fall back on Hotel when Head office is lost, ready at once",
      { type: "addOption", nodeId: "support", needId: "desk", optionNodeId: "hotel", activationMinutes: 0 },
    ],
    [
      "Find a fallback for Head office that Support can use within 8 h",
      { type: "addOption", nodeId: "support", needId: "desk", activationMinutes: 480 },
    ],
    [
      "Bring Head office back within 8 h after a loss, and test it (now 12 h)",
      { type: "proveRecovery", nodeId: "office", recoveryMinutes: 480 },
    ],
    [
      "Bring Hotel back within 8 h after a loss, and test it",
      { type: "proveRecovery", nodeId: "hotel", recoveryMinutes: 480 },
    ],
    ["Train 3 more people as Clerk, 5 in all", { type: "trainPeople", nodeId: "clerk", headcount: 5 }],
  ])("%s", (sentence, fix) => {
    expect(fixText(fix, model, textOf(plan))).toBe(sentence);
    const action = fixToAction(fix, model, { scenario: "Storm", activityId: "support" }, textOf(plan));
    expect(action.title).toBe(sentence);
    expect(action.note).toBe(
      "Found by trying it in the model: in the scenario “Storm” it keeps Support within its limit of 8 h.",
    );
    expect(action.region).toBe(fix.type === "trainPeople" ? "P" : "L");
  });

  test("becomes an action that fits, however long the names are", () => {
    const name = "Ö".repeat(maxShortTextLength);
    const long = planOf({ locations: [{ id: "office", name }] });
    const fix: Fix = { type: "proveRecovery", nodeId: "office", recoveryMinutes: 60 };
    const found = { scenario: name, activityId: "none" };
    const { title, note } = fixToAction(fix, modelOfPlan(long), found, textOf(long));
    expect(title.length).toBe(maxShortTextLength);
    expect(note).toContain(fixText(fix, modelOfPlan(long), textOf(long)));
  });
});

describe("The document", () => {
  const withWhatIf = (inDocument: boolean): string =>
    documentText({
      ...createSnowstorm(),
      whatIfs: { storm: { id: "storm", name: "Storm", ...(inDocument && { inDocument: true as const }) } },
      whatIfFailures: {
        f1: { id: "f1", whatIfId: "storm", target: "node", targetName: "office" },
        f2: { id: "f2", whatIfId: "storm", target: "node", targetName: "remote" },
      },
    });

  function documentText(plan: Plan): string {
    const report = buildReport({
      plan,
      catalog: smallCatalog,
      text: smallCatalogText,
      words,
      at: "2026-06-15",
    });
    return reportText({ sections: report.sections.filter(({ id }) => id === "what-if") });
  }

  test("has the result of a scenario that was chosen, with the verdict and why", () => {
    const text = withWhatIf(true);
    expect(text).toContain("1 of 1 activities stops longer than it may: Support.");
    expect(text).toContain("Stops for too long");
    expect(text).toContain("Head office is closed in this scenario.");
    expect(text).toContain("0 to 12 h");
  });

  test("says why through the longest outage, not the first one", () => {
    const storm: Plan = {
      ...createSnowstorm({ officeMinutes: 2880 }),
      whatIfs: { storm: { id: "storm", name: "Storm", inDocument: true } },
      whatIfFailures: {
        f1: { id: "f1", whatIfId: "storm", target: "node", targetName: "office" },
        f2: {
          id: "f2",
          whatIfId: "storm",
          target: "node",
          targetName: "remote",
          startMinutes: 120,
          lengthMinutes: 720,
        },
      },
    };
    expect(documentText(storm)).toContain(
      "Down from 2 h after the start, for 12 h. Support stands still because Head office is closed and Remote access is down.",
    );
  });

  test("has what fails in one that was only tried, and no result", () => {
    const text = withWhatIf(false);
    expect(text).toContain("Head office");
    expect(text).not.toContain("Stops for too long");
  });
});
