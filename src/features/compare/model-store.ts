import { createStore, type StoreApi } from "zustand/vanilla";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { haveModels, type ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import type { ComparedPair } from "#src/features/compare/compare-store.ts";

/** What the models of the compared plans say, which is there later than the rest. */
export type ModelResult =
  /** Neither side has an activity, or nothing is compared. */
  | { readonly type: "none" }
  /** `share` of the work is done, 0..1. */
  | { readonly type: "comparing"; readonly share: number }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "ready"; readonly model: ModelComparison };

export interface ModelStore extends StoreApi<ModelResult> {
  /** Compares the models of a pair; another pair that is still being compared is dropped. */
  readonly start: (pair: ComparedPair) => void;
  /** Starts anew what was cancelled or broke off. */
  readonly retry: () => void;
  readonly cancel: () => void;
  /** Forgets the pair, and ends the work on it. */
  readonly drop: () => void;
  /** The comparison with its model part, as soon as that is there; without it where there is none. */
  readonly complete: (comparison: Comparison) => Promise<Comparison>;
}

interface Running {
  readonly pair: ComparedPair;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

export function createModelStore(work: Pick<PlanWork, "compareModels">): ModelStore {
  const store = createStore<ModelResult>(() => ({ type: "none" }));
  let running: Running | undefined;
  const show = (result: ModelResult): void => store.setState(result, true);

  const compare = async ({ before, after }: ComparedPair, signal: AbortSignal): Promise<void> => {
    const compared = await work.compareModels(before.version.plan, after.version.plan, {
      signal,
      onProgress: (share) => {
        if (!signal.aborted) show({ type: "comparing", share });
      },
    });
    if (signal.aborted) return;
    if (compared.ok) show({ type: "ready", model: compared.value });
    else if (compared.error.type === "failed") show({ type: "failed", message: compared.error.message });
  };

  const drop = (): void => {
    running?.controller.abort();
    running = undefined;
    show({ type: "none" });
  };

  const start = (pair: ComparedPair): void => {
    drop();
    if (!haveModels(pair.before.version.plan, pair.after.version.plan)) return;
    const controller = new AbortController();
    show({ type: "comparing", share: 0 });
    running = { pair, controller, done: compare(pair, controller.signal) };
  };

  const retry = (): void => {
    if (running && store.getState().type !== "comparing") start(running.pair);
  };

  const cancel = (): void => {
    if (store.getState().type !== "comparing") return;
    running?.controller.abort();
    show({ type: "cancelled" });
  };

  const complete = async (comparison: Comparison): Promise<Comparison> => {
    // What was cancelled is worked out all the same for who takes it along; what broke off is tried once more.
    if (store.getState().type !== "ready") retry();
    await running?.done;
    const result = store.getState();
    return result.type === "ready" ? { ...comparison, model: result.model } : comparison;
  };

  return { ...store, start, retry, cancel, drop, complete };
}
