import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";

const script = readFileSync(new URL("../../public/service-worker.js", import.meta.url), "utf8");

const scope = "https://plans.example/plans/";

interface Happening {
  readonly request?: { readonly method: string; readonly url: string; readonly mode: string };
  readonly waitUntil?: (work: Promise<unknown>) => unknown;
  readonly respondWith?: (response: Promise<Response>) => unknown;
}

/** The worker of version "new" with these caches on the device, while so many tabs are open. */
function startWorker(device: {
  readonly caches?: readonly string[];
  readonly tabs?: number;
  readonly page?: object;
}) {
  const kept = new Set(device.caches ?? []);
  const listeners = new Map<string, (event: Happening) => void>();
  const self = {
    location: { origin: "https://plans.example" },
    registration: { scope },
    precacheManifest: { version: "new", files: ["./index.html"] },
    addEventListener: (type: string, listener: (event: Happening) => void) => listeners.set(type, listener),
    clients: {
      matchAll: () => Promise.resolve(Array.from({ length: device.tabs ?? 1 })),
      claim: () => Promise.resolve(),
    },
  };
  const caches = {
    keys: () => Promise.resolve([...kept]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
    open: () => Promise.resolve({ match: () => Promise.resolve(device.page) }),
  };
  runInNewContext(script, { self, caches, URL, Request, Response, importScripts: () => undefined });
  return {
    kept,
    activate: async () => {
      let work: Promise<unknown> = Promise.resolve();
      listeners.get("activate")?.({ waitUntil: (promise) => (work = promise) });
      await work;
    },
    openPage: async () => {
      let answer: Promise<Response> | undefined;
      listeners.get("fetch")?.({
        request: { method: "GET", url: "https://plans.example/", mode: "navigate" },
        respondWith: (response) => (answer = response),
      });
      return answer;
    },
  };
}

describe("The service worker", () => {
  const own = ["running", "skipped", "new"].map((version) => `holdfast ${scope} ${version}`);
  const others = [`holdfast ${scope}test/ running`, "holdfast https://plans.example/ running", "another app"];
  const caches = [...own, ...others];

  test("keeps the files of every version while other tabs are open, however many updates they missed", async () => {
    const worker = startWorker({ caches, tabs: 2 });
    await worker.activate();
    expect([...worker.kept]).toEqual(caches);
  });

  test("clears away older versions once only the tab that accepted it is open, and no other copy of the app", async () => {
    const worker = startWorker({ caches, tabs: 1 });
    await worker.activate();
    expect([...worker.kept]).toEqual([`holdfast ${scope} new`, ...others]);
  });

  test("answers with a page that carries no redirect, also where the host sent index.html on", async () => {
    const stored = new Response("<title>Holdfast</title>", { headers: { "content-type": "text/html" } });
    Object.defineProperty(stored, "redirected", { value: true });
    const answer = await startWorker({ page: stored }).openPage();
    expect(answer?.redirected).toBe(false);
    expect(answer?.headers.get("content-type")).toBe("text/html");
    expect(await answer?.text()).toBe("<title>Holdfast</title>");
  });
});
