import { PROVIDER_FILE } from './provider-file.js';

/** What is kept for use without a connection. */
export interface OfflineSite {
  /** Differs as soon as one of the files does. */
  readonly digest: string;
  /** Names of the page's files, relative to `base`. */
  readonly files: readonly string[];
  /** Where the page stands, with a slash at its end. */
  readonly base: string;
}

/** Of the browser's `Cache`, what is used here. */
export interface WorkerCache {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
}

/** Of its `CacheStorage`. */
export interface WorkerCaches {
  open(name: string): Promise<WorkerCache>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
}

type Get = (request: Request | string) => Promise<Response>;

/** Other pages of this origin keep caches too; only ours are ours to delete. */
const PREFIX = 'presend-setup-';

const cacheName = ({ digest }: OfflineSite): string => `${PREFIX}${digest}`;

/** Keeps every file of the page, or none: a page of two versions does not run. */
export async function keep(site: OfflineSite, caches: WorkerCaches, get: Get): Promise<void> {
  const answers = await Promise.all(
    site.files.map(async (file) => {
      const address = site.base + file;
      const response = await get(address);
      if (!response.ok) throw new Error(`${file} could not be kept: ${String(response.status)}`);
      return { address, response };
    }),
  );
  const cache = await caches.open(cacheName(site));
  await Promise.all(answers.map(({ address, response }) => cache.put(address, response)));
}

/** Deletes what earlier versions kept. */
export async function tidy(site: OfflineSite, caches: WorkerCaches): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName(site));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/**
 * The answer to a request for one of the page's files: the kept one, which belongs to the others that were kept with it.
 * The provider's record may change at any time, so the kept one only serves without a connection. Undefined for every
 * other request, which takes its usual way.
 */
export function answerFor(
  request: Request,
  site: OfflineSite,
  caches: WorkerCaches,
  get: Get,
): Promise<Response> | undefined {
  const [address = ''] = request.url.split(/[?#]/);
  if (request.method !== 'GET' || !address.startsWith(site.base)) return undefined;
  const name = address.slice(site.base.length);
  if (name === PROVIDER_FILE) return freshOrKept(address, site, caches, get);
  return site.files.includes(name) ? keptOrFresh(request, address, site, caches, get) : undefined;
}

async function keptOrFresh(
  request: Request,
  address: string,
  site: OfflineSite,
  caches: WorkerCaches,
  get: Get,
): Promise<Response> {
  const cache = await caches.open(cacheName(site));
  return (await cache.match(address)) ?? get(request);
}

async function freshOrKept(
  address: string,
  site: OfflineSite,
  caches: WorkerCaches,
  get: Get,
): Promise<Response> {
  const cache = await caches.open(cacheName(site));
  try {
    const response = await get(address);
    if (response.ok) await cache.put(address, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(address);
    if (kept === undefined) throw error;
    return kept;
  }
}
