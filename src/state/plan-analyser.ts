import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { nodeRecordKinds } from "#src/domain/plan/needs.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { PlanWork, WorkError } from "#src/domain/version-ports.ts";

/** What the recorded dependencies imply, as far as it is known at the moment. */
export interface PlanAnalysisState {
  /** Of the plan as it was when it was worked out last; undefined before the first time. */
  readonly analysis: PlanAnalysis | undefined;
  /** `waiting`: nothing was asked for yet. `running` and `failed` keep the last analysis. */
  readonly phase: "waiting" | "running" | "current" | "failed";
  /** Share of the work that is done, 0..1, while it runs. */
  readonly progress: number;
  /** Why there is no new one; `cancelled` by whoever waited for it. */
  readonly error: WorkError | undefined;
}

export interface PlanAnalyser {
  readonly getState: () => PlanAnalysisState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Works the plan out, unless its model is what was worked out last or is on its way. */
  readonly follow: (plan: Plan) => void;
  /** Ends what is on its way. Nobody waits for it any more. */
  readonly stop: () => void;
  /** Ends what is on its way because somebody asked for it, and says so. */
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** All that the model is made of. */
const modelKinds = [...nodeRecordKinds, "people", "needs", "needOptions", "modelSettings"] as const;

export function isSameModel(one: Plan, other: Plan): boolean {
  return one.id === other.id && modelKinds.every((kind) => one[kind] === other[kind]);
}

const nothing: PlanAnalysisState = { analysis: undefined, phase: "waiting", progress: 0, error: undefined };

/** Works plans out in a worker, one at a time. What is on its way is ended by the next change of the model. */
export function createPlanAnalyser(work: Pick<PlanWork, "analyseModel">): PlanAnalyser {
  const listeners = new Set<() => void>();
  let state = nothing;
  /** The plan that was worked out last, is on its way, or failed. */
  let followed: Plan | undefined;
  let running: AbortController | undefined;

  const set = (next: Partial<PlanAnalysisState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const run = async (plan: Plan): Promise<void> => {
    const own = new AbortController();
    running = own;
    set({
      phase: "running",
      progress: 0,
      error: undefined,
      ...(followed?.id !== plan.id && { analysis: undefined }),
    });
    followed = plan;
    const result = await work.analyseModel(plan, {
      signal: own.signal,
      onProgress: (progress) => {
        if (running === own) set({ progress });
      },
    });
    if (running !== own) return;
    running = undefined;
    if (result.ok) set({ phase: "current", analysis: result.value });
    else set({ phase: "failed", error: result.error });
  };

  const end = (): void => {
    const ended = running;
    running = undefined;
    ended?.abort();
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow(plan) {
      if (followed && state.phase !== "waiting" && isSameModel(followed, plan)) return;
      end();
      void run(plan);
    },
    stop() {
      if (!running) return;
      end();
      set({ phase: "waiting" });
    },
    cancel() {
      if (!running) return;
      end();
      set({ phase: "failed", error: { type: "cancelled" } });
    },
    retry() {
      if (!followed) return;
      end();
      void run(followed);
    },
  };
}
