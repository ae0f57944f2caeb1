import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { AnswerValue, Depth, RegionId } from "#src/domain/catalog.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const at = "2026-06-15";
const mail = { id: "mail", name: "Mail", templateId: "cloud" };

type Values = Readonly<Record<string, AnswerValue>>;

function answersOf(values: Values) {
  return Object.entries(values).map(([id, value]) => ({ id, value, reason: "Because" }));
}

function assess(values: Values, depth: Depth = "full", catalog = smallCatalog) {
  return assessPlan(planOf({ answers: answersOf(values) }, depth), catalog, at);
}

function test(subjectId: string, fields: Partial<Evidence> = {}): Evidence {
  return {
    id: `test-${subjectId}`,
    subjectKind: "answers",
    subjectId,
    kind: "test",
    label: "Drill",
    date: at,
    ...fields,
  };
}

describe("the regions of an assessment", () => {
  it("hold their questions in catalogue order, then the rows of each service", () => {
    const plan = planOf({
      services: [
        { ...mail, id: "a", order: "a1" },
        { ...mail, id: "b", order: "a0" },
      ],
    });
    const { regions } = assessPlan(plan, smallCatalog, at);
    const ids = (region: RegionId) => regions[region].items.map(({ id }) => id);
    expect(ids("P")).toEqual(["people.deputies", "people.training"]);
    expect(ids("S")).toEqual([
      "systems.backup-restore",
      "b/identity",
      "b/storage",
      "a/identity",
      "a/storage",
    ]);
    expect(ids("L")).toEqual([]);
  });

  it("have no readiness where nothing is asked", () => {
    expect(assess({}).regions.L.readiness).toBeNull();
    expect(assess({ "location-systems.local-egress": "notApplicable" }).regions.LS.readiness).toBeNull();
  });

  it("count questions and matrix rows together, each with its weight", () => {
    const plan = planOf({
      services: [mail],
      answers: [{ id: "all.activation", value: "documented" }],
      responsibilities: [
        {
          id: "mail/client-endpoints",
          serviceId: "mail",
          rowId: "client-endpoints",
          control: "partial",
          owner: "Anna",
        },
      ],
    });
    expect(assessPlan(plan, smallCatalog, at).regions.PLS.readiness).toMatchObject({
      low: 1 / 2,
      high: 1 / 2,
      coverage: 1,
    });
  });

  it("take evidence only from its own answer, while it is not deleted", () => {
    const low = (evidence: Evidence) =>
      assessPlan(
        planOf({ answers: [{ id: "all.activation", value: "proven" }], evidence: [evidence] }),
        smallCatalog,
        at,
      ).regions.PLS.readiness?.low;
    expect(low(test("all.activation"))).toBe(1);
    expect(low(test("people.deputies"))).toBe(2 / 3);
    expect(low(test("all.activation", { subjectKind: "responsibilities" }))).toBe(2 / 3);
    expect(low(test("all.activation", { deletedAt: "2026-06-01T00:00:00.000Z" }))).toBe(2 / 3);
  });

  it("score a plan as of the assessment date", () => {
    const plan = planOf({
      answers: [{ id: "all.activation", value: "proven" }],
      evidence: [test("all.activation")],
    });
    const low = (date: string) => assessPlan(plan, smallCatalog, date).regions.PLS.readiness?.low;
    expect([low("2026-06-14"), low("2026-06-15"), low("2027-06-15"), low("2027-06-16")]).toEqual([
      2 / 3,
      1,
      1,
      2 / 3,
    ]);
  });
});

describe("depth and services", () => {
  it("leave out the questions that are not asked, their answers too", () => {
    const values: Values = { "people.deputies": "documented", "people.training": "none" };
    expect(assess(values, "start").regions.P.readiness?.low).toBe(2 / 3);
    expect(assess(values, "standard").regions.P.readiness?.low).toBe(2 / 5);
  });

  it("count the matrix whole at every depth", () => {
    const weightAt = (depth: Depth) =>
      assessPlan(planOf({ services: [mail] }, depth), smallCatalog, at).regions.PS.readiness?.sum.weight;
    expect([weightAt("start"), weightAt("standard"), weightAt("full")]).toEqual([2, 2, 2]);
  });

  it("count every service, and none that is deleted or of an unknown template", () => {
    const services = [
      mail,
      { ...mail, id: "files" },
      { ...mail, id: "old", deletedAt: "2026-06-01T00:00:00.000Z" },
      { ...mail, id: "odd", templateId: "retired" },
    ];
    const { regions, itemsById } = assessPlan(planOf({ services }), smallCatalog, at);
    expect(regions.PS.items.map(({ id }) => id)).toEqual(["files/watch-channels", "mail/watch-channels"]);
    expect(itemsById.has("old/watch-channels")).toBe(false);
  });
});

describe("roll-ups", () => {
  const values: Values = {
    "people.deputies": "none",
    "people.training": "documented",
    "systems.backup-restore": "documented",
    "location-systems.local-egress": "documented",
    "all.activation": "documented",
  };

  it("add up the sums of the regions inside a circle, never their percentages", () => {
    const { areas, whole } = assess(values);
    // People: deputies 0/9, training 4/6, activation 6/9.
    expect(areas.people?.exactLow).toEqual({ numerator: 5, denominator: 12 });
    // Location: local egress 2/3, activation 6/9.
    expect(areas.location?.exactLow).toEqual({ numerator: 2, denominator: 3 });
    expect(whole?.exactLow).toEqual({ numerator: 1, denominator: 2 });
  });

  it("are not capped by the knock-outs of their regions", () => {
    const catalog = { ...smallCatalog, knockOuts: { P: "people.training" } };
    const plan = planOf({
      answers: answersOf({ ...values, "people.deputies": "proven", "people.training": "none" }),
      evidence: [test("people.deputies")],
    });
    const { regions, areas, whole } = assessPlan(plan, catalog, at);
    expect(regions.P.readiness?.exactLow).toEqual({ numerator: 1, denominator: 2 });
    expect(areas.people?.exactLow).toEqual({ numerator: 5, denominator: 8 });
    expect(whole?.exactLow).toEqual({ numerator: 23, denominator: 36 });
  });

  it("are null where nothing applies", () => {
    const nothing = { ...smallCatalog, questions: [], templates: [] };
    const { whole, areas } = assess({}, "full", nothing);
    expect(whole).toBeNull();
    expect(areas).toEqual({ people: null, location: null, systems: null });
  });
});

describe("an assessment", () => {
  it("names its date and the versions that it was made with", () => {
    expect(assess({})).toMatchObject({ at, catalogVersion: "test-1", methodVersion: "1" });
  });

  it("finds every item by its id", () => {
    const { itemsById, regions } = assessPlan(planOf({ services: [mail] }), smallCatalog, at);
    const items = Object.values(regions).flatMap((region) => region.items);
    expect(itemsById.size).toBe(9);
    for (const item of items) expect(itemsById.get(item.id)).toBe(item);
  });
});
