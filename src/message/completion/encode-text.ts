import type { Bytes } from '../wire/wire-message.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 2045 §6.8 and §6.7: no encoded line is longer. */
export const MAX_ENCODED_LINE = 76;

/** On one line. */
export function encodeBase64(bytes: Bytes): string {
  const digits: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group =
      (bytes.charCodeAt(at) << 16) |
      ((left > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
      (left > 2 ? bytes.charCodeAt(at + 2) : 0);
    digits.push(
      ALPHABET.charAt(group >> 18),
      ALPHABET.charAt((group >> 12) & 63),
      left > 1 ? ALPHABET.charAt((group >> 6) & 63) : '=',
      left > 2 ? ALPHABET.charAt(group & 63) : '=',
    );
  }
  return digits.join('');
}

/** RFC 2045 §6.8, each line with its newline. */
export function encodeBase64Lines(bytes: Bytes): string {
  return encodeBase64(bytes).replace(/[^]{1,76}/g, '$&\n');
}

/** RFC 2045 §6.7, of text with `\n`. */
export function encodeQuotedPrintable(bytes: Bytes): string {
  return bytes.split('\n').map(encodeLine).join('\n');
}

function encodeLine(line: Bytes): string {
  // White space before the end of a line is lost on the way unless it is encoded.
  const encoded = line.replace(/[^\t -<>-~]|[\t ]$/g, (char) => `=${hexOf(char)}`);
  if (encoded.length <= MAX_ENCODED_LINE) return encoded;
  const lines: string[] = [];
  let at = 0;
  while (encoded.length - at > MAX_ENCODED_LINE) {
    let end = at + MAX_ENCODED_LINE - 1;
    // An encoded byte stays in one piece.
    if (encoded.charAt(end - 1) === '=') end -= 1;
    else if (encoded.charAt(end - 2) === '=') end -= 2;
    lines.push(`${encoded.slice(at, end)}=`);
    at = end;
  }
  lines.push(encoded.slice(at));
  return lines.join('\n');
}

/** Two digits. */
export function hexOf(byte: Bytes): string {
  return `0${byte.charCodeAt(0).toString(16).toUpperCase()}`.slice(-2);
}
