import type { IncomingMessage } from 'node:http';
import { request as requestPlain } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { resolveHost, type LookUp } from './resolve-host.js';

/** Published settings are some kilobytes. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024;

/** Hosts point from their customers' domains to their own, once; more is a chase. */
const MAX_REDIRECTS = 3;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

export interface FetchOptions {
  readonly allowPrivate: boolean;
  /** For each address asked, from the look-up to the last byte. */
  readonly timeoutMs: number;
  readonly lookUp: LookUp;
  /** The only ports that are asked. */
  readonly ports: { readonly https: number; readonly http: number };
  /** Certificate authorities to trust in place of Node's, as PEM. */
  readonly ca?: readonly string[];
}

export interface DocumentRequest {
  readonly url: URL;
  /** XML to be sent with POST; GET where absent. */
  readonly body?: string;
}

export type Fetched =
  | { readonly kind: 'found'; readonly url: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'absent';
      /** Whether no connection came about, so that another scheme may be worth a try. */
      readonly isUnreached: boolean;
      /** Why, as a part of a sentence. */
      readonly reason: string;
    };

/**
 * The document at an address, or why there is none; rejects for nothing that a server does. Follows redirections by the
 * same scheme alone, and looks at every address it is led to anew: what a stranger publishes must not make this computer
 * ask another one inside its own network.
 */
export async function fetchDocument(request: DocumentRequest, options: FetchOptions): Promise<Fetched> {
  let { url } = request;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await ask({ ...request, url }, options);
    if (!('location' in answer)) return answer;
    const next = redirection(answer.location, url);
    if ('reason' in next) return absent(next.reason);
    url = next.url;
  }
  return absent('leads on and on to other addresses');
}

function redirection(location: string, from: URL): { readonly url: URL } | { readonly reason: string } {
  let url: URL;
  try {
    url = new URL(location, from);
  } catch {
    return { reason: 'leads to something that is no address' };
  }
  if (url.protocol !== from.protocol)
    return { reason: `leads to ${url.protocol}//${url.host}, which is not followed` };
  if (url.port !== from.port || url.username !== '' || url.password !== '')
    return { reason: `leads to another port or a log-in at ${url.hostname}, which is not followed` };
  return { url };
}

async function ask(
  { url, body }: DocumentRequest,
  options: FetchOptions,
): Promise<Fetched | { readonly location: string }> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const { lookUp, allowPrivate, timeoutMs } = options;
  const started = Date.now();
  const resolution = await resolveHost(host, { lookUp, allowPrivate, timeoutMs });
  if ('problem' in resolution) {
    const { kind, detail } = resolution.problem;
    if (kind === 'not-found') return absent('there is no such host', true);
    return kind === 'address-refused'
      ? absent(`is in a network that is not asked: ${detail}`)
      : absent('its address could not be looked up', true);
  }
  const signal = AbortSignal.timeout(Math.max(1, timeoutMs - (Date.now() - started)));
  try {
    return await read(await send({ url, host, body }, resolution.addresses, options, signal), url);
  } catch (cause) {
    return absent(failureOf(cause, signal), signal.aborted || !isCertificateFault(codeOf(cause)));
  }
}

function send(
  { url, host, body }: { readonly url: URL; readonly host: string; readonly body: string | undefined },
  addresses: readonly string[],
  { ports, ca }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isEncrypted = url.protocol === 'https:';
  const settings = {
    host,
    port: isEncrypted ? ports.https : ports.http,
    path: url.pathname + url.search,
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Host: url.host,
      'User-Agent': 'presend',
      'Accept-Encoding': 'identity',
      ...(body !== undefined && {
        'Content-Type': 'text/xml; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
      }),
    },
    // The addresses that were looked at: asking again could give others.
    lookup: pinnedTo(addresses),
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = isEncrypted
      ? requestEncrypted({ ...settings, ...(ca !== undefined && { ca: [...ca] }) })
      : requestPlain(settings);
    request.on('response', resolve).on('error', reject).end(body);
  });
}

function pinnedTo(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = all;
    if (options.all === true) callback(null, all);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function read(response: IncomingMessage, url: URL): Promise<Fetched | { readonly location: string }> {
  const { statusCode = 0, headers } = response;
  try {
    if (REDIRECTS.includes(statusCode) && headers.location !== undefined)
      return { location: headers.location };
    if (statusCode === 404 || statusCode === 410) return absent('there is nothing');
    if (statusCode === 401 || statusCode === 403) return absent('lets nobody in without a log-in');
    if (statusCode !== 200) return absent(`answers with the status ${statusCode}`);
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      return absent('answers in a compressed form that was not asked for');
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_DOCUMENT_BYTES) return absent(`answers with more than ${MAX_DOCUMENT_BYTES} bytes`);
    }
    return { kind: 'found', url: url.href, bytes: Buffer.concat(chunks, length) };
  } finally {
    response.destroy();
  }
}

function absent(reason: string, isUnreached = false): Fetched {
  return { kind: 'absent', isUnreached, reason };
}

function failureOf(cause: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'did not answer in time';
  const code = codeOf(cause);
  if (code === 'ECONNREFUSED') return 'nothing answers there';
  if (isCertificateFault(code)) return `has no certificate that mail programs would trust (${code})`;
  return code === '' ? 'could not be read' : `could not be read (${code})`;
}

function isCertificateFault(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code);
}

function codeOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? code : '';
}
