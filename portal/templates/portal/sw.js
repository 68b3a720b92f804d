/* Shows a page of ours where there is no connection. It keeps that page and what it looks like, and nothing else:
   what somebody has read or written is never in its cache. */
const PAGES = {{ pages|safe }};
const FILES = {{ files|safe }};
const CACHE = "offline-{{ version }}";

const anew = (url) => new Request(url, { cache: "reload", credentials: "omit" });
const kept = (url) => caches.match(url, { cacheName: CACHE, ignoreVary: true });

self.addEventListener("install", (event) => {
  const all = [...Object.values(PAGES), ...FILES].map(anew);
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(all))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const forget = (names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(
    caches
      .keys()
      .then(forget)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    const language = pathname.split("/")[1];
    const page = PAGES[language] ?? Object.values(PAGES)[0];
    event.respondWith(fetch(request).catch(() => kept(page)));
  } else if (FILES.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => kept(pathname)));
  }
});
