import { describe, expect, test } from "vitest";
import { elementsToDisruptions, listElements, type Element } from "#src/domain/continuity/elements.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import type { WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import { readGoldenEvents, readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import {
  activity,
  fallback,
  location,
  modelOf,
  need,
  system,
} from "#src/domain/continuity/testing/model-of.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import { findFixesInSteps } from "#src/domain/what-if/find-fixes.ts";
import { runWhatIf, runWithFix, type WhatIfResult } from "#src/domain/what-if/run-what-if.ts";

const golden = readGoldenModel();

/** A planner who picks this element, with nothing said about when and for how long. */
function scenarioOf(element: Element): WhatIfScenario {
  const outages = ((): WhatIfScenario["outages"] => {
    switch (element.type) {
      case "absence":
        return [];
      case "node":
        return [{ type: "node", nodeId: element.nodeId, startMinutes: 0 }];
      case "oneHolder":
        return [{ type: "node", nodeId: element.roleId, startMinutes: 0 }];
      case "hazardZone":
      case "provider":
        return [{ type: element.type, name: element.name, startMinutes: 0 }];
    }
  })();
  const { absenceRate } = golden.assumptions;
  return { outages, ...(element.type === "absence" && { absence: { absenceRate, startMinutes: 0 } }) };
}

const standingsIn = ({ activities }: WhatIfResult) =>
  Object.fromEntries(activities.map(({ id, standing }) => [id, standing]));

describe("A what-if on the golden example", () => {
  test.each(
    Object.values(listElements(golden))
      .flat()
      .map((element) => [element.id, element] as const),
  )("does what the event of %s does", (_, element) => {
    const { outcome } = runWhatIf(golden, scenarioOf(element));
    expect(outcome).toEqual(simulateEvent(golden, elementsToDisruptions([element])));
  });

  test.each(readGoldenEvents().map((event) => [event.name, event] as const))(
    "gives each activity its verdict, and each node its times: %s",
    (_, { disruptions, down, verdicts }) => {
      const result = runWhatIf(golden, {
        outages: Object.entries(disruptions).flatMap(([nodeId, intervals]) =>
          intervals.map(({ start, end }) => ({
            type: "node" as const,
            nodeId,
            startMinutes: start,
            lengthMinutes: end - start,
          })),
        ),
      });
      for (const { id, standing, longestOutageMinutes } of result.activities) {
        expect(standing, id).toBe(
          longestOutageMinutes > 0 || verdicts[id] === "intolerable" ? verdicts[id] : calmStanding(id),
        );
      }
      const times = result.touched.filter(({ intervals }) => intervals.length > 0);
      expect(Object.fromEntries(times.map(({ id, intervals }) => [id, intervals]))).toEqual(down);
      for (const { id, isDisrupted } of result.touched) expect(isDisrupted).toBe(id in disruptions);
    },
  );

  test("names the deadlock of network and name service", () => {
    const { deadlocks } = runWhatIf(golden, {
      outages: [{ type: "node", nodeId: "nameService", startMinutes: 100, lengthMinutes: 30 }],
    });
    expect(deadlocks).toEqual([["nameService", "networkCore"]]);
  });
});

/** An activity of the example that an event leaves alone: all of those say what they need, but two. */
function calmStanding(id: string): string {
  const node = golden.nodes[id];
  return (node?.needs.length ?? 0) === 0 ? "notModelled" : "keepsRunning";
}

describe("The result of a what-if", () => {
  const model = modelOf(
    system("crm", { recoveryMinutes: 600 }),
    location("office", {}),
    activity("unknown", { mtpdMinutes: 60, rtoMinutes: 30 }),
    activity("calm", { mtpdMinutes: 60, rtoMinutes: 30 }, need("office")),
    activity("inTime", { mtpdMinutes: 900, rtoMinutes: 600 }, need("crm")),
    activity("late", { mtpdMinutes: 600, rtoMinutes: 60 }, need("crm")),
    activity("unrated", {}, need("crm")),
    activity("tooLong", { mtpdMinutes: 599, rtoMinutes: 30 }, need("crm")),
  );
  const result = runWhatIf(model, { outages: [{ type: "node", nodeId: "crm", startMinutes: 0 }] });

  test("has every activity, worst first; what is not modelled is never said to keep running", () => {
    expect(standingsIn(result)).toEqual({
      tooLong: "intolerable",
      unrated: "notRated",
      late: "lateButTolerable",
      inTime: "withinRto",
      unknown: "notModelled",
      calm: "keepsRunning",
    });
    expect(result.activities.map(({ id }) => id)).toEqual([
      "tooLong",
      "unrated",
      "late",
      "inTime",
      "unknown",
      "calm",
    ]);
  });

  test("has what is touched: activities first, then what the scenario takes out", () => {
    expect(result.touched.map(({ id }) => id)).toEqual(["tooLong", "unrated", "late", "inTime", "crm"]);
  });
});

describe("A fix that is shown", () => {
  test("keeps the activity that it was found for within its limit, in the model and not in the plan", () => {
    const plan = createSnowstorm({ officeMinutes: 1440 });
    const model = modelOfPlan(plan);
    const scenario: WhatIfScenario = {
      outages: ["office", "remote"].map((nodeId) => ({ type: "node", nodeId, startMinutes: 0 })),
    };
    const before = JSON.stringify(model);
    expect(standingsIn(runWhatIf(model, scenario))).toEqual({ support: "intolerable" });
    const steps = findFixesInSteps(model, scenario);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const [found] = step.value;
    expect(found?.activityId).toBe("support");
    expect(found?.fixes.length).toBeGreaterThan(2);
    for (const { fix } of found?.fixes ?? []) {
      expect(standingsIn(runWithFix(model, scenario, fix))["support"]).not.toBe("intolerable");
    }
    expect(JSON.stringify(model)).toBe(before);
  });

  test("is looked for only where an activity stops for too long, with one step for each of those", () => {
    const model = modelOf(
      location("site", { recoveryMinutes: 600 }),
      location("annex", {}),
      activity("one", { mtpdMinutes: 60 }, need("site")),
      activity("two", { mtpdMinutes: 60 }, need("site", fallback("annex", 120))),
      activity("three", { mtpdMinutes: 900 }, need("site")),
    );
    const steps = findFixesInSteps(model, { outages: [{ type: "node", nodeId: "site", startMinutes: 0 }] });
    expect(steps.next().value).toEqual({ done: 1, total: 2 });
    expect(steps.next().value).toEqual({ done: 2, total: 2 });
    expect(steps.next().done).toBe(true);
  });
});
