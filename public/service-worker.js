/**
 * Keeps the whole app on the device after the first visit. The list of files and the version come from
 * precache-manifest.js, which the build writes.
 *
 * An update is installed beside the running version and waits until a tab accepts it. The files of the
 * version before stay for the other tabs, which go on with their drafts and still find their own chunks.
 */
importScripts("precache-manifest.js");

const { version, files } = self.precacheManifest;
const cachePrefix = "holdfast-";
/** Hosts answer with `Vary: Origin`, and a script asks with another origin header than the precache did. */
const anyHeaders = { ignoreVary: true };
const cacheName = `${cachePrefix}${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(storeFiles());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(deleteOldCaches().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "activateUpdate") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? answerNavigation(request) : answerFile(request));
});

async function storeFiles() {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new Request(file, { cache: "reload" })));
}

/** Caches are kept in the order of their creation: the one before this version's is the running tabs'. */
async function deleteOldCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function answerNavigation(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match("./index.html", anyHeaders)) ?? fetch(request);
}

async function answerFile(request) {
  const cache = await caches.open(cacheName);
  return (
    (await cache.match(request, anyHeaders)) ?? (await caches.match(request, anyHeaders)) ?? fetch(request)
  );
}
