import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createEncrypted } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { fetchPublished, type Published, type PublishedOptions } from '../../src/probe/published.js';
import type { RecordLookUp } from '../../src/probe/published-dns.js';
import { makeCertificate, type TestCertificate } from './certificates.js';

export const AUTHORITY: TestCertificate = makeCertificate({ names: [], commonName: 'Test authority' });

/** For every host that is asked about example.com, and for the provider's own. */
export const HOSTS = [
  'example.com',
  'autoconfig.example.com',
  'autodiscover.example.com',
  'ua-auto-config.example.com',
  'settings.example.net',
];
export const CERTIFICATE = makeCertificate({ names: HOSTS, issuer: AUTHORITY });

const closers: (() => void)[] = [];

afterEach(() => {
  while (closers.length > 0) closers.pop()?.();
});

async function listening(server: Server): Promise<number> {
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** An https server on this computer. */
export function encryptedServer(handle: RequestListener, certificate = CERTIFICATE): Promise<number> {
  return listening(createEncrypted({ key: certificate.key, cert: certificate.cert }, handle));
}

export function plainServer(handle: RequestListener): Promise<number> {
  return listening(createPlain(handle));
}

/** What stands at `host/path`; anything else is 404. A function answers for itself. */
export type Site = Readonly<Record<string, string | RequestListener | undefined>>;

export function site(pages: Site): RequestListener {
  return (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = pages[`${host}${(request.url ?? '').replace(/\?.*$/, '')}`];
    if (typeof page === 'function') page(request, response);
    else response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/xml' }).end(page);
  };
}

function nothing(): Promise<never> {
  return Promise.reject(Object.assign(new Error('no data'), { code: 'ENODATA' }));
}

export const NO_RECORDS: RecordLookUp = { srv: nothing, txt: nothing };

/** A port of this computer where nothing listens any more. */
export async function closedPort(): Promise<number> {
  const server = createPlain();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What example.com publishes, all of its hosts being this computer. */
export async function published(
  servers: { readonly https?: number; readonly http?: number },
  options: PublishedOptions = {},
): Promise<Published> {
  const ports = { https: servers.https ?? (await closedPort()), http: servers.http ?? (await closedPort()) };
  return fetchPublished('example.com', {
    allowPrivate: true,
    timeoutMs: 1500,
    lookUp: () => Promise.resolve(['127.0.0.1']),
    records: NO_RECORDS,
    ca: [AUTHORITY.cert],
    ports,
    ...options,
  });
}

/** Why nothing was found at the first place that is named so. */
export function reasonAt({ absent }: Published, place: string): string | undefined {
  return absent.find((one) => one.place.includes(place))?.reason;
}
