// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { fail } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { keepBoth, openPlanFile } from "#src/features/plans/open-plan-files.ts";
import {
  addSamplePlan,
  duplicatePlan,
  erasePlan,
  renamePlan,
  saveAsFile,
  storeNewPlan,
} from "#src/features/plans/plan-commands.ts";
import { createTestContext, type TestContext } from "#src/features/plans/testing/test-context.ts";
import { openDraft } from "#src/state/open-drafts.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";

const plan = planOf({ objectives: [{ id: "o1", text: "Stay open" }] });

let open: TestContext | undefined;
afterEach(() => open?.close());

async function createContextWithPlan(): Promise<TestContext> {
  open = createTestContext(new IDBFactory());
  await storeNewPlan(plan, open);
  return open;
}

const listed = async ({ ports }: TestContext) => {
  const result = await ports.repository.listPlans();
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const storedPlan = async ({ ports }: TestContext, planId: string): Promise<Plan | undefined> => {
  const result = await ports.repository.openPlan(planId);
  if (!result.ok) throw new Error(result.error.type);
  return result.value?.plan;
};

const fileOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { size: bytes.length, read: () => Promise.resolve(bytes) };
};

describe("A plan of the list", () => {
  test("is renamed in the plan and in the list, by the author of this device", async () => {
    const context = await createContextWithPlan();
    expect(await renamePlan("plan", "Harbour", context)).toEqual({ ok: true, value: undefined });
    expect(await listed(context)).toMatchObject([{ id: "plan", title: "Harbour" }]);
    const stored = await storedPlan(context, "plan");
    expect(stored && profileOf(stored)).toMatchObject({ title: "Harbour", changedBy: "Ann" });
  });

  test("cannot be renamed once it is gone", async () => {
    const context = await createContextWithPlan();
    expect(await renamePlan("gone", "Harbour", context)).toEqual({ ok: false, error: { type: "missing" } });
  });

  test("is duplicated under another id, with everything in it", async () => {
    const context = await createContextWithPlan();
    expect(await duplicatePlan("plan", "Plan (copy)", context)).toEqual({ ok: true, value: { leftOut: 0 } });
    const copy = (await listed(context)).find(({ title }) => title === "Plan (copy)");
    expect((await storedPlan(context, copy?.id ?? ""))?.objectives).toEqual(plan.objectives);
  });

  test("is saved as a file that gives the same plan back, and the list says when", async () => {
    const context = await createContextWithPlan();
    await saveAsFile("plan", context);
    const text = new TextDecoder().decode(context.saved[0]?.bytes);
    expect(parsePlanFile(text)).toEqual({ ok: true, value: { plan, history: [] } });
    expect(await listed(context)).toMatchObject([{ savedToFileAt: "2026-11-12T10:00:00.000Z" }]);
  });

  test("that was left before it was saved goes into the file and the copy as it was left", async () => {
    const context = await createContextWithPlan();
    const { repository, clock } = context.ports;
    const draft = openDraft({
      planId: "plan",
      repository,
      clock,
      author: () => "Ann",
      summarize: summarizeForTest,
    });
    await vi.waitFor(() => expect(draft.store.getState().phase).toBe("ready"));
    const refused = vi.spyOn(repository, "saveOperations").mockResolvedValue(fail({ type: "quotaExceeded" }));
    draft.store.actions.edit((current, stamp) =>
      setFields(current, "objectives", "o1", { text: "Not on the disk yet" }, stamp),
    );
    draft.leave();
    await saveAsFile("plan", context);
    const file = parsePlanFile(new TextDecoder().decode(context.saved[0]?.bytes));
    expect(file.ok && file.value.plan.objectives["o1"]?.text).toBe("Not on the disk yet");
    await duplicatePlan("plan", "Plan (copy)", context);
    const copy = (await listed(context)).find(({ title }) => title === "Plan (copy)");
    const copied = await storedPlan(context, copy?.id ?? "");
    expect(copied?.objectives["o1"]?.text).toBe("Not on the disk yet");

    refused.mockRestore();
    draft.store.actions.retrySave();
    await draft.store.actions.flush();
    await saveAsFile("plan", context);
    const saved = parsePlanFile(new TextDecoder().decode(context.saved[1]?.bytes));
    expect(saved.ok && saved.value.plan).toEqual(await storedPlan(context, "plan"));
  });

  test("is erased also where a tab that had it open saved into it since", async () => {
    const context = await createContextWithPlan();
    await context.ports.repository.setDeleted(["plan"], "2026-11-01T10:00:00.000Z");
    await erasePlan("plan", context);
    expect(await listed(context)).toEqual([]);
  });

  test("is erased alone: other deleted plans can still come back", async () => {
    const context = await createContextWithPlan();
    await storeNewPlan({ ...plan, id: "other" }, context);
    await context.ports.repository.setDeleted(["plan", "other"], "2026-11-12T10:00:00.000Z");
    await erasePlan("plan", context);
    expect(await listed(context)).toMatchObject([{ id: "other", deletedAt: "2026-11-12T10:00:00.000Z" }]);
    expect(await storedPlan(context, "plan")).toBeUndefined();
  });

  test("can be the sample, marked as one", async () => {
    const context = await createContextWithPlan();
    const added = await addSamplePlan("en-XA", context);
    expect(added.ok && profileOf(added.value)).toMatchObject({ sample: true, language: "en" });
  });
});

describe("A plan file that is opened", () => {
  test("is kept on the device", async () => {
    const context = await createContextWithPlan();
    const incoming = { ...plan, id: "from-file" };
    expect(await openPlanFile(fileOf(formatPlanFile(incoming)), context)).toEqual({
      type: "opened",
      planId: "from-file",
      title: "Plan",
    });
    expect(await storedPlan(context, "from-file")).toEqual(incoming);
  });

  test("is refused before it is read when it is too large", async () => {
    const context = await createContextWithPlan();
    const read = () => Promise.reject(new Error("must not be read"));
    expect(await openPlanFile({ size: 60_000_000, read }, context)).toMatchObject({
      type: "refused",
      error: { type: "tooLarge" },
    });
  });

  test.each([
    ["", "empty"],
    ["not a plan", "notJson"],
    ['{"format":"something else"}', "foreign"],
    [formatPlanFile(plan).slice(0, -20), "truncated"],
  ])("is refused with the reason, and nothing is stored: %#", async (text, type) => {
    const context = await createContextWithPlan();
    expect(await openPlanFile(fileOf(text), context)).toMatchObject({ type: "refused", error: { type } });
    expect(await listed(context)).toHaveLength(1);
  });

  test("that is no text at all is refused", async () => {
    const context = await createContextWithPlan();
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x80]);
    const file = { size: bytes.length, read: () => Promise.resolve(bytes) };
    expect(await openPlanFile(file, context)).toEqual({ type: "refused", error: { type: "notJson" } });
  });

  const changed = planOf({ objectives: [{ id: "o1", text: "Stay open at night" }] });

  test.each<[string, Plan, "same" | "different"]>([
    ["with the same content", plan, "same"],
    ["with other content", changed, "different"],
  ])("never writes over a plan of this device %s", async (_title, incoming, existing) => {
    const context = await createContextWithPlan();
    const outcome = await openPlanFile(fileOf(formatPlanFile(incoming)), context);
    expect(outcome).toMatchObject({ type: "alreadyHere", existing });
    expect(await storedPlan(context, "plan")).toEqual(plan);
  });

  test("does not write over a deleted plan either", async () => {
    const context = await createContextWithPlan();
    await context.ports.repository.setDeleted(["plan"], "2026-11-12T10:00:00.000Z");
    const outcome = await openPlanFile(fileOf(formatPlanFile(changed)), context);
    expect(outcome).toMatchObject({ type: "alreadyHere", existing: "deleted" });
    expect(await storedPlan(context, "plan")).toEqual(plan);
  });

  test("can be kept beside the one that is here, under the same title", async () => {
    const context = await createContextWithPlan();
    const outcome = await keepBoth(changed, context);
    if (outcome.type !== "opened") throw new Error(outcome.type);
    expect(outcome.title).toBe("Plan");
    expect((await storedPlan(context, outcome.planId))?.objectives).toEqual(changed.objectives);
    expect(await storedPlan(context, "plan")).toEqual(plan);
  });
});
