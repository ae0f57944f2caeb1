import { createContext, use, useEffect, useEffectEvent, type ReactNode } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

/** What becomes of files that are dropped on the window while a page is shown that wants them for itself. */
export interface DropTarget {
  /** Shown over the page while files are dragged across the window. */
  readonly label: string;
  readonly take: (files: readonly File[]) => void;
}

interface DropTargets {
  /** Undefined where the page has no wish of its own: the list of plans opens what is dropped. */
  readonly target: DropTarget | undefined;
}

const DropTargetContext = createContext<StoreApi<DropTargets> | undefined>(undefined);

export const createDropTargets = (): StoreApi<DropTargets> =>
  createStore<DropTargets>()(() => ({ target: undefined }));

export function DropTargetProvider(props: {
  readonly store: StoreApi<DropTargets>;
  readonly children: ReactNode;
}): ReactNode {
  return <DropTargetContext value={props.store}>{props.children}</DropTargetContext>;
}

function useDropTargets(): StoreApi<DropTargets> {
  const store = use(DropTargetContext);
  if (!store) throw new Error("A DropTargetProvider is needed above");
  return store;
}

export function useCurrentDropTarget(): DropTarget | undefined {
  return useStore(useDropTargets(), ({ target }) => target);
}

/** Takes the files that are dropped on the window for as long as the component is there. */
export function useDropTarget(label: string, take: DropTarget["take"]): void {
  const store = useDropTargets();
  const takeNow = useEffectEvent(take);
  useEffect(() => {
    const target: DropTarget = { label, take: (files) => takeNow(files) };
    store.setState({ target });
    return () => {
      if (store.getState().target === target) store.setState({ target: undefined });
    };
  }, [store, label]);
}
