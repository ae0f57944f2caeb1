import { createContext, use, type ReactNode } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

/** Something that happened, with the way to take it back where there is one. */
export interface Notification {
  readonly id: string;
  readonly message: string;
  readonly actionLabel?: string;
  readonly onAction?: () => void;
}

export interface Notifications {
  readonly shown: readonly Notification[];
  readonly notify: (notification: Omit<Notification, "id">) => void;
  readonly dismiss: (id: string) => void;
}

const shownAtOnce = 3;
const shownMilliseconds = 8000;

/**
 * The messages at the edge of the screen. One that offers something to do stays until it is dismissed or newer
 * ones push it out; one that only tells goes by itself.
 */
export function createNotifications(): StoreApi<Notifications> {
  let count = 0;
  return createStore<Notifications>()((set, get) => ({
    shown: [],
    notify: (notification) => {
      count += 1;
      const next = { ...notification, id: String(count) };
      set(({ shown }) => ({ shown: [...shown, next].slice(-shownAtOnce) }));
      if (!next.onAction) setTimeout(() => get().dismiss(next.id), shownMilliseconds);
    },
    dismiss: (id) => set(({ shown }) => ({ shown: shown.filter((one) => one.id !== id) })),
  }));
}

const NotificationsContext = createContext<StoreApi<Notifications> | undefined>(undefined);

export function NotificationsProvider(props: {
  readonly store: StoreApi<Notifications>;
  readonly children: ReactNode;
}): ReactNode {
  return <NotificationsContext value={props.store}>{props.children}</NotificationsContext>;
}

/** What is shown now, and the ways to add and to dismiss. */
export function useNotifications(): Notifications {
  const store = use(NotificationsContext);
  if (!store) throw new Error("useNotifications needs a NotificationsProvider above it");
  return useStore(store);
}

/** Says that something happened, without re-rendering when messages come and go. */
export function useNotify(): Notifications["notify"] {
  const store = use(NotificationsContext);
  if (!store) throw new Error("useNotify needs a NotificationsProvider above it");
  return store.getState().notify;
}
