import { registryBoundaries } from '../../../message/wire/uris/registry-boundaries.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';

/** The functions of Mail::SpamAssassin::Plugin::URIEval. */
export const uriEvals: Readonly<Record<string, WireEval>> = {
  check_for_http_redirector: (message) => message.uriTexts.some((uri) => leadsElsewhere(uri, message)),

  check_https_ip_mismatch: (message) =>
    message.html.some(({ uris }) =>
      uris.some(
        ({ uri, anchorTexts }) =>
          /^https?:\/*(?:[^@/]+@)?\d+\.\d+\.\d+\.\d+/i.test(uri) &&
          anchorTexts.some(
            (text) => /https:/i.test(text) && !/^https:\/*(?:[^@/]+@)?\d+\.\d+\.\d+\.\d+/i.test(text),
          ),
      ),
    ),

  check_uri_truncated: (message) => message.urisTruncated,
};

/** Whether an address holds another one of another domain; each level within is compared with the next. */
function leadsElsewhere(uri: Bytes, message: WireMessage): boolean {
  const { uriToDomain } = registryBoundaries(message.settings);
  const domainOf = (host: Bytes): string => uriToDomain(host)?.domain ?? host;
  const [first, ...within] = webAddresses(uri);
  if (first?.at !== 0) return false;
  let outer = first;
  for (const inner of within) {
    // Of `http:host`, no further host is read.
    if (outer.slashes !== 2) return false;
    // Something must stand between the two.
    if (inner.at <= outer.hostAt + outer.host.length) continue;
    if (domainOf(outer.host) !== domainOf(inner.host)) return true;
    outer = inner;
  }
  return false;
}

interface WebAddress {
  readonly at: number;
  readonly slashes: number;
  readonly hostAt: number;
  readonly host: Bytes;
}

function webAddresses(uri: Bytes): readonly WebAddress[] {
  const addresses: WebAddress[] = [];
  const start = /https?:(\/{0,2})(?=[^/:?])/gi;
  for (let match = start.exec(uri); match !== null; match = start.exec(uri)) {
    const host = uri.slice(start.lastIndex, start.lastIndex + MAX_HOST_LENGTH).split(/[/:?]/, 1)[0] ?? '';
    addresses.push({ at: match.index, slashes: (match[1] ?? '').length, hostAt: start.lastIndex, host });
  }
  return addresses;
}

/** RFC 1035 §2.3.4, and one more to tell a host that is too long. */
const MAX_HOST_LENGTH = 254;
