import { answerFor, keep, tidy, type WorkerCaches } from './offline.js';

/** Set by the build: what the page consists of, and a digest of it all. */
declare const __SETUP_FILES__: readonly string[];
declare const __SETUP_DIGEST__: string;

/** What a service worker has of its global; the DOM's types describe a window. */
interface WorkerScope {
  readonly caches: WorkerCaches;
  readonly clients: { claim(): Promise<void> };
  readonly location: { readonly href: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as WorkerScope;
const site = {
  digest: __SETUP_DIGEST__,
  files: __SETUP_FILES__,
  base: new URL('./', scope.location.href).href,
};
const get = (request: Request | string): Promise<Response> =>
  // Past the browser's own cache: an older file would be kept under the new digest.
  fetch(request, { cache: 'no-cache' });

scope.addEventListener('install', (event) => {
  event.waitUntil(keep(site, scope.caches, get).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(tidy(site, scope.caches).then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, site, scope.caches, get);
  if (answer !== undefined) event.respondWith(answer);
});
