import { describe, expect, test } from "vitest";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createMergeFlow, type MergeFlow, type MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { prepareMerge } from "#src/features/merge/prepare-merge.ts";
import {
  fileOf,
  sealed,
  start,
  textFile,
  withNote,
  withPhone,
  workInPage,
} from "#src/features/merge/testing/colleagues.ts";
import { createInMemoryVersions, type KeptInMemory } from "#src/state/testing/in-memory-versions.ts";
import type { Ports } from "#src/state/ports.tsx";

const mine = withNote(start, "Nightly, tested in May.", "Anna", "02");
const theirs = withPhone(withNote(start, "Nightly, tested in June.", "Ben", "03"), "031 200", "Ben", "03");
const version1 = sealed(start);

function flowOf(plan: Plan = mine, kept: KeptInMemory = version1): MergeFlowStore {
  return createMergeFlow({
    ports: { versions: createInMemoryVersions(kept), work: workInPage as Ports["work"] },
    plan: () => plan,
  });
}

async function after(
  store: MergeFlowStore,
  ...steps: readonly (() => Promise<void> | void)[]
): Promise<MergeFlow> {
  for (const step of steps) await step();
  return store.getState();
}

const refusalOf = (flow: MergeFlow) => ("refused" in flow ? flow.refused?.refusal : undefined);

describe("a file", () => {
  test("of a copy with a common version is taken, and the version is named", async () => {
    const store = flowOf();
    const flow = await after(store, () => store.openCopy(fileOf(theirs, version1.history)));
    expect(flow).toMatchObject({
      step: "deciding",
      copy: { name: "ben.holdfast", relation: "samePlan", newVersions: [] },
      base: { type: "version", entry: { versionNumber: 1 } },
    });
  });

  test("tells which versions were sealed in the copy", async () => {
    const store = flowOf();
    const { history } = sealed(start, theirs);
    const flow = await after(store, () => store.openCopy(fileOf(theirs, history)));
    expect(flow).toMatchObject({ copy: { newVersions: [1, 2] } });
  });

  test("that cannot be read is refused with the reason, and the next one is read", async () => {
    const store = flowOf();
    expect(refusalOf(await after(store, () => store.openCopy(textFile("x", "{}"))))).toEqual({
      type: "unreadable",
      error: { type: "foreign" },
    });
    const gone = { name: "x", size: 1, read: () => Promise.reject(new Error("gone")) };
    expect(refusalOf(await after(store, () => store.openCopy(gone)))).toEqual({
      type: "unreadable",
      error: { type: "failed", message: "gone" },
    });
    const huge = { name: "x", size: 1e9, read: () => Promise.reject(new Error("not to be read")) };
    expect(refusalOf(await after(store, () => store.openCopy(huge)))).toMatchObject({
      error: { type: "tooLarge" },
    });
    await store.openCopy(fileOf(theirs, version1.history));
    expect(store.getState().step).toBe("deciding");
  });

  test("of another plan, or that says what the plan says, is refused", async () => {
    const store = flowOf();
    const other: Plan = { ...planOf({}), id: "other" };
    expect(refusalOf(await after(store, () => store.openCopy(fileOf(other))))).toEqual({
      type: "otherPlan",
      title: "Plan",
    });
    expect(refusalOf(await after(store, () => store.openCopy(fileOf(mine))))).toEqual({
      type: "sameContent",
    });
  });

  test("that is dropped while another one is read takes its place", async () => {
    const store = flowOf();
    let finish: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
    const slow = {
      name: "slow",
      size: 2,
      read: () => new Promise<Uint8Array<ArrayBuffer>>((resolve) => (finish = resolve)),
    };
    const first = store.openCopy(slow);
    const second = store.openCopy(fileOf(theirs, version1.history));
    finish(new TextEncoder().encode("{}"));
    await Promise.all([first, second]);
    expect(store.getState()).toMatchObject({ step: "deciding", copy: { name: "ben.holdfast" } });
  });

  test("that another page has read is taken without reading it again; one that is gone is asked for", async () => {
    const store = flowOf();
    const file = { plan: theirs, history: version1.history, source: "pdf" as const, contentFingerprint: "" };
    expect(await after(store, () => store.takeHanded({ name: "b.pdf", file }))).toMatchObject({
      step: "deciding",
    });
    expect(refusalOf(await after(store, () => store.takeHanded(undefined)))).toEqual({ type: "forgotten" });
  });
});

describe("without a common version on this device", () => {
  test("the planner opens the file that both started from", async () => {
    const store = flowOf(mine, {});
    await store.openCopy(fileOf(theirs));
    expect(store.getState()).toMatchObject({ step: "withoutBase", newest: undefined });
    expect(refusalOf(await after(store, () => store.openBase(textFile("x", ""))))).toMatchObject({
      error: { type: "empty" },
    });
    expect(refusalOf(await after(store, () => store.openBase(fileOf(theirs))))).toEqual({
      type: "copyAsBase",
    });
    expect(
      refusalOf(await after(store, () => store.openBase(fileOf({ ...planOf({}), id: "other" })))),
    ).toEqual({
      type: "otherPlan",
      title: "Plan",
    });
    expect(await after(store, () => store.openBase(fileOf(start, [], "sent.holdfast")))).toMatchObject({
      step: "deciding",
      base: { type: "file", name: "sent.holdfast" },
    });
  });

  test("the version is named where both have it and its content is elsewhere", async () => {
    const store = flowOf(mine, { history: version1.history });
    expect(await after(store, () => store.openCopy(fileOf(theirs, version1.history)))).toMatchObject({
      step: "withoutBase",
      newest: { versionNumber: 1 },
    });
  });

  test("the planner goes on without: all that differs has to be chosen", async () => {
    const store = flowOf(mine, {});
    await store.openCopy(fileOf(theirs));
    store.goOnWithoutBase();
    const flow = store.getState();
    if (flow.step !== "deciding") throw new Error(flow.step);
    const { conflicts } = prepareMerge({ base: flow.base.plan, mine, theirs }).merge;
    expect(conflicts.map(({ kind }) => kind)).toEqual(["answers", "contacts"]);
  });

  test("a copy that is a plan of its own is told from a copy of this plan", async () => {
    const profile = { ...Object.values(theirs.profile)[0]!, originPlanId: "plan" };
    const copied: Plan = { ...theirs, id: "copied", profile: { profile } };
    const store = flowOf(mine, {});
    expect(await after(store, () => store.openCopy(fileOf(copied)))).toMatchObject({
      step: "withoutBase",
      copy: { relation: "sharedOrigin" },
    });
    const withVersion = flowOf();
    expect(
      await after(withVersion, () => withVersion.openCopy(fileOf(copied, version1.history))),
    ).toMatchObject({ step: "deciding", base: { type: "version" } });
  });
});

describe("decisions", () => {
  async function decidingStore() {
    const store = flowOf();
    await store.openCopy(fileOf(theirs, version1.history));
    const { conflicts } = prepareMerge({ base: start, mine, theirs }).merge;
    const size = () => {
      const flow = store.getState();
      return flow.step === "deciding" ? flow.decisions.size : undefined;
    };
    return { store, conflicts, size };
  }

  test("by a rule are taken back in one step, until something else is decided", async () => {
    const { store, conflicts, size } = await decidingStore();
    store.decideOpen(conflicts, "theirs");
    expect(size()).toBe(1);
    store.takeRuleBack();
    expect(size()).toBe(0);
    store.decideOpen(conflicts, "theirs");
    for (const conflict of conflicts) store.choose(conflict, "mine");
    store.takeRuleBack();
    expect(size()).toBe(1);
  });

  test("are forgotten when the planner starts over", async () => {
    const { store, conflicts, size } = await decidingStore();
    store.decideOpen(conflicts, "theirs");
    store.startOver();
    expect(store.getState()).toEqual({ step: "start", refused: undefined });
    await store.openCopy(fileOf(theirs, version1.history));
    expect(size()).toBe(0);
  });
});
