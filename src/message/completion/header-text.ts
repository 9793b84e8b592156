import { parseAddresses, type Address } from '../address.js';
import { isAscii } from '../wire/bytes.js';
import { encodeUtf8 } from '../wire/utf8.js';
import type { Bytes } from '../wire/wire-message.js';
import { encodeBase64, hexOf } from './encode-text.js';

/** RFC 5322 §2.1.1: lines should be no longer. */
const MAX_LINE = 78;

/** RFC 5322 §2.1.1: lines must be no longer than 998. A longer word has to be cut, and only encoded words can be. */
const MAX_WORD = 900;

/** RFC 2047 §2: a line with an encoded word has 76 characters; `=?utf-8?Q?`, `?=` and `Subject: ` take their part. */
const MAX_ENCODED_TEXT = 52;

/** A field with its newline, folded; `name: ` alone where there is nothing to say. */
export function field(name: string, value: Bytes): Bytes {
  return `${fold(`${name}: ${value}`)}\n`;
}

/** The value of an unstructured field (RFC 5322 §2.2.1), in encoded words where ASCII does not do. */
export function unstructured(text: string): Bytes {
  const line = onOneLine(text);
  return needsEncoding(line) ? encodedWords(line) : line;
}

/** Mailboxes as Outlook writes them: names in quotation marks, addresses in angle brackets even without a name. */
export function mailboxList(mailboxes: readonly string[]): Bytes {
  const addresses: Address[] = [];
  for (const mailbox of mailboxes)
    addresses.push(...parseAddresses(mailbox).filter(({ address }) => address !== ''));
  return addresses.map(mailbox).join(', ');
}

function mailbox({ name, address }: Address): Bytes {
  const route = `<${encodeUtf8(address.replace(/[\0- <>\x7f]+/g, ''))}>`;
  const phrase = onOneLine(name);
  if (phrase === '') return route;
  if (needsEncoding(phrase)) return `${encodedWords(phrase)} ${route}`;
  return `"${phrase.replace(/["\\]/g, '\\$&')}" ${route}`;
}

/** The value of a parameter such as `name`, in quotation marks. Outlook puts encoded words there, whatever RFC 2231 says. */
export function parameter(text: string): Bytes {
  const line = onOneLine(text);
  if (!needsEncoding(line) && line.length <= MAX_WORD) return `"${line.replace(/["\\]/g, '\\$&')}"`;
  return `"${encodedWords(line).replace(/ /g, '\n\t')}"`;
}

/** Line breaks in a subject or a name would begin another field. */
function onOneLine(text: string): string {
  return text.replace(/[\0-\x1f\x7f]+/g, ' ').trim();
}

function needsEncoding(text: string): boolean {
  return !isAscii(text) || text.indexOf('=?') >= 0 || text.split(' ').some((word) => word.length > MAX_WORD);
}

/** RFC 2047, in the shorter of its two encodings; a character is never cut in two. */
function encodedWords(text: string): Bytes {
  const bytes = encodeUtf8(text);
  const isBase64 = encodeQ(bytes).length > (bytes.length * 4) / 3;
  const fits = (piece: Bytes): boolean =>
    (isBase64 ? encodeBase64(piece) : encodeQ(piece)).length <= MAX_ENCODED_TEXT;
  const words: Bytes[] = [];
  let word = '';
  for (const character of Array.from(text)) {
    const next = encodeUtf8(character);
    if (!fits(word + next)) {
      words.push(word);
      word = '';
    }
    word += next;
  }
  words.push(word);
  return words
    .map((piece) => (isBase64 ? `=?utf-8?B?${encodeBase64(piece)}?=` : `=?utf-8?Q?${encodeQ(piece)}?=`))
    .join(' ');
}

function encodeQ(bytes: Bytes): string {
  return bytes.replace(/[^A-Za-z0-9!*+/ -]/g, (char) => `=${hexOf(char)}`).replace(/ /g, '_');
}

/**
 * Breaks a line before words that reach beyond its end. Only a single space may become a fold: unfolding makes one of
 * any number.
 */
function fold(line: Bytes): Bytes {
  if (line.length <= MAX_LINE) return line;
  let folded = '';
  let length = 0;
  for (const word of line.match(/ *[^ ]+/g) ?? []) {
    const isBreak =
      length > 0 && length + word.length > MAX_LINE && /^ [^ ]/.test(word) && !/:$/.test(folded);
    folded += isBreak ? `\n${word}` : word;
    length = isBreak ? word.length : length + word.length;
  }
  return folded;
}
