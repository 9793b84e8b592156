import { parseAddresses } from '../../message/address.js';
import type { DecodeCharset } from '../../message/wire/charset.js';
import { openMessage, readTree } from '../../message/wire/mime-tree.js';
import { decodeUtf8Loosely, encodeUtf8 } from '../../message/wire/utf8.js';
import type { WirePart } from '../../message/wire/wire-message.js';
import { readHeaderFields, valuesOf } from '../headers/header-fields.js';
import { isBounceHeader, tellsOfBounce } from './bounce-signs.js';
import { quotedHeadersIn } from './quoted-headers.js';

/** The headers that tell how a person's mail left, out of whatever was pasted or dropped. */
export interface SubmissionHeaders {
  /** For `findingFromHeaders`; '' where a bounce has returned none or the text holds none. */
  readonly headers: string;
  /** What the text was: a whole message, a bounce with (or without) the message it returns, or bare header lines. */
  readonly kind: 'message' | 'bounce' | 'headers';
  /** The address in From of those headers. */
  readonly from?: string;
}

/** Servers take no larger message; what is cut off is the end of the last attachment. */
const MAX_SOURCE_CHARS = 67_108_864;

/**
 * Finds the headers of the person's own mail in a text. Of a bounce these are the headers of the message it returns: its
 * own way began at the server that wrote it. Never throws.
 */
export function submissionHeadersOf(source: string): SubmissionHeaders {
  const text = withoutEdges(source.slice(0, MAX_SOURCE_CHARS)).replace(/\r\n?/g, '\n');
  if (!/^(?:[!-9;-~]{1,100}[ \t]*:|From )/.test(text)) return inPlainText(text);
  const end = text.indexOf('\n\n');
  const headers = end < 0 ? text : text.slice(0, end);
  const isBounce = isBounceHeader(readHeaderFields(headers));
  if (end < 0 || !/\S/.test(text.slice(end)))
    return isBounce ? result('', 'bounce') : result(headers, 'headers');
  if (!isBounce && text.toLowerCase().indexOf('/delivery-status', end) < 0) return result(headers, 'message');
  const root = rootOf(text);
  return isBounce || root.parts.some(isDeliveryStatus)
    ? result(returnedHeadersOf(root), 'bounce')
    : result(headers, 'message');
}

function isDeliveryStatus({ type }: WirePart): boolean {
  return /^message\/(?:global-)?delivery-status$/.test(type);
}

function withoutEdges(source: string): string {
  return source.replace(/^[\ufeff\s]+/, '');
}

function inPlainText(text: string): SubmissionHeaders {
  return result(quotedHeadersIn(text), tellsOfBounce(text) ? 'bounce' : 'headers');
}

function result(headers: string, kind: SubmissionHeaders['kind']): SubmissionHeaders {
  const from = parseAddresses(valuesOf(readHeaderFields(headers), 'from')[0] ?? '')[0]?.address ?? '';
  return from === '' ? { headers, kind } : { headers, kind, from };
}

/** Charsets play no part in headers. */
const knowsNoCharset: DecodeCharset = () => undefined;

function rootOf(message: string): WirePart {
  return readTree(openMessage(encodeUtf8(message), knowsNoCharset), knowsNoCharset).root;
}

function returnedHeadersOf(bounce: WirePart): string {
  return decodeUtf8Loosely(returnedHeadersIn(bounce) ?? quotedInTexts(bounce));
}

/** Of the first part that is a message or the headers of one; of the message in that, where it is a bounce itself. */
function returnedHeadersIn(part: WirePart): string | undefined {
  for (const child of part.parts) {
    const isMessage = part.type === 'message/rfc822' || part.type === 'message/global';
    const headers = isMessage && child.headers.length > 0 ? headersOf(child) : undefined;
    const inner =
      headers === undefined || isBounceHeader(readHeaderFields(headers))
        ? returnedHeadersIn(child)
        : undefined;
    const found = inner ?? headers;
    if (found !== undefined) return found;
  }
  return /^(?:text\/rfc822-headers|message\/global-headers|text\/plain)$/.test(part.type) &&
    isHeaderPart(part)
    ? part.decoded()
    : undefined;
}

/** The tree takes every text it does not know for plain text. */
function isHeaderPart(part: WirePart): boolean {
  const declared = part.headers.filter(({ name }) => name.toLowerCase() === 'content-type')[0]?.value ?? '';
  return /^\s*(?:text\/rfc822-headers|message\/global-headers)\b/i.test(declared);
}

function headersOf(message: WirePart): string {
  return message.headers.map(({ name, raw }) => `${name}:${raw.replace(/\n$/, '')}\n`).join('');
}

function quotedInTexts(part: WirePart): string {
  if (part.isLeaf) return quotedHeadersIn(part.rendered()?.type === 'text/html' ? '' : part.decoded());
  for (const child of part.parts) {
    const found = quotedInTexts(child);
    if (found !== '') return found;
  }
  return '';
}
