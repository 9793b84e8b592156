import { lowerCase } from '../bytes.js';
import { once } from '../once.js';
import type { Bytes, WireSetting } from '../wire-message.js';
import { isIpAddress } from './ip-address.js';

/** RFC 1035 §2.3.4. */
const MAX_HOST_LENGTH = 253;
const MAX_LABEL_LENGTH = 63;

/** Registrations under .us go by state: `name.ca.us`. */
const US_STATES = new Set(
  'ak al ar az ca co ct dc de fl ga gu hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa pr ri sc sd tn tx ut va vi vt wa wi wv wy'.split(
    ' ',
  ),
);

export interface HostAndDomain {
  readonly host: string;
  /** What somebody registered; the address itself for an IP address. */
  readonly domain: string;
}

/** Where the names that a registry gives out begin (Mail::SpamAssassin::RegistryBoundaries). */
export interface RegistryBoundaries {
  readonly isTopLevel: (label: string) => boolean;
  /** The registered domain of a host, in lower case: `example.co.uk` of `www.example.co.uk`. */
  readonly trimDomain: (host: Bytes) => string;
  /** Whether the host has a dot and ends in a known top-level domain; nothing else is looked at. */
  readonly isDomainValid: (host: Bytes) => boolean;
  /** The registered domain of a host in lower case; undefined for what is no host of the internet. */
  readonly hostToDomain: (host: Bytes) => string | undefined;
  /** Undefined for addresses that lead to no host of the internet. */
  readonly uriToDomain: (uri: Bytes) => HostAndDomain | undefined;
}

/**
 * Built from `util_rb_tld`, `util_rb_2tld` and `util_rb_3tld`. Names of other scripts are taken in their ASCII form
 * only, as SpamAssassin does where the library for the others is not installed.
 */
export const registryBoundaries = once((settings: readonly WireSetting[]): RegistryBoundaries => {
  const tops = new Set<string>();
  const seconds = new Set<string>();
  const thirds = new Set<string>();
  for (const { name, value } of settings) {
    if (name === 'util_rb_tld') addWords(tops, value);
    else if (name === 'util_rb_2tld') addWords(seconds, value);
    else if (name === 'util_rb_3tld') addWords(thirds, value);
    else if (name === 'clear_util_rb') [tops, seconds, thirds].forEach((names) => names.clear());
  }

  const trimDomain = (host: Bytes): string => {
    const labels = labelsOf(host);
    // No delegation has more than four labels, and the registered name is one more.
    for (let count = Math.min(4, labels.length); count > 1; count--) {
      const suffix = labels.slice(-count);
      const names = count === 2 ? seconds : count === 3 ? thirds : undefined;
      if (
        isStateOfUs(suffix) ||
        (names?.has(suffix.join('.')) === true && !(count === 3 && suffix[2] === 'us'))
      )
        return labels.slice(-count - 1).join('.');
    }
    return labels.slice(-2).join('.');
  };

  const isDomainValid = (host: Bytes): boolean => {
    const dot = host.lastIndexOf('.');
    return dot >= 0 && tops.has(lowerCase(host.slice(dot + 1))) && !/[ \t-\r]/.test(host);
  };

  const hostToDomain = (host: Bytes): string | undefined => {
    if (isIpAddress(host)) return host;
    return isFqdnValid(host) && isDomainValid(host) ? trimDomain(host) : undefined;
  };

  return {
    isTopLevel: (label) => tops.has(label),
    trimDomain,
    isDomainValid,
    hostToDomain,
    uriToDomain: (uri) => {
      const host = hostOfUri(uri);
      const domain = host === undefined ? undefined : hostToDomain(host);
      return host === undefined || domain === undefined ? undefined : { host, domain };
    },
  };
});

/**
 * Whether a host is written as DNS names are: two labels or more, of letters, digits and hyphens within; underscores
 * only in front of the last two (Mail::SpamAssassin::Util, "is_fqdn_valid").
 */
export function isFqdnValid(host: Bytes): boolean {
  let end = host.length;
  while (end > 0 && host.charCodeAt(end - 1) === 0x2e) end--;
  if (end > MAX_HOST_LENGTH) return false;
  const labels = lowerCase(host.slice(0, end)).split('.');
  return (
    labels.length > 1 &&
    labels.every((label, index) => {
      const isUnderscoreFine = index < labels.length - 2;
      return (
        label.length <= MAX_LABEL_LENGTH &&
        /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label) &&
        (isUnderscoreFine || label.indexOf('_') < 0)
      );
    })
  );
}

/** The host of an address in lower case, as it stands; undefined where there is none to speak of. */
export function hostOfUri(uri: Bytes): Bytes | undefined {
  const scheme = lowerCase(/^[a-z]+:/i.exec(uri)?.[0] ?? '');
  if (scheme === 'javascript:' || scheme === 'cid:' || scheme === 'file:') return undefined;
  let host: Bytes;
  if (scheme === 'mailto:') {
    const address = before(uri.slice(7), /\?/);
    const at = address.lastIndexOf('@');
    if (at < 0 || address.indexOf('@') !== at) return undefined;
    host = address.slice(at + 1);
  } else {
    let start = scheme.length;
    while (scheme !== '' && start < scheme.length + 2 && uri[start] === '/') start++;
    host = before(uri.slice(start), /[/?#]/);
    host = host.slice(host.lastIndexOf('@') + 1);
    const colon = host.lastIndexOf(':');
    if (colon >= 0 && /^\d*$/.test(host.slice(colon + 1))) host = host.slice(0, colon);
  }
  // Encoded where no encoding is needed: the decoded form stands on its own among the forms of an address.
  return host.indexOf('%') >= 0 && /%(?:2[1-9a-f]|[3-6][0-9a-f]|7[0-9a-e])/i.test(host)
    ? undefined
    : lowerCase(host);
}

/** The labels of a host in lower case; dots too many do not count. */
function labelsOf(host: Bytes): readonly string[] {
  const labels = lowerCase(host).split('.');
  return labels.indexOf('') < 0 ? labels : labels.filter((label) => label !== '');
}

/** `la.ca.us`, `ci.la.ca.us` and the like, under which the registry of .us gives out names. */
function isStateOfUs(suffix: readonly string[]): boolean {
  if (suffix[suffix.length - 1] !== 'us') return false;
  const [first = '', second = '', third = ''] = suffix;
  if (suffix.length === 3) return US_STATES.has(second);
  const isLocality = (first === 'pvt' && second === 'k12') || first === 'ci' || first === 'co';
  return suffix.length === 4 && isLocality && US_STATES.has(third);
}

function before(text: string, sign: RegExp): string {
  const at = text.search(sign);
  return at < 0 ? text : text.slice(0, at);
}

function addWords(names: Set<string>, value: string): void {
  for (const word of value.split(/[ \t-\r]+/)) if (word !== '') names.add(lowerCase(word));
}
