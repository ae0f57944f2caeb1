import { createContext, use, useEffect, useRef, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import type { DraftActions, DraftState, DraftStore } from "#src/state/draft.ts";
import type { DraftStoreOptions } from "#src/state/draft-store.ts";
import { openDraft } from "#src/state/open-drafts.ts";
import { usePorts } from "#src/state/ports.tsx";

const DraftContext = createContext<DraftStore | undefined>(undefined);

export interface DraftProviderProps extends Pick<DraftStoreOptions, "planId" | "author" | "summarize"> {
  readonly children: ReactNode;
}

/** Opens a plan for everything below it, and saves and closes it when it goes. */
export function DraftProvider({ planId, author, summarize, children }: DraftProviderProps): ReactNode {
  const { repository, clock } = usePorts();
  const [store, setStore] = useState<DraftStore>();
  const latest = useRef({ author, summarize });

  useEffect(() => {
    latest.current = { author, summarize };
  }, [author, summarize]);

  useEffect(() => {
    const opened = openDraft({
      planId,
      repository,
      clock,
      author: () => latest.current.author(),
      summarize: (plan, at) => latest.current.summarize(plan, at),
    });
    setStore(opened.store);
    return opened.leave;
  }, [planId, repository, clock]);

  return store?.planId === planId ? <DraftContext value={store}>{children}</DraftContext> : null;
}

/** The open plan itself, for what has to know the state of a later moment than the drawing. */
export function useDraftStore(): DraftStore {
  const store = use(DraftContext);
  if (!store) throw new Error("An open plan is needed: put a DraftProvider above");
  return store;
}

/**
 * A part of the open plan's state. The component renders again only when that part changes, so the selector
 * must not build a new object or array each time.
 */
export function useDraft<T>(selector: (state: DraftState) => T): T {
  return useStore(useDraftStore(), selector);
}

/** Somebody who types presses the next key sooner than this. */
const pauseMilliseconds = 200;

/**
 * Like `useDraft`, for what is dear to work out and stands beside the fields: it follows when typing pauses,
 * so that no key waits for it. The selector may build a new object.
 */
export function useDraftInPauses<T>(selector: (state: DraftState) => T): T {
  const store = useDraftStore();
  const [state, setState] = useState(() => store.getState());
  useEffect(() => {
    const follow = (): void => setState(store.getState());
    // Something may have changed between the first drawing and now.
    let timer = setTimeout(follow, pauseMilliseconds);
    const unsubscribe = store.subscribe(({ plan }, before) => {
      if (plan === before.plan) return;
      clearTimeout(timer);
      timer = setTimeout(follow, pauseMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return selector(state);
}

/** The same functions for as long as the plan is open. */
export function useDraftActions(): DraftActions {
  return useDraftStore().actions;
}
