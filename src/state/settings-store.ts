import { persist, type PersistStorage } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";

const storageKey = "holdfast-settings";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What is remembered on this device, outside every plan. */
export interface Settings {
  readonly theme: Theme;
  /** Language of the interface, as a BCP 47 tag. */
  readonly locale: string;
  /** Stands beside every change made here; empty until somebody gives a name. */
  readonly authorName: string;
  /** The path within each plan where the planner was last, by plan id. */
  readonly lastPlaceByPlan: Readonly<Record<string, string>>;
  readonly lastPlanId?: string | undefined;
}

export interface SettingsState extends Settings {
  readonly update: (
    settings: Partial<Pick<Settings, "theme" | "locale" | "authorName" | "lastPlanId">>,
  ) => void;
  /** Remembers where the planner is, and that this is the plan to continue with. */
  readonly rememberPlace: (planId: string, path: string) => void;
  readonly forgetPlans: (planIds: readonly string[]) => void;
}

export interface SettingsStore extends StoreApi<SettingsState> {
  /** Reads the settings again, after another tab has changed them. */
  readonly reload: () => void;
}

export interface SettingsStoreOptions {
  /** Gives `localStorage`. The browser may refuse it by throwing. */
  readonly getStorage: () => Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  /** The language to begin with. */
  readonly locale: string;
}

/**
 * Each field that cannot be read falls back on its own. By hand, because the list of plans, the first thing to
 * load, needs the settings and no schema.
 */
function parseSettings(stored: unknown, defaults: Settings): Settings {
  const fields = new Map(isObject(stored) ? Object.entries(stored) : []);
  const text = (name: keyof Settings): string | undefined => {
    const value: unknown = fields.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const places = fields.get("lastPlaceByPlan");
  return {
    theme: themes.find((theme) => theme === fields.get("theme")) ?? defaults.theme,
    locale: text("locale") || defaults.locale,
    authorName: text("authorName") ?? defaults.authorName,
    lastPlaceByPlan: isObject(places) && areTexts(places) ? places : {},
    lastPlanId: text("lastPlanId"),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function areTexts(values: Readonly<Record<string, unknown>>): values is Readonly<Record<string, string>> {
  return Object.values(values).every((value) => typeof value === "string");
}

/** What is stored may be missing, broken, or out of reach. Settings then live as long as the tab. */
function createSafeStorage(
  getStorage: SettingsStoreOptions["getStorage"],
  parse: (stored: unknown) => Settings,
): PersistStorage<Settings> {
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    getItem(name) {
      const text = attempt(() => getStorage()?.getItem(name));
      return text ? { state: parse(attempt(() => JSON.parse(text) as unknown)) } : null;
    },
    setItem: (name, { state }) => attempt(() => getStorage()?.setItem(name, JSON.stringify(state))),
    removeItem: (name) => attempt(() => getStorage()?.removeItem(name)),
  };
}

export function createSettingsStore({ getStorage, locale }: SettingsStoreOptions): SettingsStore {
  const defaults: Settings = { theme: "system", locale, authorName: "", lastPlaceByPlan: {} };
  const store = createStore<SettingsState>()(
    persist(
      (set) => ({
        ...defaults,
        update: (settings) => set(settings),
        rememberPlace: (planId, path) =>
          set(({ lastPlaceByPlan }) => ({
            lastPlaceByPlan: { ...lastPlaceByPlan, [planId]: path },
            lastPlanId: planId,
          })),
        forgetPlans: (planIds) =>
          set(({ lastPlaceByPlan, lastPlanId }) => ({
            lastPlaceByPlan: Object.fromEntries(
              Object.entries(lastPlaceByPlan).filter(([planId]) => !planIds.includes(planId)),
            ),
            lastPlanId: lastPlanId !== undefined && planIds.includes(lastPlanId) ? undefined : lastPlanId,
          })),
      }),
      {
        name: storageKey,
        storage: createSafeStorage(getStorage, (stored) => parseSettings(stored, defaults)),
        partialize: ({ theme, locale: chosen, authorName, lastPlaceByPlan, lastPlanId }) => ({
          theme,
          locale: chosen,
          authorName,
          lastPlaceByPlan,
          lastPlanId,
        }),
      },
    ),
  );
  return { ...store, reload: () => void store.persist.rehydrate() };
}

/** Takes over what other tabs change in the settings. Returns the function that stops it. */
export function followOtherTabs(
  store: SettingsStore,
  target: Pick<Window, "addEventListener" | "removeEventListener">,
): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key === storageKey) store.reload();
  };
  target.addEventListener("storage", onStorage);
  return () => target.removeEventListener("storage", onStorage);
}
