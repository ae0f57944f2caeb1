import { describe, expect, test } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { elementsToDisruptions, listElements } from "#src/domain/continuity/elements.ts";
import { scenarioToDisruptions } from "#src/domain/continuity/scenario-event.ts";
import { removeRecord } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import {
  addWhatIf,
  contentOfElements,
  contentOfScenario,
  contentOfWhatIf,
  findWhatIfWith,
  removeWhatIf,
  restoreWhatIf,
  type NamedElement,
  type WhatIfContent,
} from "#src/domain/what-if/edit-what-if.ts";
import { failuresOf, whatIfToScenario } from "#src/domain/what-if/what-if-scenario.ts";

const stamp = { at: "2026-11-12T08:00:00.000Z", by: "" };
const later = { at: "2026-11-13T08:00:00.000Z", by: "" };

function add(plan: Plan, id: string, content: WhatIfContent): Plan {
  let count = 0;
  return applyOperations(
    plan,
    addWhatIf(plan, id, content, () => `${id}-${(count += 1)}`, stamp),
  );
}

function scenarioOf(plan: Plan, id: string) {
  const whatIf = liveRecord(plan, "whatIfs", id);
  if (!whatIf) throw new Error(`no what-if ${id}`);
  return whatIfToScenario(plan, whatIf);
}

const storm: WhatIfContent = {
  fields: { name: "Storm", absenceRate: 0.2, absenceStartMinutes: 60 },
  failures: [
    { target: "node", targetName: "office", startMinutes: 30, lengthMinutes: 600 },
    { target: "hazardZone", targetName: "River  side" },
  ],
};

describe("A what-if of the plan", () => {
  const plan = add(createSnowstorm(), "storm", storm);

  test("asks the engine for what was switched on, in its order, from when and for how long", () => {
    expect(scenarioOf(plan, "storm")).toEqual({
      absence: { absenceRate: 0.2, startMinutes: 60 },
      outages: [
        { type: "node", nodeId: "office", startMinutes: 30, lengthMinutes: 600 },
        { type: "hazardZone", name: "River side", startMinutes: 0 },
      ],
    });
  });

  test("with nobody absent, or a rate of 0, is about no people", () => {
    for (const absenceRate of [0, undefined]) {
      const calm = add(createSnowstorm(), "calm", { fields: { name: "Calm", absenceRate }, failures: [] });
      expect(scenarioOf(calm, "calm")).toEqual({ outages: [] });
    }
  });

  test("goes with all that fails in it, and comes back with that and with nothing that went before", () => {
    const [first] = failuresOf(plan, "storm");
    const less = applyOperations(plan, removeRecord(plan, "whatIfFailures", first?.id ?? "", stamp));
    const gone = applyOperations(less, removeWhatIf(less, "storm", later));
    expect(liveRecords(gone, "whatIfs")).toEqual([]);
    expect(liveRecords(gone, "whatIfFailures")).toEqual([]);
    const back = applyOperations(gone, restoreWhatIf(gone, "storm", later));
    expect(scenarioOf(back, "storm")).toEqual(scenarioOf(less, "storm"));
  });

  test("has a copy that does the same, and is in the document only when it is put there", () => {
    const printed = add(createSnowstorm(), "storm", {
      ...storm,
      fields: { ...storm.fields, inDocument: true },
    });
    const original = printed.whatIfs["storm"];
    const copied = original && add(printed, "copy", contentOfWhatIf(printed, original, "Copy of Storm"));
    if (!copied) throw new Error("there is no original");
    expect(scenarioOf(copied, "copy")).toEqual(scenarioOf(copied, "storm"));
    expect(copied.whatIfs["copy"]).not.toHaveProperty("inDocument");
    expect(copied.whatIfs["copy"]?.name).toBe("Copy of Storm");
  });
});

describe("A what-if that begins as an event of the gaps", () => {
  const plan = planOf({
    roles: [
      { id: "clerk", name: "Clerk", headcount: 1, minimumHeadcount: 1 },
      { id: "guard", name: "Guard", headcount: 3, minimumHeadcount: 2, recoveryMinutes: 600 },
    ],
    locations: [
      { id: "office", name: "Office", hazardZone: "River side", recoveryMinutes: 60 },
      { id: "depot", name: "Depot", hazardZone: "River side" },
    ],
    systems: [
      { id: "mail", name: "Mail", provider: "Contoso" },
      { id: "chat", name: "Chat", provider: "Contoso" },
    ],
  });
  const model = modelOfPlan(plan);
  const nameOf = (element: ReturnType<typeof listElements>["people"][number]): NamedElement => {
    switch (element.type) {
      case "absence":
        return { type: element.type, name: "" };
      case "node":
        return { type: element.type, name: element.nodeId };
      case "oneHolder":
        return { type: element.type, name: element.roleId };
      case "hazardZone":
      case "provider":
        return { type: element.type, name: element.name };
    }
  };

  test("is that event, whatever the elements are", () => {
    const { people, location, systems } = listElements(model);
    for (const person of people) {
      for (const place of location) {
        for (const one of systems) {
          const elements = [person, place, one];
          const content = contentOfElements(plan, elements.map(nameOf), "Event");
          const tried = add(plan, "event", content);
          expect(scenarioToDisruptions(model, scenarioOf(tried, "event"))).toEqual(
            elementsToDisruptions(elements),
          );
        }
      }
    }
  });

  test("is found again whatever it is called now, and not once something else fails in it", () => {
    const content = contentOfElements(plan, [{ type: "node", name: "office" }], "Event");
    const tried = add(plan, "event", { ...content, fields: { name: "Renamed" } });
    expect(findWhatIfWith(tried, content)?.id).toBe("event");
    const other = contentOfElements(plan, [{ type: "node", name: "depot" }], "Event");
    expect(findWhatIfWith(tried, other)).toBeUndefined();
    const longer = add(plan, "event", {
      ...content,
      failures: content.failures.map((failure) => ({ ...failure, lengthMinutes: 5 })),
    });
    expect(findWhatIfWith(longer, content)).toBeUndefined();
  });
});

describe("A what-if that begins as a scenario of the catalogue", () => {
  const rateOf = (id: string): unknown =>
    contentOfScenario(createSnowstorm(), catalog, id, "Name").fields.absenceRate;

  test("has many people absent where the scenario hits people, and one person is not many", () => {
    expect(rateOf("influenza-wave")).toBe(0.4);
    expect(rateOf("fire")).toBeUndefined();
    expect(rateOf("key-person-lost")).toBeUndefined();
  });

  test("guesses no place and no system", () => {
    for (const { id } of catalog.scenarios) {
      expect(contentOfScenario(createSnowstorm(), catalog, id, "Name").failures).toEqual([]);
    }
  });
});
