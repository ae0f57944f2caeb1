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
  await registerOffline({ onReady: () => undefined, onUpdate: (accepts) => (accept = accepts) });
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
