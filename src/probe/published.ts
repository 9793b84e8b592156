import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { readDocument } from '../submission/autoconfig/read-document.js';
import { xmlText } from '../submission/fix-files/xml-text.js';
import type { PublishedText } from '../submission/lint/fault.js';
import { isHostName, isMailAddress } from '../submission/provider/names.js';
import { textOf } from '../submission/settings/lines.js';
import { fetchDocument, type DocumentRequest, type FetchOptions } from './fetch-document.js';
import { publishedInDns, systemRecords, type RecordLookUp } from './published-dns.js';
import { systemLookUp, type LookUp } from './resolve-host.js';

export interface PublishedOptions {
  /** Also ask hosts in private networks and on this computer. Leave it off wherever strangers name the domain. */
  readonly allowPrivate?: boolean;
  /** Autodiscover answers for one address; default: postmaster at the domain, an address that exists (RFC 5321 §4.5.1). */
  readonly address?: string;
  /** For each document. */
  readonly timeoutMs?: number;
  /** Finds the addresses of a host; default: as this computer does. */
  readonly lookUp?: LookUp;
  /** Finds SRV and TXT records; default: at the DNS servers of this computer. */
  readonly records?: RecordLookUp;
  /** Certificate authorities to trust in place of Node's, as PEM. */
  readonly ca?: readonly string[];
  /** Default: 443 and 80. */
  readonly ports?: FetchOptions['ports'];
}

export interface Published {
  readonly domain: string;
  /** For `lintAutoconfig`. */
  readonly documents: readonly PublishedText[];
  /** The places where nothing was found, each with the reason as a part of a sentence. */
  readonly absent: readonly { readonly place: string; readonly reason: string }[];
}

const NO_NAME = /[\s/\\:@?#[\]%]/;

const TIMEOUT_MS = 10_000;

const REQUEST_SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006';
const RESPONSE_SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a';

/** A place where mail programs look; the part behind the scheme. */
interface Place {
  readonly address: string;
  readonly query?: string;
  readonly body?: string;
  /** Thunderbird asks without encryption too where there is none; the other formats insist on it. */
  readonly isAlsoPlain: boolean;
}

/**
 * The settings that a domain publishes for mail programs: config-v1.1.xml, the answer of Autodiscover, the PACC document,
 * SRV records and PACC's TXT record. Asks where the programs ask, over https first. Rejects with a `TypeError` for a
 * wrong argument; whatever servers do ends in the result.
 */
export async function fetchPublished(domain: string, options: PublishedOptions = {}): Promise<Published> {
  // Of a whole address, domainToASCII would take the host and drop the rest in silence.
  const name = NO_NAME.test(domain) ? '' : domainToASCII(domain.replace(/\.$/, '')).toLowerCase();
  if (!isHostName(name)) throw new TypeError('domain: must be a name such as example.com');
  const address = options.address ?? `postmaster@${name}`;
  if (!isMailAddress(address)) throw new TypeError('address: must be a mail address such as ann@example.com');
  const { timeoutMs = TIMEOUT_MS, ca } = options;
  const fetching: FetchOptions = {
    allowPrivate: options.allowPrivate === true,
    timeoutMs,
    lookUp: options.lookUp ?? systemLookUp,
    ports: options.ports ?? { https: 443, http: 80 },
    ...(ca !== undefined && { ca }),
  };
  const [dns, ...fetched] = await Promise.all([
    publishedInDns(name, options.records ?? systemRecords(timeoutMs), timeoutMs),
    ...placesOf(name, address).map((place) => published(place, fetching)),
  ]);
  const documents: PublishedText[] = [];
  const absent: Published['absent'][number][] = [];
  for (const result of [...fetched, dns]) {
    if ('reason' in result) absent.push(result);
    else {
      const same = documents.find(({ sha256 }) => sha256 === result.sha256);
      if (same === undefined) documents.push(result);
      else absent.push({ place: result.name, reason: `has the same document as ${same.name}` });
    }
  }
  return { domain: name, documents, absent };
}

function placesOf(domain: string, address: string): readonly Place[] {
  const query = `?emailaddress=${encodeURIComponent(address)}`;
  const body =
    `<?xml version="1.0" encoding="utf-8"?>\n<Autodiscover xmlns="${REQUEST_SCHEMA}"><Request>` +
    `<EMailAddress>${xmlText(address)}</EMailAddress>` +
    `<AcceptableResponseSchema>${RESPONSE_SCHEMA}</AcceptableResponseSchema></Request></Autodiscover>\n`;
  return [
    { address: `autoconfig.${domain}/mail/config-v1.1.xml`, query, isAlsoPlain: true },
    { address: `${domain}/.well-known/autoconfig/mail/config-v1.1.xml`, isAlsoPlain: true },
    { address: `autodiscover.${domain}/autodiscover/autodiscover.xml`, body, isAlsoPlain: false },
    { address: `${domain}/autodiscover/autodiscover.xml`, body, isAlsoPlain: false },
    { address: `ua-auto-config.${domain}/.well-known/user-agent-configuration.json`, isAlsoPlain: false },
  ];
}

async function published(
  place: Place,
  options: FetchOptions,
): Promise<PublishedText | Published['absent'][number]> {
  const request = (scheme: 'https' | 'http'): DocumentRequest => ({
    url: new URL(`${scheme}://${place.address}${place.query ?? ''}`),
    ...(place.body !== undefined && { body: place.body }),
  });
  let scheme: 'https' | 'http' = 'https';
  let fetched = await fetchDocument(request(scheme), options);
  if (fetched.kind === 'absent' && fetched.isUnreached && place.isAlsoPlain) {
    const plain = await fetchDocument(request('http'), options);
    if (plain.kind === 'found') [scheme, fetched] = ['http', plain];
  }
  const name = `${scheme}://${place.address}`;
  if (fetched.kind === 'absent') return { place: name, reason: fetched.reason };
  const text = textOf(fetched.bytes);
  if (isWebPage(text)) return { place: name, reason: 'answers with a web page' };
  return { name, text, sha256: createHash('sha256').update(fetched.bytes).digest('base64') };
}

/** Many web servers answer any address with a page for people. */
function isWebPage(text: string): boolean {
  return (
    /^\s*(?:<!--[^]{0,1000}?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(text) &&
    readDocument(text).format === undefined
  );
}
