import { describe, expect, it } from 'vitest';
import {
  answerFor,
  keep,
  tidy,
  type OfflineSite,
  type WorkerCache,
  type WorkerCaches,
} from '../../src/setup/offline.js';

const BASE = 'https://mail.example.com/presend/';
const SITE: OfflineSite = { base: BASE, digest: 'b2', files: ['setup.html', 'setup.js'] };
const OLDER: OfflineSite = { ...SITE, digest: 'a1' };

/** A browser's caches, as far as a worker uses them. */
class MemoryCaches implements WorkerCaches {
  readonly kept = new Map<string, Map<string, Response>>();

  open(name: string): Promise<WorkerCache> {
    const entries = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, entries);
    return Promise.resolve({
      match: (address) => Promise.resolve(entries.get(address)?.clone()),
      put: (address, response) => {
        entries.set(address, response);
        return Promise.resolve();
      },
    });
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(name));
  }
}

type Get = (request: Request | string) => Promise<Response>;

/** A server that says which version it serves, until it is gone. */
function serverOf(version: string): Get {
  return (request) => {
    const address = typeof request === 'string' ? request : request.url;
    return Promise.resolve(new Response(`${version} of ${address.slice(BASE.length)}`));
  };
}
const gone: Get = () => Promise.reject(new TypeError('no connection'));

const ask = (caches: WorkerCaches, name: string, get: Get, site = SITE): Promise<string> | undefined =>
  answerFor(new Request(BASE + name), site, caches, get)?.then((response) => response.text());

describe('without a connection', () => {
  it('every file of the page is there, whatever is asked behind its name', async () => {
    const caches = new MemoryCaches();
    await keep(SITE, caches, serverOf('v2'));
    expect(await ask(caches, 'setup.html', gone)).toBe('v2 of setup.html');
    expect(await ask(caches, 'setup.js?x=1', gone)).toBe('v2 of setup.js');
  });

  it('the provider’s record is the last one that was had', async () => {
    const caches = new MemoryCaches();
    await keep(SITE, caches, serverOf('v2'));
    expect(await ask(caches, 'provider.json', serverOf('new'))).toBe('new of provider.json');
    expect(await ask(caches, 'provider.json', gone)).toBe('new of provider.json');
  });

  it('a record that was never had fails as it would without the worker', async () => {
    await expect(ask(new MemoryCaches(), 'provider.json', gone)).rejects.toThrow('no connection');
  });
});

it('with a connection the kept files are used too, since they belong together', async () => {
  const caches = new MemoryCaches();
  await keep(SITE, caches, serverOf('v2'));
  expect(await ask(caches, 'setup.js', serverOf('v3'))).toBe('v2 of setup.js');
});

it('with a connection the provider’s record is always the present one', async () => {
  const caches = new MemoryCaches();
  await ask(caches, 'provider.json', serverOf('old'));
  expect(await ask(caches, 'provider.json', serverOf('new'))).toBe('new of provider.json');
});

it.each([
  ['another page of the folder', 'GET', `${BASE}taskpane.html`],
  ['a file of another folder', 'GET', 'https://mail.example.com/setup.js'],
  ['another origin', 'GET', 'https://example.org/presend/setup.js'],
  ['what is not read', 'POST', `${BASE}setup.html`],
])('leaves %s alone', (_, method, address) => {
  expect(answerFor(new Request(address, { method }), SITE, new MemoryCaches(), gone)).toBeUndefined();
});

it('keeps all files or none', async () => {
  const caches = new MemoryCaches();
  const half = (request: Request | string): Promise<Response> =>
    Promise.resolve(new Response('', { status: request === `${BASE}setup.js` ? 500 : 200 }));
  await expect(keep(SITE, caches, half)).rejects.toThrow('setup.js could not be kept: 500');
  expect(caches.kept.size).toBe(0);
});

it('throws away what earlier versions kept, and nothing of anybody else', async () => {
  const caches = new MemoryCaches();
  await keep(OLDER, caches, serverOf('v1'));
  await caches.open('shop-1');
  await keep(SITE, caches, serverOf('v2'));
  await tidy(SITE, caches);
  expect(await caches.keys()).toEqual(['shop-1', 'presend-setup-b2']);
});
