import { parseHeaderAddresses } from './addresses.js';
import { trimSpace } from './bytes.js';
import type { DecodeCharset } from './charset.js';
import { decodeHeader } from './encoded-words.js';
import { MAX_HEADER_BYTES } from './header-block.js';
import { hostIn, ipIn, reversedIp } from './hosts-in-header.js';
import { computedHeader } from './relays/pseudo-headers.js';
import type { Bytes, WireHeader, WireMessage } from './wire-message.js';

/** Fields that carry the identifier of a message, lists that renamed it included. */
const MESSAGE_IDS: readonly string[] = [
  'X-Message-Id',
  'Resent-Message-Id',
  'X-Original-Message-ID',
  'Message-Id',
];

/** One value of what `getHeaderValues` found: parts of a header stand for themselves, whole fields are joined. */
export function getHeader(request: string, values: readonly Bytes[]): Bytes | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  if (request === 'EnvelopeFrom' || /:(?:addr|name|host|domain|ip|revip)\b/.test(request)) {
    return first.charCodeAt(first.length - 1) === 0x0a ? first.slice(0, -1) : first;
  }
  return values.length === 1 ? first : values.join('');
}

/** What a request for a header finds, one entry a field or address (Mail::SpamAssassin::PerMsgStatus, "_get"). */
export function getHeaderValues(
  message: WireMessage,
  request: string,
  decodeOther: DecodeCharset,
): readonly Bytes[] {
  const [name = '', ...modifiers] = request.split(':');
  if (modifiers.length === 0) return fieldValues(message, name, false, false);
  const asked = new Set(modifiers);
  const isRaw = asked.has('raw');
  const isParsed = asked.has('addr') || asked.has('name');
  let values = fieldValues(message, name, isRaw, isRaw || isParsed);
  if (name === 'ALL' || /^ALL-(?:UN)?TRUSTED$|^ALL-(?:IN|EX)TERNAL$/.test(name)) return values;

  if (asked.has('first')) values = values.slice(0, 1);
  else if (asked.has('last')) values = values.slice(-1);
  if (asked.has('addr')) values = addressesIn(values);
  else if (asked.has('name')) values = namesIn(values, isRaw ? undefined : decodeOther);
  if (asked.has('host') || asked.has('domain')) {
    return mapDefined(values, (value) =>
      hostIn(value, message.settings, asked.has('addr'), asked.has('domain')),
    );
  }
  if (asked.has('ip') || asked.has('revip')) {
    return mapDefined(values, asked.has('revip') ? (value) => reversedIp(ipIn(value)) : ipIn);
  }
  return values;
}

/** Whole fields. `isUndecoded` also where a part of the raw field is going to be asked for. */
function fieldValues(
  message: WireMessage,
  name: string,
  isRaw: boolean,
  isUndecoded: boolean,
): readonly Bytes[] {
  if (name === 'ALL') return isRaw ? pristineFields(message.pristineHeader) : decodedFields(message);
  if (name === 'MESSAGEID') return fieldsNamed(message, MESSAGE_IDS, isRaw);
  if (name.toLowerCase() === 'tocc') return fieldsNamed(message, ['To', 'Cc'], isRaw);
  const computed = computedHeader(message, name, isRaw);
  if (computed !== undefined) return computed;
  if (isUndecoded) return message.headers(trimSpace(name)).map((field) => field.raw);
  return message.headers(name).map(valueLine);
}

function valueLine(field: WireHeader): Bytes {
  return `${field.value}\n`;
}

function fieldsNamed(message: WireMessage, names: readonly string[], isRaw: boolean): readonly Bytes[] {
  const values: Bytes[] = [];
  for (const name of names) {
    for (const field of message.headers(name)) {
      values.push(isRaw ? field.raw.replace(/\r?\n[\t-\r ]+/g, ' ') : valueLine(field));
    }
  }
  return values.filter((value) => value !== '');
}

/** Fields as they stood, folds included. */
function pristineFields(header: Bytes): readonly Bytes[] {
  const fields: Bytes[] = [];
  let start = -1;
  for (let at = 0; at < header.length;) {
    const newline = header.indexOf('\n', at);
    if (newline < 0) break;
    const isFold = header.charAt(at) === ' ' || header.charAt(at) === '\t';
    if (!isFold) start = at;
    const next = header.charAt(newline + 1);
    if (start >= 0 && next !== ' ' && next !== '\t') fields.push(header.slice(start, newline + 1));
    at = newline + 1;
  }
  return fields;
}

/** Fields decoded and unfolded. Those over the limit are left out name by name, in the order the names first appear. */
function decodedFields(message: WireMessage): readonly Bytes[] {
  const { headers } = message.root;
  const lines = headers.map((field) => `${field.name}: ${field.value}\n`);
  let size = 0;
  for (const line of lines) size += line.length;
  if (size <= MAX_HEADER_BYTES) return lines;

  const kept = new Set<WireHeader>();
  let left = MAX_HEADER_BYTES;
  for (const { name } of headers) {
    const [first] = message.headers(name);
    if (first !== undefined && kept.has(first)) continue;
    for (const field of message.headers(name)) {
      left -= name.length + field.value.length + 3;
      if (left < 0) return lines.filter((_, index) => isKept(kept, headers[index]));
      kept.add(field);
    }
  }
  return lines;
}

function isKept(kept: ReadonlySet<WireHeader>, field: WireHeader | undefined): boolean {
  return field !== undefined && kept.has(field);
}

function addressesIn(values: readonly Bytes[]): readonly Bytes[] {
  const addresses: Bytes[] = [];
  for (const value of values) {
    for (const { address } of parseHeaderAddresses(value)) if (address !== undefined) addresses.push(address);
  }
  return addresses;
}

/** Names shown beside addresses; decoded and tidied unless left as they stood. */
function namesIn(values: readonly Bytes[], decodeOther: DecodeCharset | undefined): readonly Bytes[] {
  const names: Bytes[] = [];
  for (const value of values) {
    for (const { phrase } of parseHeaderAddresses(value)) {
      if (phrase === undefined) continue;
      names.push(decodeOther === undefined ? phrase : tidyName(decodeHeader(phrase, '', decodeOther)));
    }
  }
  return names;
}

function tidyName(name: Bytes): Bytes {
  const trimmed = trimSpace(name);
  return trimmed === '' ? name : trimmed.replace(/[\t-\r ]+/g, ' ').replace(/^'([^\n]*?)'$/, '$1');
}

function mapDefined(values: readonly Bytes[], find: (value: Bytes) => Bytes | undefined): readonly Bytes[] {
  const found: Bytes[] = [];
  for (const value of values) {
    const result = find(value);
    if (result !== undefined) found.push(result);
  }
  return found;
}
