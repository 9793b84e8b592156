import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import {
  registryBoundaries,
  type RegistryBoundaries,
} from '../../../message/wire/uris/registry-boundaries.js';
import type { Bytes, WireMessage } from '../../../message/wire/wire-message.js';
import { addressAround } from './freemail-addresses.js';
import { freemailLists } from './freemail-lists.js';

/** A list of addresses is no letter; the whole of one is not read. */
const MAX_LINKED = 20;
const MAX_ADDRESSES = 40;

export interface BodyFreemails {
  /** Undefined where the text holds too many addresses to say who is meant. */
  readonly freemails: readonly Bytes[] | undefined;
  /** The paragraphs as SpamAssassin leaves them behind: it looks for addresses in the text that body rules get next. */
  readonly body: readonly Bytes[];
}

/** The freemail addresses a message names in its links and text (Mail::SpamAssassin::Plugin::FreeMail). */
export const bodyFreemails = once((message: WireMessage): BodyFreemails => {
  const boundaries = registryBoundaries(message.settings);
  const addresses = linkedAddresses(message, boundaries);
  const body = message.body.map((paragraph) => {
    if (addresses.size >= MAX_ADDRESSES) return paragraph;
    const text = withoutQuoted(withoutUris(paragraph), boundaries);
    eachAddress(text, boundaries, (address) => {
      if (addresses.size < MAX_ADDRESSES) addresses.add(address);
    });
    return text;
  });

  const { isFreemail, skipsWhenOverMax, maxAddresses, maxFreemails } = freemailLists(message.settings);
  const isOver = (count: number, max: number): boolean => skipsWhenOverMax && max > 0 && count >= max;
  if (isOver(addresses.size, maxAddresses)) return { freemails: undefined, body };
  const freemails = Array.from(addresses).filter(isFreemail);
  return { freemails: isOver(freemails.length, maxFreemails) ? undefined : freemails, body };
});

/** Addresses of `mailto:` links, which the text need not show. */
function linkedAddresses(message: WireMessage, boundaries: RegistryBoundaries): Set<Bytes> {
  const addresses = new Set<Bytes>();
  for (const { uri, types } of message.uris) {
    if (types.indexOf('a') < 0 || types.indexOf('parsed') >= 0 || !/^mailto:/i.test(uri)) continue;
    const found = addressAround(uri, uri.indexOf('@'), 7, boundaries, (start) => start === 7);
    if (found !== undefined) addresses.add(lowerCase(uri.slice(found.start, found.end)));
    if (addresses.size >= MAX_LINKED) break;
  }
  return addresses;
}

/** An `@` within a web address is none of mail. */
function withoutUris(text: Bytes): Bytes {
  if (text.indexOf('://') < 0 || !/@|%40/.test(text)) return text;
  return text.replace(/<?https?:\/\/[^ \t-\r]{0,255}(?:@|%40)[^ \t-\r]{0,255}/gi, ' ');
}

/** Without addresses in angle brackets, and those followed by what introduces a quotation (`wrote:`). */
function withoutQuoted(text: Bytes, boundaries: RegistryBoundaries): Bytes {
  let kept = '';
  let from = 0;
  const isNotLink = (start: number): boolean =>
    lowerCase(text.slice(Math.max(0, start - 7), start)) !== 'mailto:';
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, from))) {
    const found = addressAround(text, at, from, boundaries, isNotLink);
    if (found === undefined) continue;
    const after = lengthOfQuoteSign(text.slice(found.end, found.end + MAX_QUOTE_SIGN));
    if (after === 0) continue;
    const start = found.start > from && text[found.start - 1] === '<' ? found.start - 1 : found.start;
    kept += `${text.slice(from, start)} `;
    from = found.end + after;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Ten spaces, eleven letters and a colon. */
const MAX_QUOTE_SIGN = 22;

function lengthOfQuoteSign(text: Bytes): number {
  if (text[0] === '>') return 1;
  const word = /^[ \t-\r]{1,10}(?!fa(?:x|csi)|tel|phone|e?-?mail)[a-z]{2,11}:/i.exec(text);
  return word === null ? 0 : word[0].length;
}

function eachAddress(text: Bytes, boundaries: RegistryBoundaries, give: (address: Bytes) => void): void {
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, from))) {
    const found = addressAround(text, at, from, boundaries);
    if (found === undefined) continue;
    give(lowerCase(text.slice(found.start, found.end)));
    from = found.end;
  }
}
