import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { liveRecords, profileOf } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { buildNewPlan } from "#src/features/plans/build-new-plan.ts";
import { newPlanSchema, type NewPlanForm } from "#src/features/plans/new-plan-schema.ts";
import { storeNewPlan } from "#src/features/plans/plan-commands.ts";
import { createTestContext, type TestContext } from "#src/features/plans/testing/test-context.ts";

const form: NewPlanForm = {
  title: "Harbour office",
  organisation: "",
  startFrom: "empty",
  sourceId: "",
  language: "en",
  depth: "start",
  hasMicrosoft365: true,
  otherServices: [{ name: "" }],
};

let open: TestContext | undefined;
const createContext = (): TestContext => (open = createTestContext(new IDBFactory()));
afterEach(() => open?.close());

describe("A new plan", () => {
  test("that starts empty has its profile, its services and the first scenarios", async () => {
    const context = createContext();
    const services = [{ name: " Payroll " }, { name: "" }];
    const built = await buildNewPlan({ ...form, otherServices: services }, "Microsoft 365", context);
    if (!built.ok) throw new Error(built.error.type);
    const { plan } = built.value;
    expect(profileOf(plan)).toMatchObject({ title: "Harbour office", depth: "start", language: "en" });
    expect(profileOf(plan)).not.toHaveProperty("organisation");
    expect(liveRecords(plan, "services").map(({ name, templateId }) => [name, templateId])).toEqual([
      ["Microsoft 365", "microsoft-365"],
      ["Payroll", "general-cloud"],
    ]);
    expect(liveRecords(plan, "scenarios").length).toBeGreaterThan(0);
  });

  test("can do without any cloud service", async () => {
    const built = await buildNewPlan({ ...form, hasMicrosoft365: false }, "Microsoft 365", createContext());
    expect(built.ok && liveRecords(built.value.plan, "services")).toEqual([]);
  });

  test("that is a copy has what the form says and all that the other plan holds", async () => {
    const context = createContext();
    const source = planOf({ objectives: [{ id: "o1", text: "Stay open" }] }, "full");
    await storeNewPlan(source, context);
    const copy = { ...form, startFrom: "copy" as const, sourceId: source.id, organisation: "Port" };
    const built = await buildNewPlan(copy, "Microsoft 365", context);
    if (!built.ok) throw new Error(built.error.type);
    const { plan } = built.value;
    expect(plan.id).not.toBe(source.id);
    expect(plan.objectives).toEqual(source.objectives);
    expect(profileOf(plan)).toMatchObject({
      title: "Harbour office",
      organisation: "Port",
      depth: "start",
      originPlanId: source.id,
    });
  });

  test("cannot be a copy of a plan that is gone", async () => {
    const built = await buildNewPlan({ ...form, startFrom: "copy", sourceId: "x" }, "", createContext());
    expect(built).toEqual({ ok: false, error: { type: "missing" } });
  });

  test("from the sample is the planner's own, not a sample", async () => {
    const built = await buildNewPlan({ ...form, startFrom: "sample" }, "", createContext());
    if (!built.ok) throw new Error(built.error.type);
    expect(profileOf(built.value.plan)).toMatchObject({ title: "Harbour office" });
    expect(profileOf(built.value.plan).sample).toBeUndefined();
    expect(Object.keys(built.value.plan.objectives).length).toBeGreaterThan(0);
  });
});

describe("The form for a new plan", () => {
  const problemsOf = (fields: Partial<NewPlanForm>) => {
    const parsed = newPlanSchema.safeParse({ ...form, ...fields });
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join("."), message]);
  };

  test.each<[Partial<NewPlanForm>, string[][]]>([
    [{}, []],
    [{ title: "  " }, [["title", "nameMissing"]]],
    [{ title: "x".repeat(301) }, [["title", "tooLong"]]],
    [{ startFrom: "copy" }, [["sourceId", "sourceMissing"]]],
    [{ startFrom: "copy", sourceId: "p1" }, []],
    [{ otherServices: [{ name: "" }, { name: "x".repeat(301) }] }, [["otherServices.1.name", "tooLong"]]],
  ])("finds what is wrong with %o", (fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });
});
