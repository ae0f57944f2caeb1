import { setFields } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import type { Clock, PlanSummary } from "#src/domain/ports.ts";
import type { DraftStore } from "#src/state/draft.ts";
import { createDraftStore } from "#src/state/draft-store.ts";
import {
  createInMemoryRepository,
  type InMemoryRepository,
} from "#src/state/testing/in-memory-repository.ts";

/** A plan with the answer `q1` and the action `a1`. */
export const draftPlan: Plan = {
  ...emptyPlan("plan-1"),
  answers: { q1: { id: "q1", value: "none", note: "old" } },
  actions: { a1: { id: "a1", title: "Name deputies", status: "open", order: "a0" } },
};

/** Follows the faked timers. */
export const testClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
};

export function summarizeForTest(plan: Plan, at: string): PlanSummary {
  return {
    id: plan.id,
    title: "",
    language: "en",
    depth: "start",
    createdAt: at,
    updatedAt: at,
    asked: 0,
    answered: Object.keys(plan.answers).length,
    openActions: 0,
  };
}

export interface OpenedDraft {
  readonly store: DraftStore;
  readonly repository: InMemoryRepository;
  /** Types into the note of the answer `q1`. */
  readonly typeNote: (text: string) => void;
  /** What the note is in memory. */
  readonly note: () => string | undefined;
}

export function createDraft(repository = createInMemoryRepository(draftPlan), author = "Ann"): OpenedDraft {
  const store = createDraftStore({
    planId: "plan-1",
    repository,
    clock: testClock,
    author: () => author,
    summarize: summarizeForTest,
  });
  return {
    store,
    repository,
    typeNote: (text) =>
      store.actions.edit((plan, stamp) => setFields(plan, "answers", "q1", { note: text }, stamp)),
    note: () => store.getState().plan.answers["q1"]?.note,
  };
}

/** A draft whose plan has been read. */
export async function openDraft(repository?: InMemoryRepository, author?: string): Promise<OpenedDraft> {
  const draft = createDraft(repository, author);
  await Promise.resolve();
  await Promise.resolve();
  return draft;
}

/** An operation on the note of the answer `q1`. */
export function noteOperation(from: string | undefined, to: string | undefined): Operation {
  return { kind: "answers", id: "q1", field: "note", from, to };
}

export function withoutStamps(operations: readonly Operation[]): Operation[] {
  return operations.filter(({ field }) => field !== "changedAt" && field !== "changedBy");
}
