import type { Bytes } from './wire-message.js';

/** The longest list `String.fromCharCode` is given at once: longer ones overflow the stack and, before that, are slower. */
const CHUNK = 2048;

/** A string of one character a byte. */
export function bytesOf(octets: Uint8Array): Bytes {
  if (octets.length <= CHUNK) return fromOctets(octets);
  const chunks: string[] = [];
  for (let at = 0; at < octets.length; at += CHUNK) chunks.push(fromOctets(octets.subarray(at, at + CHUNK)));
  return chunks.join('');
}

function fromOctets(octets: Uint8Array): Bytes {
  return String.fromCharCode.apply(null, octets as unknown as number[]);
}

/** Whether no byte is above 127. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** What Perl's `\s` matches in bytes: ECMAScript's also matches 0xA0. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Without white space at both ends. A loop, since `\s+$` is tried again at each of a thousand spaces. */
export function trimSpace(text: Bytes): Bytes {
  let start = 0;
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return text.slice(start, end);
}

/** Whether there is nothing but white space from `start` to `end`. */
export function isBlank(text: Bytes, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Lower case of ASCII letters alone: the bytes of other letters have no case. */
export function lowerCase(text: Bytes): Bytes {
  return isAscii(text) ? text.toLowerCase() : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
