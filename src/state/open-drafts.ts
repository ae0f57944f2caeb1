import type { OpenedPlan, PlanRepository } from "#src/domain/ports.ts";
import type { DraftStore } from "#src/state/draft.ts";
import { createDraftStore, type DraftStoreOptions } from "#src/state/draft-store.ts";

export interface OpenDraft {
  readonly store: DraftStore;
  /** Saves the plan and lets go of it, at once or as soon as everything in it is saved. */
  readonly leave: () => void;
}

interface Draft {
  readonly store: DraftStore;
  /** Who shows the plan now is asked for the author and the summary. */
  readonly setOwner: (owner: Pick<DraftStoreOptions, "author" | "summarize">) => void;
  readonly stopSaving: () => void;
  stopWaiting: () => void;
}

/**
 * Plans that somebody left before everything in them was saved. They go on trying, and are what opening the plan
 * again gives: read anew, it would look as if nothing had been typed.
 */
const leftUnsaved = new WeakMap<PlanRepository, Map<string, Draft>>();

export function openDraft(options: DraftStoreOptions): OpenDraft {
  const { planId, repository } = options;
  const left = leftUnsaved.get(repository) ?? new Map<string, Draft>();
  leftUnsaved.set(repository, left);
  const draft = left.get(planId) ?? createDraft(options);
  left.delete(planId);
  draft.stopWaiting();
  draft.setOwner(options);
  const { store } = draft;

  const letGo = (): void => {
    left.delete(planId);
    draft.stopWaiting();
    draft.stopSaving();
    store.actions.dispose();
  };
  return {
    store,
    leave() {
      void store.actions.flush();
      if (!store.actions.hasUnsaved()) return letGo();
      left.set(planId, draft);
      draft.stopWaiting = store.subscribe(() => {
        if (!store.actions.hasUnsaved()) letGo();
      });
    },
  };
}

/** A plan that somebody left, as memory holds it until everything in it is saved. */
export function findLeftPlan(repository: PlanRepository, planId: string): OpenedPlan | undefined {
  const state = leftUnsaved.get(repository)?.get(planId)?.store.getState();
  return state?.phase === "ready" ? { plan: state.plan, quarantined: state.quarantined } : undefined;
}

function createDraft(options: DraftStoreOptions): Draft {
  let owner: Pick<DraftStoreOptions, "author" | "summarize"> = options;
  const store = createDraftStore({
    ...options,
    author: () => owner.author(),
    summarize: (plan, at) => owner.summarize(plan, at),
  });
  return {
    store,
    setOwner: (next) => {
      owner = next;
    },
    stopSaving: saveWhenLeaving(store),
    stopWaiting: () => undefined,
  };
}

/**
 * Saves what can still be saved when the page is hidden or closed. A hidden page goes on working, so it saves as
 * always; only a page that closes writes over what it has not read. Returns the function that stops it.
 */
function saveWhenLeaving({ actions, getState }: DraftStore): () => void {
  const { leave } = actions;
  const saveWhenHidden = (): void => {
    if (document.visibilityState === "hidden") void actions.flush();
  };
  // A change on its way is written on leaving. What could not be saved, or waits for a choice, would be lost.
  const askBeforeClosing = (event: BeforeUnloadEvent): void => {
    if (actions.hasUnsaved() && getState().save.type !== "saving") event.preventDefault();
  };
  document.addEventListener("visibilitychange", saveWhenHidden);
  // Captured, because Dexie closes its connections in a pagehide listener of its own.
  window.addEventListener("pagehide", leave, { capture: true });
  window.addEventListener("beforeunload", askBeforeClosing);
  return () => {
    document.removeEventListener("visibilitychange", saveWhenHidden);
    window.removeEventListener("pagehide", leave, { capture: true });
    window.removeEventListener("beforeunload", askBeforeClosing);
  };
}
