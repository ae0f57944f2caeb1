/** What the service worker has to say to the person. */
export interface OfflineEvents {
  /** The app has been stored for use without a network, for the first time. */
  readonly onReady: () => void;
  /** A new version waits; `accept` switches to it and reloads this tab, and this tab only. */
  readonly onUpdate: (accept: () => void) => void;
  /** The app could not be stored, and no earlier version of it is: it needs the network. Said once at most. */
  readonly onFailed: () => void;
}

/**
 * Registers the service worker that keeps the app on this device. An update never takes over by itself: that
 * would reload a page in which somebody is typing.
 */
export async function registerOffline(events: OfflineEvents): Promise<void> {
  if (!("serviceWorker" in navigator) || !window.isSecureContext || !import.meta.env.PROD) return;
  try {
    const registration = await navigator.serviceWorker.register("./service-worker.js", {
      updateViaCache: "none",
    });
    follow(registration, events);
  } catch {
    // A browser that keeps nothing, or a host that does not hand the file out.
    events.onFailed();
  }
}

function follow(
  registration: ServiceWorkerRegistration,
  { onReady, onUpdate, onFailed }: OfflineEvents,
): void {
  const isFirstVisit = navigator.serviceWorker.controller === null;
  let hasFailed = false;

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
    let isInstalled = false;
    installing?.addEventListener("statechange", () => {
      isInstalled ||= installing.state === "installed";
      // Given up before it was stored. One that was stored is given up for the next version.
      if (installing.state === "redundant" && !isInstalled && !registration.active && !hasFailed) {
        hasFailed = true;
        onFailed();
      }
      if (installing.state === "installed" && navigator.serviceWorker.controller) offer(installing);
      if (installing.state === "activated" && isFirstVisit) onReady();
    });
  });
}
