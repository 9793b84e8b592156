import type { Encryption } from '../client-account.js';
import { MAX_SERVERS, type AutoconfigDocument, type PublishedServer } from './document.js';
import { hostValue, portValue, quotation } from './values.js';

/** RFC 6186 and, for the names that end in s and are preferred, RFC 8314 §5.1. */
const SERVICES: Readonly<
  Record<string, { readonly service: PublishedServer['service']; readonly encryption: Encryption }>
> = {
  _submissions: { service: 'smtp', encryption: 'implicit' },
  _submission: { service: 'smtp', encryption: 'starttls' },
  _imaps: { service: 'imap', encryption: 'implicit' },
  _imap: { service: 'imap', encryption: 'starttls' },
  _pop3s: { service: 'pop3', encryption: 'implicit' },
  _pop3: { service: 'pop3', encryption: 'starttls' },
};
const SERVICE_NAMES = Object.keys(SERVICES);

/** Zone files have a line for each name; a file of a million lines holds a registry, not a host's mail settings. */
const MAX_LINES = 20_000;
/** A digest line is 80 characters and an SRV line at most some hundreds; the work on a line stays small. */
const MAX_LINE_CHARS = 2000;

/** The beginning of PACC's TXT record, draft-ietf-mailmaint-pacc. */
const PACC_TAG = 'v=UAAC1';

interface SrvLine {
  readonly name: string;
  readonly priority: number;
  readonly server?: PublishedServer;
}

/** SRV lines and PACC's TXT lines of a zone file, or of what `dig` prints; other lines are passed over. */
export function readDns(text: string): AutoconfigDocument | undefined {
  const srv: SrvLine[] = [];
  const digests: { readonly digest: string; readonly line: number }[] = [];
  text.split(/\r\n|\r|\n/, MAX_LINES).forEach((source, index) => {
    if (source.length > MAX_LINE_CHARS) return;
    const digest = paccDigest(source);
    if (digest !== undefined) digests.push({ digest, line: index + 1 });
    const line = srvLine(source.replace(/;.*$/, '').trim(), index + 1);
    if (line !== undefined && srv.length < MAX_SERVERS) srv.push(line);
  });
  if (srv.length === 0 && digests.length === 0) return undefined;
  const inOrder = srv.slice().sort(byPreference);
  const servers: PublishedServer[] = [];
  for (const { server } of inOrder) if (server !== undefined) servers.push(server);
  return {
    format: 'dns',
    servers,
    remarks: [],
    problems: [],
    srvServices: srv.map(({ name }) => name),
    paccDigests: digests.slice(0, MAX_SERVERS),
  };
}

/** Fewer is sooner, in RFC 2782; of two services, the encrypted one stands first in the table. */
function byPreference(a: SrvLine, b: SrvLine): number {
  return SERVICE_NAMES.indexOf(a.name) - SERVICE_NAMES.indexOf(b.name) || a.priority - b.priority;
}

/** `owner [ttl] [class] SRV priority weight port target`, the two in brackets in either order. */
function srvLine(source: string, line: number): SrvLine | undefined {
  const words = source.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && index < 4 && word.toUpperCase() === 'SRV');
  const name = (words[0] ?? '').split('.')[0]?.toLowerCase() ?? '';
  const known = SERVICE_NAMES.indexOf(name) >= 0 ? SERVICES[name] : undefined;
  const [priority = '', , port, target = ''] = words.slice(at + 1);
  if (at < 0 || known === undefined || !/^\d{1,5}$/.test(priority)) return undefined;
  // RFC 2782: a target of "." says that the service is decidedly not offered.
  if (target === '.') return { name, priority: Number(priority) };
  const host = hostValue(target);
  const number = portValue(port);
  if (host === undefined || number === undefined) return undefined;
  return {
    name,
    priority: Number(priority),
    server: { ...known, host, port: number, auths: [], evidence: [quotation(source)], line },
  };
}

/** The `d=` of `v=UAAC1; a=sha256; d=...`; a zone file may cut the text into several quoted pieces. */
function paccDigest(source: string): string | undefined {
  const start = source.indexOf(PACC_TAG);
  if (start < 0) return undefined;
  const text = source
    .slice(start)
    .replace(/"\s*"/g, '')
    .replace(/"[^]*$/, '');
  let digest: string | undefined;
  for (const tag of text.split(';')) {
    const [name = '', ...value] = tag.trim().split('=');
    if (name === 'a' && value.join('=') !== 'sha256') return undefined;
    if (name === 'd') digest = value.join('=');
  }
  return digest !== undefined && /^[A-Za-z0-9+/]{1,100}={0,2}$/.test(digest) ? digest : undefined;
}
