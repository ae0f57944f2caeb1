import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { impactId, type Impact } from "#src/domain/plan/impact.ts";
import type { NeedOption } from "#src/domain/plan/needs.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { explainDifference, type ExplainedChange } from "#src/domain/versions/compare/explain-difference.ts";
import { comparedSide } from "#src/domain/versions/compare/standing.ts";

type Records = Parameters<typeof planOf>[0];

function explained(before: Records, after: Records): ExplainedChange[] {
  const at = "2026-06-15";
  const side = (plan: Plan) =>
    comparedSide({ plan, catalog: smallCatalog, at }, assessPlan(plan, smallCatalog, at));
  const [from, to] = [planOf(before), planOf(after)];
  return explainDifference(comparePlans(from, to), side(from), side(to));
}

/** What a change does, and what undoing it does. */
function effects(before: Records, after: Records): unknown[] {
  const told = (changes: readonly ExplainedChange[]) =>
    changes.map(({ effect }) => [effect.direction, ...effect.because].join(" "));
  return [...told(explained(before, after)), ...told(explained(after, before))];
}

const strengthensThen = (up: string, down: string) => [`strengthens ${up}`, `weakens ${down}`];
const neutral = ["neutral", "neutral"];

describe("what weakens and what strengthens in the model", () => {
  const activity = (fields: object) => ({
    activities: [{ id: "dispatch", name: "Dispatch", criticality: "important" as const, ...fields }],
  });

  test.each([
    ["a shorter RTO", { rtoMinutes: 480 }, { rtoMinutes: 240 }, "objectiveTighter", "objectiveLooser"],
    ["a shorter RPO", { rpoMinutes: 60 }, { rpoMinutes: 0 }, "objectiveTighter", "objectiveLooser"],
    ["a first RTO", {}, { rtoMinutes: 240 }, "limitSet", "limitRemoved"],
    ["a first MTPD", {}, { mtpdMinutes: 240 }, "limitSet", "limitRemoved"],
    ["an owner", {}, { owner: "Linnéa" }, "ownerNamed", "ownerRemoved"],
    ["an approver", {}, { approver: "Åsa" }, "approverNamed", "approverRemoved"],
    ["a next review", {}, { nextReview: "2027-01-01" }, "reviewDateSet", "reviewDateRemoved"],
    ["a workaround", {}, { workaround: "Paper" }, "workaroundNamed", "workaroundRemoved"],
    [
      "a workaround that lasts",
      { workaroundMinutes: 60 },
      { workaroundMinutes: 360 },
      "workaroundLonger",
      "workaroundShorter",
    ],
  ])("%s of an activity strengthens, and taking it back weakens", (_, before, after, up, down) => {
    expect(effects(activity(before), activity(after))).toEqual(strengthensThen(up, down));
  });

  test("another MTPD, and another name, say nothing", () => {
    expect(effects(activity({ mtpdMinutes: 480 }), activity({ mtpdMinutes: 960 }))).toEqual(neutral);
    expect(effects(activity({}), activity({ name: "Dispatching" }))).toEqual(neutral);
  });

  test("an activity that is looked after strengthens, whatever it says", () => {
    const full = activity({ owner: "Linnéa", rtoMinutes: 240 });
    expect(effects({}, full)).toEqual(strengthensThen("activityAdded", "activityRemoved"));
  });

  test("what is back sooner, backed up more often or tested later strengthens", () => {
    const system = (fields: object) => ({ systems: [{ id: "tms", name: "TMS", ...fields }] });
    expect(effects(system({ recoveryMinutes: 560 }), system({ recoveryMinutes: 240 }))).toEqual(
      strengthensThen("recoveryFaster", "recoverySlower"),
    );
    expect(effects(system({}), system({ recoveryMinutes: 560 }))).toEqual(
      strengthensThen("recoveryKnown", "recoveryUnknown"),
    );
    expect(effects(system({ backupIntervalMinutes: 1440 }), system({ backupIntervalMinutes: 30 }))).toEqual(
      strengthensThen("backupMoreOften", "backupLessOften"),
    );
    expect(
      effects(system({ recoveryTestedOn: "2025-01-01" }), system({ recoveryTestedOn: "2026-01-01" })),
    ).toEqual(strengthensThen("testNewer", "testOlder"));
    expect(effects({}, system({ recoveryMinutes: 560, owner: "Elif" }))).toEqual(neutral);
  });

  test("more people strengthen; how few are enough says nothing", () => {
    const role = (fields: object) => ({ roles: [{ id: "agent", name: "Agent", ...fields }] });
    expect(effects(role({ headcount: 4 }), role({ headcount: 6 }))).toEqual(
      strengthensThen("morePeople", "fewerPeople"),
    );
    expect(effects(role({ minimumHeadcount: 4 }), role({ minimumHeadcount: 2 }))).toEqual(neutral);
    const person = (fields: object) => ({ people: [{ id: "elif", name: "Elif", ...fields }] });
    expect(effects({}, person({ holds: { agent: true } }))).toEqual(
      strengthensThen("morePeople", "fewerPeople"),
    );
    expect(effects(person({}), person({ deputises: { agent: true } }))).toEqual(
      strengthensThen("roleFilled", "roleVacated"),
    );
    expect(effects(person({ holds: { agent: true } }), person({ holds: { driver: true } }))).toEqual([
      "mixed roleFilled roleVacated",
      "mixed roleFilled roleVacated",
    ]);
  });

  describe("a need", () => {
    const primary = { id: "a", needId: "place", nodeId: "quay", order: "a0" };
    const fallback = (times: Partial<NeedOption>): NeedOption => ({
      id: "b",
      needId: "place",
      nodeId: "homes",
      order: "a1",
      ...times,
    });
    const need = (...needOptions: NeedOption[]) => ({
      needs: [{ id: "place", nodeId: "dispatch" }],
      needOptions,
    });

    test.each([
      ["sooner", { activationMinutes: 60 }, { activationMinutes: 30 }, "fallbackSooner", "fallbackLater"],
      ["at once", { activationMinutes: 60 }, {}, "fallbackSooner", "fallbackLater"],
      ["for longer", { sustainMinutes: 60 }, { sustainMinutes: 90 }, "fallbackLonger", "fallbackShorter"],
      ["without limit", { sustainMinutes: 60 }, {}, "fallbackLonger", "fallbackShorter"],
    ])("is stronger with a fallback %s", (_, before, after, up, down) => {
      expect(effects(need(primary, fallback(before)), need(primary, fallback(after)))).toEqual(
        strengthensThen(up, down),
      );
    });

    test("is stronger with one more way to meet it", () => {
      expect(effects(need(primary), need(primary, fallback({ sustainMinutes: 60 })))).toEqual(
        strengthensThen("fallbackAdded", "fallbackRemoved"),
      );
    });

    test("says nothing by itself, and takes its options along", () => {
      expect(effects({}, need(primary, fallback({})))).toEqual(Array(6).fill("neutral"));
    });

    test("does not read the times of its primary", () => {
      expect(effects(need(primary), need({ ...primary, activationMinutes: 60 }))).toEqual(neutral);
    });
  });

  test("a scenario that was tried strengthens; harm that is judged otherwise says nothing", () => {
    expect(effects({}, { whatIfs: [{ id: "storm", name: "Storm" }] })).toEqual(
      strengthensThen("scenarioAdded", "scenarioRemoved"),
    );
    const impact = (levels: Partial<Impact>) => ({
      impacts: [{ id: impactId("d", "m"), activityId: "d", categoryId: "m", ...levels }],
    });
    expect(effects(impact({ at60: "minor" }), impact({ at60: "intolerable" }))).toEqual(neutral);
  });
});

describe("where a reason is asked for in the model", () => {
  const impact = (levels: Partial<Impact>) => ({
    impacts: [{ id: impactId("d", "m"), activityId: "d", categoryId: "m", ...levels }],
  });
  const reason = (before: Partial<Impact>, after: Partial<Impact>) =>
    explained(impact(before), impact(after))[0]?.reason;

  test("harm that is judged otherwise than before says why, newly written", () => {
    expect(reason({ at60: "minor" }, { at60: "major" })).toEqual({ state: "missing" });
    expect(reason({ at60: "minor", justification: "Old" }, { justification: "Old" })).toEqual({
      state: "missing",
    });
    expect(reason({ at60: "minor" }, { at60: "major", justification: "New contract" })).toEqual({
      state: "given",
      text: "New contract",
    });
  });

  test("a first judgement needs none", () => {
    expect(reason({ at60: "minor" }, { at60: "minor", at240: "major" })).toEqual({ state: "notAsked" });
  });
});
