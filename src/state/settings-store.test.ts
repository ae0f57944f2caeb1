import { describe, expect, test } from "vitest";
import { createSettingsStore, followOtherTabs, type SettingsStore } from "#src/state/settings-store.ts";

type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

function createTextStorage(content?: string): TextStorage & { read(): unknown } {
  const values = new Map(content === undefined ? [] : [["holdfast-settings", content]]);
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    read: () => JSON.parse(values.get("holdfast-settings") ?? "null") as unknown,
  };
}

function settingsOf(store: SettingsStore): unknown {
  return JSON.parse(JSON.stringify(store.getState())) as unknown;
}

const defaults = { theme: "system", locale: "sv", authorName: "", lastPlaceByPlan: {} };

function openSettings(storage: TextStorage | undefined): SettingsStore {
  return createSettingsStore({ getStorage: () => storage, locale: "sv" });
}

describe("settings", () => {
  test("begin with the defaults and the language that is handed in", () => {
    expect(settingsOf(openSettings(createTextStorage()))).toEqual(defaults);
  });

  test("are there again the next time", () => {
    const storage = createTextStorage();
    const store = openSettings(storage);
    store.getState().update({ theme: "dark", authorName: "Ann" });
    store.getState().rememberPlace("plan-1", "/gaps");
    const expected = {
      theme: "dark",
      locale: "sv",
      authorName: "Ann",
      lastPlaceByPlan: { "plan-1": "/gaps" },
      lastPlanId: "plan-1",
    };
    expect(storage.read()).toEqual(expected);
    expect(settingsOf(openSettings(storage))).toEqual(expected);
  });

  test("forget the places in plans that are gone", () => {
    const store = openSettings(createTextStorage());
    store.getState().rememberPlace("plan-1", "/gaps");
    store.getState().rememberPlace("plan-2", "/actions");
    store.getState().forgetPlans(["plan-1"]);
    expect(store.getState()).toMatchObject({
      lastPlaceByPlan: { "plan-2": "/actions" },
      lastPlanId: "plan-2",
    });
    store.getState().forgetPlans(["plan-2"]);
    expect(store.getState().lastPlaceByPlan).toEqual({});
    expect(store.getState().lastPlanId).toBeUndefined();
  });

  test.each(["", "{", "null", "7", '"text"', "[]", "{}"])("fall back where %j is stored", (content) => {
    expect(settingsOf(openSettings(createTextStorage(content)))).toEqual(defaults);
  });

  test("fall back field by field, and ignore what they do not know", () => {
    const content = JSON.stringify({
      theme: "purple",
      locale: "",
      authorName: "Ann",
      lastPlaceByPlan: { "plan-1": 7 },
      lastPlanId: 7,
      update: "not a function",
    });
    const store = openSettings(createTextStorage(content));
    expect(settingsOf(store)).toEqual({ ...defaults, authorName: "Ann" });
    expect(store.getState().update).toBeTypeOf("function");
  });

  test("live as long as the tab where the browser refuses its storage", () => {
    const refuse = (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    const stores = [
      createSettingsStore({ getStorage: refuse, locale: "sv" }),
      openSettings(undefined),
      openSettings({ getItem: refuse, setItem: refuse, removeItem: refuse }),
    ];
    for (const store of stores) {
      store.getState().update({ theme: "dark" });
      expect(settingsOf(store)).toEqual({ ...defaults, theme: "dark" });
    }
  });

  test("follow what another tab changes, until told to stop", () => {
    const storage = createTextStorage();
    const [here, there] = [openSettings(storage), openSettings(storage)];
    const target = new EventTarget() as Window;
    const stop = followOtherTabs(here, target);
    const tell = (key: string): boolean => target.dispatchEvent(Object.assign(new Event("storage"), { key }));

    there.getState().update({ theme: "dark" });
    tell("something else");
    expect(here.getState().theme).toBe("system");
    tell("holdfast-settings");
    expect(here.getState().theme).toBe("dark");
    stop();
    there.getState().update({ theme: "light" });
    tell("holdfast-settings");
    expect(here.getState().theme).toBe("dark");
  });
});
