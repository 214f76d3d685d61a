// @ts-check
// The page without a network: a fixed list of files, cached as one version.
//
// A published version is served from its cache alone, so that files of two versions never meet.
// `development`, a folder that somebody is editing, asks the network first.

/** Replaced by the build with a hash of the files. */
const VERSION = "development";

const CACHE = `secpolicy-${VERSION}`;

/** Every file of the site; a test holds it against the folder. */
const FILES = [
  "./",
  "app.js",
  "calculator/field.js",
  "calculator/history.js",
  "calculator/index.js",
  "calculator/meter.js",
  "calculator/metrics.js",
  "calculator/mirror.js",
  "calculator/reading.js",
  "calculator/row.js",
  "calculator/score.js",
  "calculator/steps.js",
  "calculator/vector.js",
  "calculator/versions.js",
  "calculator/why.js",
  "calculator/words.js",
  "checker/answers.js",
  "checker/client.js",
  "checker/edits.js",
  "checker/facts.js",
  "checker/findings.js",
  "checker/grade.js",
  "checker/headline.js",
  "checker/index.js",
  "checker/jumps.js",
  "checker/lines.js",
  "checker/mirror.js",
  "checker/profile.js",
  "checker/standards.js",
  "checker/text.js",
  "copy.js",
  "dom.js",
  "engine.js",
  "files.js",
  "icon.svg",
  "index.html",
  "keys.js",
  "live.js",
  "manifest.webmanifest",
  "menu.js",
  "offline.js",
  "pkg/api.js",
  "pkg/arguments.js",
  "pkg/core.js",
  "pkg/cvss.js",
  "pkg/data.js",
  "pkg/fix.js",
  "pkg/secpolicy.js",
  "pkg/secpolicy.wasm",
  "pkg/summaries.js",
  "pkg/web.js",
  "route.js",
  "samples.js",
  "start.js",
  "storage.js",
  "style/base.css",
  "style/calculator.css",
  "style/checker.css",
  "style/frame.css",
  "style/judgement.css",
  "style/media.css",
  "style/start.css",
  "style/tokens.css",
  "theme-first.js",
  "theme.js",
  "toast.js",
  "verdict.js",
  "words.js",
  "worker.js",
];

/**
 * The parts of a service worker that this one uses: the types of pages know none of them.
 *
 * @typedef {Event & { waitUntil(promise: Promise<unknown>): void }} Lasting
 * @typedef {Lasting & { request: Request, respondWith(response: Promise<Response>): void }} Fetching
 * @typedef {object} Scope
 * @property {(type: string, listener: (event: any) => void) => void} addEventListener
 * @property {() => Promise<void>} skipWaiting
 * @property {{ claim(): Promise<void> }} clients
 */

const scope = /** @type {Scope} */ (/** @type {unknown} */ (self));

scope.addEventListener("install", (/** @type {Lasting} */ event) => {
  event.waitUntil(install());
});

scope.addEventListener("activate", (/** @type {Lasting} */ event) => {
  event.waitUntil(activate());
});

// A page asks for this when its reader agrees to reload.
scope.addEventListener("message", (/** @type {MessageEvent} */ event) => {
  if (event.data === "take-over") void scope.skipWaiting();
});

scope.addEventListener("fetch", (/** @type {Fetching} */ event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(VERSION === "development" ? networkFirst(request) : cacheFirst(request));
});

async function install() {
  const cache = await caches.open(CACHE);
  // `reload`: the browser's own cache may still hold files of the version before.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
  if (VERSION === "development") await scope.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("secpolicy-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** @param {Request} request */
async function cacheFirst(request) {
  const cache = await caches.open(CACHE);
  const cached = await cache.match(request, { ignoreSearch: request.mode === "navigate" });
  return cached ?? fetch(request);
}

/** @param {Request} request */
async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(CACHE);
    const cached = await cache.match(request, { ignoreSearch: request.mode === "navigate" });
    if (cached) return cached;
    throw error;
  }
}
