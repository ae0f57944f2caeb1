import { describe, expect, test } from "vitest";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import type { PlanWork, WorkError, WorkOptions } from "#src/domain/version-ports.ts";
import { compareModels, type ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import { compareVersions } from "#src/domain/versions/compare/compare-versions.ts";
import type { CompareSide } from "#src/features/compare/compare-side.ts";
import { createModelStore } from "#src/features/compare/model-store.ts";

const plans = [createSnowstorm(), createSnowstorm({ hasHotel: true })] as const;
const model = compareModels(...plans);

const side = (plan: Plan): CompareSide => ({
  address: { type: "draft", planId: plan.id },
  version: { plan, history: [], at: "2026-06-20" },
  fingerprint: undefined,
  sealedAs: undefined,
  historyHere: [],
});
const pair = { before: side(plans[0]), after: side(plans[1]) };
const comparison = compareVersions(pair.before.version, pair.after.version, smallCatalog);

interface Job {
  readonly options: WorkOptions;
  readonly answer: (result: Result<ModelComparison, WorkError>) => void;
}

/** Work that answers when it is told to. */
function open() {
  const jobs: Job[] = [];
  const work: Pick<PlanWork, "compareModels"> = {
    compareModels: (_before, _after, options = {}) =>
      new Promise((resolve) => {
        options.signal?.addEventListener("abort", () => resolve(fail({ type: "cancelled" })));
        jobs.push({ options, answer: resolve });
      }),
  };
  return { jobs, store: createModelStore(work) };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe("comparing the models of a pair", () => {
  test("tells how far it is, and then what they say", async () => {
    const { jobs, store } = open();
    store.start(pair);
    expect(store.getState()).toEqual({ type: "comparing", share: 0 });
    jobs[0]?.options.onProgress?.(0.5);
    expect(store.getState()).toEqual({ type: "comparing", share: 0.5 });
    jobs[0]?.answer(succeed(model));
    await settled();
    expect(store.getState()).toEqual({ type: "ready", model });
  });

  test("is skipped where neither plan has an activity", async () => {
    const { jobs, store } = open();
    store.start({ before: side(planOf({})), after: side(planOf({})) });
    expect([jobs.length, store.getState().type]).toEqual([0, "none"]);
    expect(await store.complete(comparison)).toBe(comparison);
  });

  test("can be cancelled, and started again", async () => {
    const { jobs, store } = open();
    store.start(pair);
    store.cancel();
    await settled();
    expect(store.getState().type).toBe("cancelled");
    jobs[0]?.options.onProgress?.(0.9);
    expect(store.getState().type).toBe("cancelled");
    store.retry();
    jobs[1]?.answer(succeed(model));
    await settled();
    expect(store.getState().type).toBe("ready");
  });

  test("answers nothing any more about a pair that was dropped", async () => {
    const { jobs, store } = open();
    store.start(pair);
    store.drop();
    jobs[0]?.answer(succeed(model));
    await settled();
    expect(store.getState().type).toBe("none");
    store.retry();
    expect(jobs).toHaveLength(1);
  });
});

describe("a comparison that is taken along", () => {
  test("waits for what the models say", async () => {
    const { jobs, store } = open();
    store.start(pair);
    const completing = store.complete(comparison);
    jobs[0]?.answer(succeed(model));
    expect(await completing).toEqual({ ...comparison, model });
    expect(jobs).toHaveLength(1);
  });

  test("has it even where it was cancelled on the screen", async () => {
    const { jobs, store } = open();
    store.start(pair);
    store.cancel();
    const completing = store.complete(comparison);
    jobs[1]?.answer(succeed(model));
    expect((await completing).model).toBe(model);
  });

  test("goes without it where it breaks off twice", async () => {
    const { jobs, store } = open();
    store.start(pair);
    jobs[0]?.answer(fail({ type: "failed", message: "out of memory" }));
    await settled();
    expect(store.getState()).toEqual({ type: "failed", message: "out of memory" });
    const completing = store.complete(comparison);
    jobs[1]?.answer(fail({ type: "failed", message: "out of memory" }));
    expect(await completing).toBe(comparison);
  });
});
