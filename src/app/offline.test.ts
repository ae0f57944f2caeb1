// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { registerOffline } from "#src/app/offline.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A tab that the running version controls, while the next version waits. */
async function openTabWithUpdate() {
  const waiting = { state: "installed", postMessage: vi.fn<(message: string) => void>() };
  const container = Object.assign(new EventTarget(), {
    controller: {},
    register: () => Promise.resolve(Object.assign(new EventTarget(), { waiting })),
  });
  vi.stubEnv("PROD", true);
  vi.stubGlobal("isSecureContext", true);
  Object.defineProperty(navigator, "serviceWorker", { value: container, configurable: true });
  const reload = vi.spyOn(window.location, "reload").mockReturnValue();
  let accept = (): void => undefined;
  await registerOffline({
    onReady: () => undefined,
    onUpdate: (accepts) => (accept = accepts),
    onFailed: () => undefined,
  });
  return { waiting, container, reload, accept: () => accept() };
}

describe("An update that is accepted", () => {
  test("takes over first, and then the tab loads it", async () => {
    const { waiting, container, reload, accept } = await openTabWithUpdate();
    accept();
    expect(waiting.postMessage).toHaveBeenCalledWith("activateUpdate");
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event("controllerchange"));
    expect(reload).toHaveBeenCalledOnce();
  });

  test("is loaded at once where another tab has accepted it before", async () => {
    const { waiting, container, reload, accept } = await openTabWithUpdate();
    waiting.state = "activated";
    container.dispatchEvent(new Event("controllerchange"));
    expect(reload).not.toHaveBeenCalled();
    accept();
    expect(reload).toHaveBeenCalledOnce();
  });
});

/** A tab in a browser that registers like this. `install` ends the installation of a version in this state. */
async function openTab(register: "refused" | "works", active: object | null = null) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null,
    active,
    installing: undefined as (EventTarget & { state: string }) | undefined,
  });
  const container = Object.assign(new EventTarget(), {
    controller: active,
    register: () =>
      register === "works" ? Promise.resolve(registration) : Promise.reject(new TypeError("Not Found")),
  });
  vi.stubEnv("PROD", true);
  vi.stubGlobal("isSecureContext", true);
  Object.defineProperty(navigator, "serviceWorker", { value: container, configurable: true });
  const onFailed = vi.fn<() => void>();
  await registerOffline({ onReady: () => undefined, onUpdate: () => undefined, onFailed });
  const install = (...states: readonly string[]): void => {
    const worker = Object.assign(new EventTarget(), { state: "installing" });
    registration.installing = worker;
    registration.dispatchEvent(new Event("updatefound"));
    for (const state of states) {
      worker.state = state;
      worker.dispatchEvent(new Event("statechange"));
    }
  };
  return { onFailed, install };
}

describe("An app that could not be stored", () => {
  test("says so where the browser refuses to", async () => {
    const { onFailed } = await openTab("refused");
    expect(onFailed).toHaveBeenCalledOnce();
  });

  test("says so once where a file of it did not arrive, however often the browser tries again", async () => {
    const { onFailed, install } = await openTab("works");
    expect(onFailed).not.toHaveBeenCalled();
    install("redundant");
    install("redundant");
    expect(onFailed).toHaveBeenCalledOnce();
  });

  test("says nothing where an earlier version still works, and where a version only gave way to the next", async () => {
    const update = await openTab("works", {});
    update.install("redundant");
    expect(update.onFailed).not.toHaveBeenCalled();
    const first = await openTab("works");
    first.install("installed", "redundant");
    expect(first.onFailed).not.toHaveBeenCalled();
  });
});
