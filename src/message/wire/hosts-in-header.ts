import { isDomainName } from './addresses.js';
import { once } from './once.js';
import { IP_ADDRESS } from './relays/ip-address.js';
import { groupsOf } from './uris/ip-address.js';
import type { Bytes, WireSetting } from './wire-message.js';

const IP_IN_TEXT = new RegExp(`(?:^|[^.\\w:])(?=\\w)(${IP_ADDRESS})\\b(?!\\.)`);

/** A host name may be this long, its top-level domain not counted. */
const MAX_HOST = 251;

/** The top-level domains, and the suffixes under which names are registered, that the rule files list. */
const suffixesOf = once((settings: readonly WireSetting[]) => {
  const suffixes = new Set<string>();
  for (const { name, value } of settings) {
    if (/^util_rb_(?:tld|2tld|3tld)$/.test(name)) {
      for (const suffix of value.toLowerCase().split(/[\t-\r ]+/)) suffixes.add(suffix);
    }
  }
  return suffixes;
});

/** The host name in a header value, after an @ if there is one there; with `isDomain`, the domain it belongs to. */
export function hostIn(
  value: Bytes,
  settings: readonly WireSetting[],
  isAddress: boolean,
  isDomain: boolean,
): Bytes | undefined {
  const suffixes = suffixesOf(settings);
  const host = isAddress
    ? firstWord(value.slice(value.lastIndexOf('@') + 1))
    : (hostAfterAt(value, suffixes) ?? firstHost(value, suffixes));
  if (host === '' || host === undefined || (isAddress && value.indexOf('@') < 0)) return undefined;
  return isDomain ? domainOf(host.toLowerCase(), suffixes) : host;
}

function firstWord(text: Bytes): Bytes {
  return /^[^\t-\r ]*/.exec(text)?.[0] ?? '';
}

/** What stands before an @ may look like a host too, so what follows the last one comes first. */
function hostAfterAt(value: Bytes, suffixes: ReadonlySet<string>): Bytes | undefined {
  for (let at = value.lastIndexOf('@'); at >= 0; at = at === 0 ? -1 : value.lastIndexOf('@', at - 1)) {
    const host = hostAtStart(firstWord(value.slice(at + 1, at + 1 + 2 * MAX_HOST)), suffixes);
    if (host !== undefined) return isDomainName(host.toLowerCase()) ? host : undefined;
  }
  return undefined;
}

function firstHost(value: Bytes, suffixes: ReadonlySet<string>): Bytes | undefined {
  for (const word of value.split(/[\t-\r ]+/)) {
    const host = hostAtStart(word, suffixes);
    if (host !== undefined && isDomainName(host.toLowerCase())) return host;
  }
  return undefined;
}

/** The longest beginning of a word that ends in a top-level domain; any top-level domain where none are listed. */
function hostAtStart(word: Bytes, suffixes: ReadonlySet<string>): Bytes | undefined {
  const limited = word.slice(0, 2 * MAX_HOST);
  for (let dot = limited.lastIndexOf('.'); dot > 0; dot = limited.lastIndexOf('.', dot - 1)) {
    const top = /^[a-z0-9-]+(?![a-z0-9._-])/i.exec(limited.slice(dot + 1))?.[0].toLowerCase();
    if (top === undefined || dot > MAX_HOST) continue;
    if (suffixes.size > 0 ? suffixes.has(top) : /^[a-z]{2,}$/.test(top))
      return limited.slice(0, dot + 1 + top.length);
  }
  return undefined;
}

function domainOf(host: string, suffixes: ReadonlySet<string>): string {
  const labels = host.split('.').filter((label) => label !== '');
  for (let taken = Math.min(3, labels.length - 1); taken > 1; taken--) {
    if (suffixes.has(labels.slice(-taken).join('.'))) return labels.slice(-taken - 1).join('.');
  }
  return labels.slice(-2).join('.');
}

/** The first IP address in a header value. */
export function ipIn(value: Bytes): Bytes | undefined {
  return IP_IN_TEXT.exec(value)?.[1];
}

/** An address in the order that block lists ask for it: octets, or the 32 hexadecimal digits, from the last to the first. */
export function reversedIp(ip: Bytes | undefined): Bytes | undefined {
  if (ip === undefined) return undefined;
  if (/^[\d.]+$/.test(ip)) return ip.split('.').reverse().join('.');
  if (!/^[0-9a-f:.]+$/i.test(ip)) return undefined;
  const digits = groupsOf(ip)?.map((group) => (0x10000 + group).toString(16).slice(1));
  return digits?.join('').split('').reverse().join('.');
}
