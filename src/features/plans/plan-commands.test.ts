// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { fail } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { PlanSourceError, ReadPlanFile, WorkError } from "#src/domain/version-ports.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { recordDecision } from "#src/domain/versions/history.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { keepBoth, openPlanFile } from "#src/features/plans/open-plan-files.ts";
import {
  addSamplePlan,
  countVersions,
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
const changed = planOf({ objectives: [{ id: "o1", text: "Stay open at night" }] });
const withPrivateData = {
  contacts: [
    { id: "c1", name: "Bo" },
    { id: "c2", name: "Cy", deletedAt: "2026-11-01T10:00:00.000Z" },
  ],
  privateContacts: [{ id: "c1", phone: "+46 70 000 00 00" }],
};

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

const readFileOf = (incoming: Plan, history: readonly HistoryEntry[] = []): ReadPlanFile => ({
  plan: incoming,
  history,
  source: "planFile",
  contentFingerprint: fingerprint(incoming),
});

/** A plan and its history with one sealed version of exactly this content. */
function sealPlan(incoming: Plan): { readonly sealed: Plan; readonly history: readonly HistoryEntry[] } {
  const { operations, history } = sealVersion(incoming, [], {
    reason: "Yearly review",
    preparedBy: "Ann",
    now: "2026-11-10T10:00:00.000Z",
    today: "2026-11-10",
    newId: () => "sealed-1",
    catalog: smallCatalog,
  });
  return { sealed: applyOperations(incoming, operations), history };
}

function approve(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const decided = recordDecision(
    history,
    { versionNumber: 1, decision: "approved", name: "Åsa" },
    { at: "2026-11-11T10:00:00.000Z", newId: () => "approved-1" },
  );
  if (!decided.ok) throw new Error(decided.error.type);
  return decided.value;
}

const storedHistory = async ({ ports }: TestContext, planId: string) => {
  const read = await ports.versions.readHistory(planId);
  return read.ok ? read.value : undefined;
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

  test("with sealed versions is saved with its history, and counted before it is erased", async () => {
    const context = await createContextWithPlan();
    const { sealed, history } = sealPlan({ ...plan, id: "from-file" });
    await openPlanFile(fileOf(formatPlanFile(sealed, approve(history))), context);
    expect(await saveAsFile("from-file", context)).toEqual({
      ok: true,
      value: { leftOut: 0, isHistoryLeftOut: false },
    });
    const text = new TextDecoder().decode(context.saved[0]?.bytes);
    expect(parsePlanFile(text)).toEqual({ ok: true, value: { plan: sealed, history: approve(history) } });
    expect(await countVersions("from-file", context)).toEqual({ ok: true, value: 1 });
    expect(await countVersions("plan", context)).toEqual({ ok: true, value: 0 });
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

  test("brings its history along, and the version that it is the same as can be verified", async () => {
    const context = await createContextWithPlan();
    const { sealed, history } = sealPlan({ ...planOf(withPrivateData), id: "from-file" });
    await openPlanFile(fileOf(formatPlanFile(sealed, approve(history))), context);
    expect(await storedHistory(context, "from-file")).toEqual(approve(history));
    expect((await listed(context)).find(({ id }) => id === "from-file")?.version).toEqual({
      number: 1,
      state: "approved",
      sealedAt: "2026-11-10T10:00:00.000Z",
    });
    const snapshot = await context.ports.versions.readSnapshot("from-file", 1);
    const snapshots = new Map([[1, (snapshot.ok && snapshot.value) || ""]]);
    expect(verifyHistory(history, { planId: "from-file", snapshots, catalog: smallCatalog })).toEqual([]);
    // The next version goes on from there.
    const opened = await storedPlan(context, "from-file");
    expect(opened && fingerprint(opened)).toBe(
      history[0]?.type === "sealed" && history[0].contentFingerprint,
    );
  });

  test("keeps what was deleted in the draft out of the version that the draft is the same as", async () => {
    const context = await createContextWithPlan();
    const { sealed, history } = sealPlan({ ...plan, id: "from-file" });
    const gone = {
      id: "gone",
      title: "Gone",
      status: "open",
      deletedAt: "2026-11-11T10:00:00.000Z",
    } as const;
    const draft = { ...sealed, actions: { ...sealed.actions, gone } };
    await openPlanFile(fileOf(formatPlanFile(draft, history)), context);
    const snapshot = await context.ports.versions.readSnapshot("from-file", 1);
    expect(snapshot).toEqual({ ok: true, value: formatPlanFile(sealed) });
  });

  test("that was changed since its last version brings the history and no content", async () => {
    const context = await createContextWithPlan();
    const { history } = sealPlan({ ...plan, id: "from-file" });
    await openPlanFile(fileOf(formatPlanFile({ ...changed, id: "from-file" }, history)), context);
    expect(await storedHistory(context, "from-file")).toEqual(history);
    expect(await context.ports.versions.listSnapshots("from-file")).toEqual({ ok: true, value: [] });
  });

  test("whose history does not hold together is opened as it is, for verifying to name", async () => {
    const context = await createContextWithPlan();
    const { sealed, history } = sealPlan({ ...plan, id: "from-file" });
    const [entry] = approve(history).slice(1);
    const broken = [entry, entry, ...history].filter((one) => one !== undefined);
    expect(await openPlanFile(fileOf(formatPlanFile(sealed, broken)), context)).toMatchObject({
      type: "opened",
    });
    expect(await storedHistory(context, "from-file")).toEqual(broken);
    expect(verifyHistory(broken)).not.toEqual([]);
  });

  test.each<[string, PlanSourceError | WorkError]>([
    ["a PDF that was printed to PDF", { type: "pdfWithoutPlan" }],
    ["work that failed", { type: "failed", message: "The worker could not be started" }],
  ])("is refused with the reason that reading it gives: %s", async (_what, error) => {
    const context = await createContextWithPlan();
    vi.spyOn(context.ports.work, "readFile").mockResolvedValue(fail(error));
    expect(await openPlanFile(fileOf("%PDF-1.7"), context)).toEqual({ type: "refused", error });
    expect(await listed(context)).toHaveLength(1);
  });

  test("may be a PDF with the plan inside", async () => {
    const context = await createContextWithPlan();
    const { sealed, history } = sealPlan({ ...plan, id: "from-pdf" });
    vi.spyOn(context.ports.work, "readFile").mockResolvedValue({
      ok: true,
      value: { ...readFileOf(sealed, history), source: "pdf" },
    });
    expect(await openPlanFile(fileOf("%PDF-1.7"), context)).toMatchObject({ type: "opened" });
    expect(await storedHistory(context, "from-pdf")).toEqual(history);
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

  test.each<[string, Plan, "same" | "different"]>([
    ["with the same content", plan, "same"],
    ["with other content", changed, "different"],
  ])("never writes over a plan of this device %s", async (_title, incoming, existing) => {
    const context = await createContextWithPlan();
    const outcome = await openPlanFile(fileOf(formatPlanFile(incoming)), context);
    expect(outcome).toMatchObject({ type: "alreadyHere", existing });
    expect(await storedPlan(context, "plan")).toEqual(plan);
  });

  test("with an approval that is not known here is not taken for the same", async () => {
    const context = await createContextWithPlan();
    const { sealed, history } = sealPlan({ ...plan, id: "from-file" });
    await openPlanFile(fileOf(formatPlanFile(sealed, history)), context);
    const outcome = (of: readonly HistoryEntry[]) =>
      openPlanFile(fileOf(formatPlanFile(sealed, of)), context);
    expect(await outcome(history)).toMatchObject({ existing: "same" });
    expect(await outcome([])).toMatchObject({ existing: "same" });
    expect(await outcome(approve(history))).toMatchObject({
      existing: "otherHistory",
      file: { plan: { id: "from-file" } },
    });
    expect(await storedHistory(context, "from-file")).toEqual(history);
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
    const outcome = await keepBoth(readFileOf(changed), context);
    if (outcome.type !== "opened") throw new Error(outcome.type);
    expect(outcome.title).toBe("Plan");
    expect((await storedPlan(context, outcome.planId))?.objectives).toEqual(changed.objectives);
    expect(await storedHistory(context, outcome.planId)).toEqual([]);
    expect(await storedPlan(context, "plan")).toEqual(plan);
  });
});
