import { describe, expect, test } from "vitest";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { analysePlan } from "#src/domain/overlap/plan-analysis.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { succeed, type Result } from "#src/domain/result.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { WorkError, WorkOptions } from "#src/domain/version-ports.ts";
import { createPlanAnalyser } from "#src/state/plan-analyser.ts";

type Answer = Result<PlanAnalysis, WorkError>;

/** Work that is answered by hand, in any order. */
function createWork() {
  const asked: { plan: Plan; options: WorkOptions; answer: (answer: Answer) => void }[] = [];
  const analyseModel = (plan: Plan, options: WorkOptions = {}): Promise<Answer> =>
    new Promise((answer) => asked.push({ plan, options, answer }));
  return { asked, analyser: createPlanAnalyser({ analyseModel }) };
}

const plan = planOf({});
const analysis = analysePlan(plan);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const withModel: Plan = {
  ...plan,
  modelSettings: { model: { id: "model", absenceRate: 0.2 } },
};

describe("The analysis of the open plan", () => {
  test("is asked for once for a model, however often the rest of the plan changes", async () => {
    const { asked, analyser } = createWork();
    analyser.follow(plan);
    analyser.follow({ ...plan, actions: {} });
    asked[0]?.answer(succeed(analysis));
    await settle();
    analyser.follow({ ...plan, contacts: {} });
    expect(asked).toHaveLength(1);
    expect(analyser.getState()).toMatchObject({ phase: "current", analysis });
  });

  test("ends what is on its way when the model changes, and takes no late answer for the new one", async () => {
    const { asked, analyser } = createWork();
    analyser.follow(plan);
    analyser.follow(withModel);
    expect(asked[0]?.options.signal?.aborted).toBe(true);
    asked[0]?.answer(succeed(analysis));
    await settle();
    expect(analyser.getState()).toMatchObject({ phase: "running", analysis: undefined });
  });

  test("stays on show while the next one is worked out, with its progress", async () => {
    const { asked, analyser } = createWork();
    analyser.follow(plan);
    asked[0]?.answer(succeed(analysis));
    await settle();
    analyser.follow(withModel);
    asked[1]?.options.onProgress?.(0.5);
    expect(analyser.getState()).toMatchObject({ phase: "running", analysis, progress: 0.5 });
  });

  test("of another plan is not shown", async () => {
    const { asked, analyser } = createWork();
    analyser.follow(plan);
    asked[0]?.answer(succeed(analysis));
    await settle();
    analyser.follow({ ...plan, id: "another" });
    expect(analyser.getState().analysis).toBeUndefined();
  });

  test("is cancelled and asked for again by whoever waits", async () => {
    const { asked, analyser } = createWork();
    analyser.follow(plan);
    analyser.cancel();
    expect(asked[0]?.options.signal?.aborted).toBe(true);
    expect(analyser.getState()).toMatchObject({ phase: "failed", error: { type: "cancelled" } });
    analyser.follow({ ...plan, actions: {} });
    expect(asked).toHaveLength(1);
    analyser.retry();
    asked[1]?.answer(succeed(analysis));
    await settle();
    expect(analyser.getState()).toMatchObject({ phase: "current", analysis });
  });

  test("goes on after the page that waited was left and come back to", () => {
    const { asked, analyser } = createWork();
    analyser.follow(plan);
    analyser.stop();
    expect(asked[0]?.options.signal?.aborted).toBe(true);
    analyser.follow(plan);
    expect(asked).toHaveLength(2);
  });
});
