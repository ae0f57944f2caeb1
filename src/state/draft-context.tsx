import { createContext, use, useEffect, useRef, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import type { DraftActions, DraftState, DraftStore } from "#src/state/draft.ts";
import { createDraftStore, type DraftStoreOptions } from "#src/state/draft-store.ts";
import { usePorts } from "#src/state/ports.tsx";

const DraftContext = createContext<DraftStore | undefined>(undefined);

export interface DraftProviderProps extends Pick<DraftStoreOptions, "planId" | "author" | "summarize"> {
  readonly children: ReactNode;
}

/** Saves what can still be saved when the page is hidden or closed. Returns the function that stops it. */
function saveWhenLeaving(store: DraftStore): () => void {
  const { leave } = store.actions;
  const leaveWhenHidden = (): void => {
    if (document.visibilityState === "hidden") leave();
  };
  document.addEventListener("visibilitychange", leaveWhenHidden);
  // Captured, because Dexie closes its connections in a pagehide listener of its own.
  window.addEventListener("pagehide", leave, { capture: true });
  return () => {
    document.removeEventListener("visibilitychange", leaveWhenHidden);
    window.removeEventListener("pagehide", leave, { capture: true });
  };
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
    const opened = createDraftStore({
      planId,
      repository,
      clock,
      author: () => latest.current.author(),
      summarize: (plan, at) => latest.current.summarize(plan, at),
    });
    const stopSaving = saveWhenLeaving(opened);
    setStore(opened);
    return () => {
      stopSaving();
      opened.actions.dispose();
    };
  }, [planId, repository, clock]);

  return store?.planId === planId ? <DraftContext value={store}>{children}</DraftContext> : null;
}

function useDraftStore(): DraftStore {
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

/** The same functions for as long as the plan is open. */
export function useDraftActions(): DraftActions {
  return useDraftStore().actions;
}
