import type { Operation } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import type { PlanSummary } from "#src/domain/ports.ts";

/** A plan with a profile, two answers and one action. */
export function createSamplePlan(id = "plan-1"): Plan {
  return {
    ...emptyPlan(id),
    profile: {
      profile: {
        id: "profile",
        title: "Bakery",
        classification: "internal",
        language: "en",
        depth: "start",
        createdAt: "2026-01-01T00:00:00.000Z",
      },
    },
    answers: {
      "p-deputies": { id: "p-deputies", value: "partial", note: "Two of five" },
      "l-second-site": { id: "l-second-site", value: "none" },
    },
    actions: { a1: { id: "a1", title: "Name deputies", status: "open", order: "a0" } },
  };
}

export function createSampleSummary(id = "plan-1", changes: Partial<PlanSummary> = {}): PlanSummary {
  return {
    id,
    title: "Bakery",
    language: "en",
    depth: "start",
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    asked: 30,
    answered: 2,
    openActions: 1,
    ...changes,
  };
}

/** An operation on the answer `p-deputies` of the sample plan. */
export function answerOperation(field: string, from: Operation["from"], to: Operation["to"]): Operation {
  return { kind: "answers", id: "p-deputies", field, from, to };
}
