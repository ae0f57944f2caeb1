/**
 * Keeps the whole app on the device after the first visit. The list of files and the version come from
 * precache-manifest.js, which the build writes.
 *
 * An update is installed beside the running version and waits until a tab accepts it. The files of older
 * versions stay for the other tabs, which go on with their drafts and still find their own chunks.
 */
importScripts("precache-manifest.js");

const { version, files } = self.precacheManifest;
/** Hosts answer with `Vary: Origin`, and a script asks with another origin header than the precache did. */
const anyHeaders = { ignoreVary: true };
/**
 * All copies of the app on one origin share its caches, so the names say whose they are. The space ends the scope:
 * no address holds one, and the caches of "/plans/" are not those of "/plans/test/".
 */
const cachePrefix = `holdfast ${self.registration.scope} `;
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

/**
 * Another tab may have been loaded with any of the older versions, so all of them stay while there are other
 * tabs. The next update clears them away.
 */
async function deleteOldCaches() {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length > 1) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function answerNavigation(request) {
  const cache = await caches.open(cacheName);
  const page = await cache.match("./index.html", anyHeaders);
  return page ? withoutRedirect(page) : fetch(request);
}

/** Many hosts send "index.html" on to its folder, and browsers refuse to show a page that carries a redirect. */
function withoutRedirect(page) {
  if (!page.redirected) return page;
  const { body, status, statusText, headers } = page;
  return new Response(body, { status, statusText, headers });
}

async function answerFile(request) {
  const cache = await caches.open(cacheName);
  return (
    (await cache.match(request, anyHeaders)) ?? (await caches.match(request, anyHeaders)) ?? fetch(request)
  );
}
