import { bytesOf } from './bytes.js';
import type { Bytes } from './wire-message.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Value of each byte in base64; 64 for `=`, 65 for white space, 66 for anything else. */
const VALUES = (() => {
  const values = new Uint8Array(256).fill(66);
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value;
  values[0x3d] = 64;
  for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]) values[space] = 65;
  return values;
})();

/** Base64 undone, of broken text too (Mail::SpamAssassin::Util, "base64_decode"). */
export function decodeBase64(text: Bytes): Bytes {
  const digits = new Uint8Array(text.length);
  let count = 0;
  let isClean = true;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 66;
    if (value < 65) digits[count++] = value;
    else if (value === 66) isClean = false;
  }
  isClean = isClean && count % 4 === 0;
  let end = count;
  while (end > 0 && digits[end - 1] === 64) end--;
  // An equals sign in the middle stands for the first digit in clean text and for the last one in broken text.
  const stray = isClean ? 0 : 63;
  for (let at = 0; at < end; at++) if (digits[at] === 64) digits[at] = stray;
  return packDigits(digits.subarray(0, end));
}

/** Four digits to three bytes; a last digit alone is dropped. */
function packDigits(digits: Uint8Array): Bytes {
  const octets = new Uint8Array((digits.length * 3) >> 2);
  let at = 0;
  for (let octet = 0; octet < octets.length; at += 4) {
    const bits =
      ((digits[at] ?? 0) << 18) |
      ((digits[at + 1] ?? 0) << 12) |
      ((digits[at + 2] ?? 0) << 6) |
      (digits[at + 3] ?? 0);
    octets[octet++] = bits >> 16;
    octets[octet++] = bits >> 8;
    octets[octet++] = bits;
  }
  return bytesOf(octets);
}

/** Quoted-printable undone: blanks before line ends and soft breaks first, so that an escape may span lines. */
export function decodeQuotedPrintable(text: Bytes): Bytes {
  const joined = joinSoftBreaks(text);
  let escape = joined.indexOf('=');
  if (escape < 0) return joined;
  const chunks: string[] = [];
  let plainFrom = 0;
  while (escape >= 0) {
    const high = hexDigit(joined.charCodeAt(escape + 1));
    const low = hexDigit(joined.charCodeAt(escape + 2));
    if (high >= 0 && low >= 0) {
      chunks.push(joined.slice(plainFrom, escape), String.fromCharCode(high * 16 + low));
      plainFrom = escape + 3;
      escape = joined.indexOf('=', plainFrom);
    } else {
      escape = joined.indexOf('=', escape + 1);
    }
  }
  chunks.push(joined.slice(plainFrom));
  return chunks.join('');
}

function joinSoftBreaks(text: Bytes): Bytes {
  const chunks: string[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) break;
    const lineEnd = newline > start && text.charCodeAt(newline - 1) === 0x0d ? newline - 1 : newline;
    let end = lineEnd;
    while (end > start && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)) end--;
    if (end > start && text.charCodeAt(end - 1) === 0x3d) {
      chunks.push(text.slice(start, end - 1));
    } else if (end === lineEnd) {
      chunks.push(text.slice(start, newline + 1));
    } else {
      chunks.push(text.slice(start, end), text.slice(lineEnd, newline + 1));
    }
    start = newline + 1;
  }
  chunks.push(text.slice(start));
  return chunks.join('');
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
