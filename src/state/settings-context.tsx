import { createContext, use, type ReactNode } from "react";
import { useStore } from "zustand";
import type { SettingsState, SettingsStore } from "#src/state/settings-store.ts";

const SettingsContext = createContext<SettingsStore | undefined>(undefined);

export function SettingsProvider(props: {
  readonly store: SettingsStore;
  readonly children: ReactNode;
}): ReactNode {
  return <SettingsContext value={props.store}>{props.children}</SettingsContext>;
}

/** A part of the settings, or one of the functions that change them. */
export function useSettings<T>(selector: (state: SettingsState) => T): T {
  const store = use(SettingsContext);
  if (!store) throw new Error("useSettings needs a SettingsProvider above it");
  return useStore(store, selector);
}
