import { createContext, use, type ReactNode } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

/** Files that were dropped on any page and wait for the list of plans, which opens them. */
export interface PendingFiles {
  readonly files: readonly File[];
  readonly add: (files: readonly File[]) => void;
  /** Hands the files over, once. */
  readonly take: () => readonly File[];
}

export function createPendingFiles(): StoreApi<PendingFiles> {
  return createStore<PendingFiles>()((set, get) => ({
    files: [],
    add: (dropped) => set(({ files }) => ({ files: [...files, ...dropped] })),
    take: () => {
      const { files } = get();
      if (files.length > 0) set({ files: [] });
      return files;
    },
  }));
}

const PendingFilesContext = createContext<StoreApi<PendingFiles> | undefined>(undefined);

export function PendingFilesProvider(props: {
  readonly store: StoreApi<PendingFiles>;
  readonly children: ReactNode;
}): ReactNode {
  return <PendingFilesContext value={props.store}>{props.children}</PendingFilesContext>;
}

export function usePendingFiles(): PendingFiles {
  const store = use(PendingFilesContext);
  if (!store) throw new Error("usePendingFiles needs a PendingFilesProvider above it");
  return useStore(store);
}
