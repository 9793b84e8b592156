import { isAscii } from './bytes.js';
import type { Bytes } from './wire-message.js';

const REPLACEMENT = '\ufffd';

/** Characters as UTF-8; half of a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Bytes {
  if (isAscii(text)) return text;
  const chunks: string[] = [];
  let plainFrom = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (at > plainFrom) chunks.push(text.slice(plainFrom, at));
    if (unit < 0x800) {
      chunks.push(String.fromCharCode(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f)));
    } else {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) {
        at++;
        chunks.push(
          String.fromCharCode(
            0xf0 | (point >> 18),
            0x80 | ((point >> 12) & 0x3f),
            0x80 | ((point >> 6) & 0x3f),
            0x80 | (point & 0x3f),
          ),
        );
      } else {
        const whole = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
        chunks.push(
          String.fromCharCode(0xe0 | (whole >> 12), 0x80 | ((whole >> 6) & 0x3f), 0x80 | (whole & 0x3f)),
        );
      }
    }
    plainFrom = at + 1;
  }
  chunks.push(text.slice(plainFrom));
  return chunks.join('');
}

/** The characters, or undefined where it is not UTF-8 as Perl's Encode has it: no surrogates, no noncharacters. */
export function decodeUtf8(bytes: Bytes): string | undefined {
  return decode(bytes, true);
}

/** The characters, with U+FFFD for each sequence that stands for none. */
export function decodeUtf8Loosely(bytes: Bytes): string {
  return decode(bytes, false) ?? '';
}

function decode(bytes: Bytes, isStrict: boolean): string | undefined {
  const chunks: string[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80) {
      at++;
      continue;
    }
    if (at > plainFrom) chunks.push(bytes.slice(plainFrom, at));
    const length = sequenceLength(lead);
    let point = lead & (0x7f >> length);
    let read = 1;
    while (read < length) {
      const next = bytes.charCodeAt(at + read);
      if ((next & 0xc0) !== 0x80) break;
      point = point * 64 + (next & 0x3f);
      read++;
    }
    const isCharacter = length > 1 && read === length && isInterchangeable(point, length);
    if (isStrict && !isCharacter) return undefined;
    chunks.push(isCharacter ? String.fromCodePoint(point) : REPLACEMENT);
    at += read;
    plainFrom = at;
  }
  chunks.push(bytes.slice(plainFrom));
  return chunks.join('');
}

/** By the lead byte, the forms of RFC 2279 included: Encode takes such a sequence for one error. */
function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  if (lead < 0xf8) return 4;
  if (lead < 0xfc) return 5;
  return lead < 0xfe ? 6 : 1;
}

function isInterchangeable(point: number, length: number): boolean {
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
  if ((point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef)) return false;
  return point >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000);
}
