import { isSpace, trimSpace } from './bytes.js';
import { enclosedAddress, type Tail, tailAt } from './enclosed-address.js';
import type { Bytes } from './wire-message.js';

/** One entry of an address field. */
export interface HeaderAddress {
  /** The name or comment beside it, as written but for quotes and escapes. */
  readonly phrase: Bytes | undefined;
  readonly address: Bytes | undefined;
}

const LOCAL_AND_DOMAIN =
  '(?:"(?:[^"\\\\]|\\\\[^])*"|[^@\\t-\\r <>()[\\],:;]+)@(?:[^"\\t-\\r <>()[\\],:;]+|\\[[\\d:.]+\\])';
const WHOLE_ADDRESS = new RegExp(`^${LOCAL_AND_DOMAIN}\\n?$`);
const ADDRESS_HERE = new RegExp(LOCAL_AND_DOMAIN, 'y');
const ENCLOSED_ANYWHERE = new RegExp(`<(${LOCAL_AND_DOMAIN})>`, 'g');

/**
 * The entries of an address field, forgivingly: what real mail programs write, not RFC 5322. Reading stops at the first
 * entry that makes no sense (Mail::SpamAssassin::Util, "parse_header_addresses").
 */
export function parseHeaderAddresses(field: Bytes): readonly HeaderAddress[] {
  const text = withoutGroup(trimEnd(field).replace(/\\\\/g, ''));
  const found: HeaderAddress[] = [];
  let at = 0;
  while (at < text.length) {
    const entry = entryAt(text, at);
    if (entry === undefined) break;
    found.push(tidyEntry(entry));
    at = entry.end;
  }
  const rest = text.slice(at);
  if (rest.indexOf('@') < 0) return found;
  ENCLOSED_ANYWHERE.lastIndex = 0;
  for (let hit = ENCLOSED_ANYWHERE.exec(rest); hit !== null; hit = ENCLOSED_ANYWHERE.exec(rest)) {
    const [, address = ''] = hit;
    if (isPlausible(address)) found.push({ phrase: undefined, address: withoutSecondAt(address) });
  }
  return found;
}

interface Entry extends Tail {
  readonly phrase: Bytes | undefined;
  readonly address: Bytes | undefined;
  readonly isEnclosed: boolean;
}

function entryAt(text: Bytes, start: number): Entry | undefined {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  const phraseEnds = endsOfPhraseTokens(text, at);
  const phraseEnd = phraseEnds[phraseEnds.length - 1] ?? at;
  if (text.charAt(phraseEnd) === '<') {
    const enclosed = enclosedAddress(text, phraseEnd);
    const phrase = phraseEnd > at ? text.slice(at, phraseEnd) : undefined;
    if (enclosed !== undefined) return { ...enclosed, phrase, isEnclosed: true };
  }
  ADDRESS_HERE.lastIndex = at;
  const address = ADDRESS_HERE.exec(text)?.[0];
  if (address !== undefined) {
    const tail = tailAt(text, at + address.length);
    if (tail !== undefined) return { ...tail, phrase: undefined, address, isEnclosed: false };
  }
  for (let token = phraseEnds.length - 1; token >= 0; token--) {
    const end = phraseEnds[token] ?? at;
    const tail = tailAt(text, end);
    if (tail !== undefined)
      return { ...tail, phrase: text.slice(at, end), address: undefined, isEnclosed: false };
  }
  // White space before a comma is a name of its own.
  if (at === start || (text.charAt(at) !== ',' && text.charAt(at) !== ';')) return undefined;
  return {
    phrase: text.charAt(at - 1),
    address: undefined,
    isEnclosed: false,
    comment: undefined,
    end: at + 1,
  };
}

/** A phrase is a row of quoted strings and of runs without special characters; it may end after each. */
function endsOfPhraseTokens(text: Bytes, start: number): readonly number[] {
  const ends: number[] = [];
  let at = start;
  while (at < text.length) {
    const end = text.charAt(at) === '"' ? endOfQuoted(text, at) : endOfRun(text, at);
    if (end <= at) break;
    ends.push(end);
    at = end;
  }
  return ends;
}

function endOfRun(text: Bytes, start: number): number {
  let at = start;
  while (at < text.length && '",;<'.indexOf(text.charAt(at)) < 0) at++;
  return at;
}

/** After the closing quote, or -1. */
function endOfQuoted(text: Bytes, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char === '\\') at++;
  }
  return -1;
}

function tidyEntry(entry: Entry): HeaderAddress {
  let address = entry.address;
  if (address !== undefined && entry.isEnclosed) {
    address = withoutComments(address);
    if (!WHOLE_ADDRESS.test(address)) address = undefined;
  }
  if (address !== undefined && !isPlausible(address)) address = undefined;
  let phrase = entry.phrase === undefined ? undefined : unquote(entry.phrase);
  if (phrase !== undefined) {
    if (address === undefined && isBareAddress(phrase)) {
      address = phrase;
      phrase = undefined;
    } else if (phrase === address || phrase === '') {
      phrase = undefined;
    }
  }
  return {
    phrase: phrase ?? entry.comment,
    address: address === undefined ? undefined : withoutSecondAt(address),
  };
}

/** An address where a name should be. */
function isBareAddress(phrase: Bytes): boolean {
  if (!WHOLE_ADDRESS.test(phrase) || !isPlausible(phrase)) return false;
  const host = /^[^@]*@([^@]*)/.exec(phrase)?.[1] ?? '';
  return isDomainName(host.toLowerCase());
}

/** Whether labels, of which the last two have no underscore, make up a name of the DNS. */
export function isDomainName(host: string): boolean {
  const name = host.replace(/\.+$/, '');
  const labels = name.split('.');
  if (name.length > 253 || labels.length < 2) return false;
  return labels.every((label, index) => {
    if (label.length > 63 || !/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label)) return false;
    return index < labels.length - 2 || label.indexOf('_') < 0;
  });
}

function isPlausible(address: Bytes): boolean {
  return !address.startsWith('""@') && address.split('"').length !== 2;
}

function withoutSecondAt(address: Bytes): Bytes {
  return address.replace(/^([^@]*@[^@]*)[^\n]*/, '$1');
}

function unquote(phrase: Bytes): Bytes {
  let plain = '';
  for (let at = 0; at < phrase.length;) {
    const isQuoted = phrase.charAt(at) === '"';
    const quoteEnd = isQuoted ? endOfQuoted(phrase, at) : phrase.indexOf('"', at);
    const end = quoteEnd < 0 ? phrase.length : quoteEnd;
    plain += isQuoted
      ? phrase.slice(at + 1, end - 1).replace(/\\(?!\\)/g, '')
      : withoutComments(phrase.slice(at, end));
    at = end;
  }
  return plain;
}

/** Without what stands in parentheses, unless they are nested or not closed. */
function withoutComments(text: Bytes): Bytes {
  let plain = '';
  let copiedTo = 0;
  let open = text.indexOf('(');
  while (open >= 0) {
    let at = open + 1;
    while (at < text.length && text.charAt(at) !== '(' && text.charAt(at) !== ')')
      at += text.charAt(at) === '\\' ? 2 : 1;
    if (text.charAt(at) === ')') {
      plain += text.slice(copiedTo, open);
      copiedTo = at + 1;
      open = text.indexOf('(', copiedTo);
    } else {
      open = text.indexOf('(', at);
    }
  }
  return plain + text.slice(copiedTo);
}

/** `Undisclosed: a@b;` is what it lists, and a group is its head alone where SpamAssassin finds an end. */
function withoutGroup(text: Bytes): Bytes {
  const head = /^[^"()<>]+:[\t-\r ]*/.exec(text)?.[0];
  if (head === undefined) return text;
  return text.charAt(head.length) === ';' ? '' : text.slice(head.length);
}

function trimEnd(text: Bytes): Bytes {
  return trimSpace(`.${text}`).slice(1);
}
