import type { Body } from './body.js';
import { registrableDomain } from './domain.js';
import type { HtmlDocument, HtmlElement } from './html.js';
import type { Range, Span } from './span.js';
import { endOfRun, isSpace, startOfRun } from './white-space.js';

/** A web or mail address found in a message. */
export interface Uri {
  /** As written, entities decoded. */
  readonly raw: string;
  /** Lower case, without port and user; '' for `mailto:`, `data:` and the like. Punycode stays punycode. */
  readonly host: string;
  /** What somebody registered (`domain.ts`); '' for IP addresses and bare names. */
  readonly domain: string;
  /** Lower case, without the colon; `http` for an address written without one. */
  readonly scheme: string;
  readonly from: 'text' | 'link' | 'image' | 'form';
  /** `body` where it is written or where its link's text stands; `html` at the attribute's element otherwise. */
  readonly span: Span;
}

/** An `<a href>` element. */
export interface Link {
  readonly uri: Uri;
  /** The text it shows, trimmed. */
  readonly text: string;
  /** That text in the rendered body. */
  readonly range: Range;
  /** The start tag in the HTML source. */
  readonly source: Range;
}

/** Each address costs a look-up for every rule that asks; a body of nothing but links must not multiply that. */
export const MAX_URIS = 5_000;

/** A longer address is a payload (`data:`), not a place; what follows is never needed to judge it. */
const MAX_URI_CHARS = 8_192;

const ADDRESS_IN_TEXT =
  /\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>"'\u00ab\u00bb\u201c\u201d]{2,2000}|\b[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}(?:com|net|org|info|biz|top|xyz|club|shop|online|site|co\.uk)\b(?![@.\w-])(?:\/[^\s<>"']{0,2000})?/gi;

/** Every address has one of these inside, and no white space: the rest of a text need not be looked at. */
const ADDRESS_SIGN = /:\/\/|\.(?=\S)/g;

/** Punctuation that ends a sentence, not an address. */
const TRAILING = /[.,;:!?)\]}>'"*\u2026]+$/;

export function urisOf(
  body: Body,
  html: HtmlDocument | undefined,
): { uris: readonly Uri[]; links: readonly Link[] } {
  const uris: Uri[] = [];
  const links: Link[] = [];
  if (html !== undefined) {
    for (const element of html.elements) {
      if (uris.length >= MAX_URIS) break;
      const found = uriOfElement(element);
      if (found === undefined) continue;
      if (found.from !== 'link') {
        uris.push(found);
        continue;
      }
      const range = trimmed(body.text, { start: element.at, end: Math.min(element.until, body.text.length) });
      const text = body.text.slice(range.start, range.end);
      const uri = text === '' ? found : uriAt(found, { part: 'body', start: range.start, end: range.end });
      uris.push(uri);
      links.push({ uri, text, range, source: element.source });
    }
  }
  addressesInText(body.text, uris);
  return { uris, links };
}

/** Adds the addresses that are written in a text. */
function addressesInText(text: string, uris: Uri[]): void {
  ADDRESS_SIGN.lastIndex = 0;
  let done = 0;
  for (let sign = ADDRESS_SIGN.exec(text); sign !== null; sign = ADDRESS_SIGN.exec(text)) {
    const start = startOfRun(text, sign.index, done);
    done = endOfRun(text, sign.index);
    ADDRESS_SIGN.lastIndex = done;
    const run = text.slice(start, done);
    ADDRESS_IN_TEXT.lastIndex = 0;
    for (let match = ADDRESS_IN_TEXT.exec(run); match !== null; match = ADDRESS_IN_TEXT.exec(run)) {
      if (uris.length >= MAX_URIS) return;
      // The domain of a mail address is no address of its own.
      if (run.charAt(match.index - 1) === '@') continue;
      const raw = withoutTrailing(match[0]);
      const at = start + match.index;
      uris.push(parseUri(raw, 'text', { part: 'body', start: at, end: at + raw.length }));
    }
  }
}

function uriAt({ raw, host, domain, scheme, from }: Uri, span: Span): Uri {
  return { raw, host, domain, scheme, from, span };
}

function uriOfElement(element: HtmlElement): Uri | undefined {
  const { name, attributes, source } = element;
  const span = { part: 'html', start: source.start, end: source.end } as const;
  if (
    (name === 'a' || name === 'area') &&
    attributes['href'] !== undefined &&
    attributes['href'].trim() !== ''
  ) {
    return parseUri(attributes['href'], 'link', span);
  }
  if (name === 'img' && attributes['src'] !== undefined) return parseUri(attributes['src'], 'image', span);
  if (name === 'form' && attributes['action'] !== undefined)
    return parseUri(attributes['action'], 'form', span);
  return undefined;
}

/** Nearly every address: a host with dots and no port, which needs no second look. */
const PLAIN_WEB_ADDRESS = /^(https?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[/?#]|$)/i;

/**
 * The parts of an address that rules ask for, by RFC 3986 but forgiving: white space and control characters inside are
 * dropped as browsers do, a missing scheme is `http`.
 */
export function parseUri(text: string, from: Uri['from'], span: Span): Uri {
  const raw = text.slice(0, MAX_URI_CHARS).replace(/[\u0000-\u0020\u007f]+/g, '');
  const plain = PLAIN_WEB_ADDRESS.exec(raw);
  if (plain !== null) {
    const plainHost = (plain[2] ?? '').toLowerCase();
    return {
      raw,
      host: plainHost,
      domain: registrableDomain(plainHost),
      scheme: (plain[1] ?? '').toLowerCase(),
      from,
      span,
    };
  }
  const withScheme = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(raw);
  const hasScheme = withScheme !== null && !/^\d+(?:[/?#]|$)/.test(withScheme[2] ?? '');
  const scheme = hasScheme ? (withScheme[1] ?? '').toLowerCase() : 'http';
  const rest = hasScheme ? (withScheme[2] ?? '') : `//${raw.replace(/^\/\//, '')}`;
  // Browsers read any number of either slash after a web scheme.
  const authority = /^[\\/]{2,}([^/?#\\]*)/.exec(rest)?.[1];
  const isWeb = /^(?:https?|ftp)$/.test(scheme);
  if (authority === undefined || !isWeb) return { raw, host: '', domain: '', scheme, from, span };
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return { raw, host, domain: registrableDomain(host), scheme, from, span };
}

function withoutTrailing(text: string): string {
  const cut = text.replace(TRAILING, '');
  // A closing bracket belongs to the address when its opening one does: …/Mail_(Windows)
  return text.charAt(cut.length) === ')' && cut.indexOf('(') >= 0 ? `${cut})` : cut;
}

function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
