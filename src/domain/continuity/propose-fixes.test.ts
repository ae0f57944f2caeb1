import { describe, expect, it } from "vitest";
import { elementsToDisruptions, findElements, listElements } from "#src/domain/continuity/elements.ts";
import { applyFix, disruptionsWithFix, type EventSource } from "#src/domain/continuity/fix.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { fixSearchLimits, proposeFixes } from "#src/domain/continuity/propose-fixes.ts";
import { scenarioToDisruptions } from "#src/domain/continuity/scenario-event.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import { readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import { createLargeModel } from "#src/domain/continuity/testing/large-model.ts";
import {
  activity,
  fallback,
  from,
  location,
  modelOf,
  need,
  role,
  system,
} from "#src/domain/continuity/testing/model-of.ts";

/** The event of some elements of a model, by id. */
const eventOf = (model: ContinuityModel, ...ids: readonly string[]): EventSource => {
  const elements = Object.values(listElements(model))
    .flat()
    .filter(({ id }) => ids.includes(id));
  return (changed) => elementsToDisruptions(findElements(changed, elements));
};

const verdictWith = (
  model: ContinuityModel,
  event: EventSource,
  fix: Parameters<typeof applyFix>[1],
  id: string,
) => simulateEvent(applyFix(model, fix), disruptionsWithFix(model, event, fix)).activities[id]?.verdict;

describe("the fixes of a failing activity", () => {
  it("are the single changes that make it survive, with the least that is enough, fewest records first", () => {
    const model = modelOf(
      location("site", { recoveryMinutes: 2000 }),
      location("annex", { recoveryMinutes: 100 }),
      activity("work", { mtpdMinutes: 480 }, need("site", fallback("annex", 600))),
    );
    expect(proposeFixes(model, () => ({ site: [from(0, 2000)] }), "work")).toEqual([
      {
        fix: {
          type: "shortenActivation",
          nodeId: "work",
          needId: "need:site,annex",
          optionNodeId: "annex",
          activationMinutes: 480,
        },
        recordCount: 1,
      },
      { fix: { type: "proveRecovery", nodeId: "site", recoveryMinutes: 480 }, recordCount: 1 },
      {
        fix: { type: "addOption", nodeId: "work", needId: "need:site,annex", activationMinutes: 480 },
        recordCount: 2,
      },
    ]);
  });

  it("name a node that is there and stays up before one that has yet to be found", () => {
    const model = modelOf(
      system("crm", {}),
      system("list", {}),
      system("copyOfCrm", {}, need("crm")),
      activity("work", { mtpdMinutes: 60 }, need("crm")),
    );
    const fixes = proposeFixes(model, eventOf(model, "crm"), "work").map(({ fix }) => fix);
    expect(fixes).toEqual([
      { type: "proveRecovery", nodeId: "crm", recoveryMinutes: 60 },
      { type: "addOption", nodeId: "work", needId: "need:crm", optionNodeId: "list", activationMinutes: 60 },
      { type: "addOption", nodeId: "work", needId: "need:crm", activationMinutes: 60 },
    ]);
  });

  it("count each person more, in a broad absence and for a holder who is alone", () => {
    const model = modelOf(
      role("clerks", { headcount: 2, minimumHeadcount: 2 }),
      activity("work", { mtpdMinutes: 60 }, need("clerks")),
    );
    const people = (event: EventSource) =>
      proposeFixes(model, event, "work").filter(({ fix }) => fix.type === "trainPeople");
    expect(people(eventOf(model, "absence"))).toEqual([
      { fix: { type: "trainPeople", nodeId: "clerks", headcount: 6 }, recordCount: 4 },
    ]);
    expect(people(eventOf(model, "oneHolder:clerks"))).toEqual([
      { fix: { type: "trainPeople", nodeId: "clerks", headcount: 3 }, recordCount: 1 },
    ]);
    const scenario = { absence: { absenceRate: 0.4, startMinutes: 0, lengthMinutes: 500 }, outages: [] };
    expect(people((changed) => scenarioToDisruptions(changed, scenario))).toHaveLength(1);
  });

  it("shorten no absence by a recovery time, but an outage of a length that the scenario gives", () => {
    const model = modelOf(
      role("clerks", { headcount: 1, minimumHeadcount: 1 }),
      system("crm", {}),
      activity("work", { mtpdMinutes: 60 }, need("clerks")),
      activity("sales", { mtpdMinutes: 60 }, need("crm")),
    );
    const period = { startMinutes: 10, lengthMinutes: 500 };
    const event: EventSource = (changed) =>
      scenarioToDisruptions(changed, {
        absence: { absenceRate: 0.4, ...period },
        outages: [{ type: "node", nodeId: "crm", ...period }],
      });
    const kinds = (id: string) => proposeFixes(model, event, id).map(({ fix }) => fix.type);
    expect(kinds("work")).not.toContain("proveRecovery");
    expect(kinds("sales")).toContain("proveRecovery");
  });

  it("find a way out of a deadlock", () => {
    const model = modelOf(
      system("identity", {}, need("network")),
      system("network", {}, need("identity")),
      activity("work", { mtpdMinutes: 2000 }, need("identity")),
    );
    const fixes = proposeFixes(model, eventOf(model, "network"), "work").map(({ fix }) => fix);
    expect(fixes).toContainEqual({
      type: "addOption",
      nodeId: "network",
      needId: "need:identity",
      activationMinutes: 2000,
    });
  });

  it("are none where one change is not enough, and none for an activity that survives or is not there", () => {
    const model = modelOf(
      system("a", {}),
      system("b", {}),
      activity("work", { mtpdMinutes: 60 }, need("a"), need("b")),
      activity("idle", { mtpdMinutes: 60 }),
    );
    const event = eventOf(model, "a", "b");
    const both: EventSource = () => ({ a: [from(0, 500)], b: [from(0, 500)] });
    expect(proposeFixes(model, both, "work")).toEqual([]);
    expect(proposeFixes(model, event, "idle")).toEqual([]);
    expect(proposeFixes(model, event, "gone")).toEqual([]);
  });

  it("all do what they say, on the golden example and on a plan of a realistic size", () => {
    const golden = readGoldenModel();
    const large = createLargeModel(0.25);
    const cases = [
      { model: golden, event: eventOf(golden, "headOffice", "remoteAccess"), id: "support" },
      { model: golden, event: eventOf(golden, "absence", "headOffice", "massNotification"), id: "alerting" },
      { model: golden, event: eventOf(golden, "absence", "erp"), id: "payroll" },
      { model: golden, event: eventOf(golden, "nameService"), id: "monitoring" },
      ...Object.keys(large.nodes)
        .filter((id) => id.startsWith("activity"))
        .slice(0, 12)
        .map((id) => ({ model: large, event: eventOf(large, "absence", "location-2", "system-9"), id })),
    ];
    let count = 0;
    for (const { model, event, id } of cases) {
      const before = JSON.stringify(model);
      for (const { fix, recordCount } of proposeFixes(model, event, id)) {
        expect(verdictWith(model, event, fix, id)).not.toBe("intolerable");
        expect(recordCount).toBeGreaterThan(0);
        count += 1;
      }
      expect(JSON.stringify(model)).toBe(before);
    }
    expect(count).toBeGreaterThan(20);
    expect(fixSearchLimits.needs).toBeGreaterThan(0);
  });
});

describe("a fix of what the model does not have", () => {
  it("changes nothing", () => {
    const model = modelOf(system("a", {}), activity("work", {}, need("a")));
    const nothing = [
      { type: "proveRecovery", nodeId: "gone", recoveryMinutes: 5 },
      { type: "proveRecovery", nodeId: "work", recoveryMinutes: 5 },
      { type: "trainPeople", nodeId: "a", headcount: 5 },
      { type: "addOption", nodeId: "work", needId: "gone", activationMinutes: 5 },
      {
        type: "shortenActivation",
        nodeId: "work",
        needId: "need:a",
        optionNodeId: "a",
        activationMinutes: 5,
      },
    ] as const;
    for (const fix of nothing) expect(applyFix(model, fix)).toEqual(model);
  });
});
