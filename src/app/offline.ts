/** What the service worker has to say to the person. */
export interface OfflineEvents {
  /** The app has been stored for use without a network, for the first time. */
  readonly onReady: () => void;
  /** A new version waits; `accept` switches to it and reloads this tab, and this tab only. */
  readonly onUpdate: (accept: () => void) => void;
}

/**
 * Registers the service worker that keeps the app on this device. An update never takes over by itself: that
 * would reload a page in which somebody is typing.
 */
export async function registerOffline({ onReady, onUpdate }: OfflineEvents): Promise<void> {
  if (!("serviceWorker" in navigator) || !window.isSecureContext || !import.meta.env.PROD) return;
  const isFirstVisit = navigator.serviceWorker.controller === null;
  const registration = await navigator.serviceWorker.register("./service-worker.js", {
    updateViaCache: "none",
  });

  const offer = (waiting: ServiceWorker): void =>
    onUpdate(() => {
      // Another tab has accepted it: the new version is at work already, and this tab has only to load it.
      if (waiting.state === "activated") return window.location.reload();
      navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
        once: true,
      });
      return waiting.postMessage("activateUpdate");
    });

  if (registration.waiting && !isFirstVisit) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const installing = registration.installing;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && navigator.serviceWorker.controller) offer(installing);
      if (installing.state === "activated" && isFirstVisit) onReady();
    });
  });
}
