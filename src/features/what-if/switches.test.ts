import { describe, expect, test } from "vitest";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { listSwitches } from "#src/features/what-if/switches.ts";

const whatIf = { id: "storm", name: "Storm" };
const plan = planOf({
  activities: [{ id: "work", name: "Work", criticality: "important" }],
  roles: [{ id: "clerk", name: "Clerk" }],
  locations: [
    { id: "office", name: "Office", hazardZone: "River side", recoveryMinutes: 90, order: "a0" },
    { id: "depot", name: "Depot", hazardZone: " River  side", order: "a1" },
  ],
  systems: [{ id: "mail", name: "Mail", provider: "Contoso" }],
  suppliers: [{ id: "temps", name: "Temp agency", area: "people" }],
  utilities: [{ id: "power", name: "Power" }],
  whatIfs: [whatIf],
  whatIfFailures: [
    { id: "f1", whatIfId: "storm", target: "hazardZone", targetName: "River side " },
    { id: "f2", whatIfId: "storm", target: "node", targetName: "sold" },
    { id: "f3", whatIfId: "other", target: "node", targetName: "office" },
  ],
});

const boardOf = (of: Plan) => listSwitches(of, modelOfPlan(of), whatIf, smallCatalog);

describe("The switchboard", () => {
  test("has everything that can fail once, by area, zones and providers before single things", () => {
    expect(
      boardOf(plan).groups.map(({ area, switches }) => [area, ...switches.map(({ key }) => key)]),
    ).toEqual([
      ["people", "node:clerk", "node:temps"],
      ["location", "hazardZone:River side", "node:office", "node:depot", "node:power"],
      ["systems", "provider:Contoso", "node:mail"],
    ]);
  });

  test("is on for what fails in this what-if and in no other, also where a zone is written otherwise", () => {
    const { groups, gone } = boardOf(plan);
    const on = groups.flatMap(({ switches }) => switches).filter(({ failure }) => failure);
    expect(on.map(({ key, failure }) => [key, failure?.id])).toEqual([["hazardZone:River side", "f1"]]);
    expect(gone.map(({ id }) => id)).toEqual(["f2"]);
  });

  test("says how long each is out by itself: its own recovery time, or what the plan assumes", () => {
    const [, location] = boardOf(plan).groups;
    expect(location?.switches.map(({ key, usualMinutes }) => [key, usualMinutes])).toEqual([
      ["hazardZone:River side", undefined],
      ["node:office", 90],
      ["node:depot", 7200],
      ["node:power", 7200],
    ]);
  });
});
