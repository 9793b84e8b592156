import { bytesOf, isAscii } from '../../message/wire/bytes.js';
import { decodeUtf8 } from '../../message/wire/utf8.js';
import { decodeWindows1252 } from '../../message/wire/windows-1252.js';

export interface Line {
  /** Without its line break; '' where the line is too long to be a setting. */
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  readonly isTooLong: boolean;
}

/**
 * A line of a megabyte is no setting. It is left out whole, never cut: the part that says that a value is a secret, such
 * as the @ after a password, might be what is cut off.
 */
export const MAX_LINE_CHARS = 65_536;

/** How much of a file is looked at to tell its charset. */
const SAMPLE_BYTES = 512;

/** The longest list `String.fromCharCode` is given at once: longer ones overflow the stack. */
const CHUNK = 2048;

const LF = 10;
const CR = 13;

interface Encoding {
  readonly width: 1 | 2;
  /** Offset of the low byte in a character of two. */
  readonly low: 0 | 1;
  /** Length of the byte order mark. */
  readonly start: number;
}

/**
 * The lines of a text file, decoded one at a time, so that a registry export of a hundred megabytes is never held twice.
 * UTF-16 of either order with and without byte order mark; else each line is UTF-8 where it can be, Windows-1252 where
 * not. Half a character at the end is left out.
 */
export function* linesOf(content: Uint8Array): IterableIterator<Line> {
  const { width, low, start } = encodingOf(content);
  let number = 1;
  let from = start;
  let at = start;
  const end = content.length - ((content.length - start) % width);
  while (at < end) {
    const unit = width === 1 ? content[at] : (content[at + low] ?? 0) + (content[at + 1 - low] ?? 0) * 256;
    at += width;
    if (unit !== LF && unit !== CR) continue;
    yield lineOf(content.subarray(from, at - width), number++, width, low);
    if (unit === CR && content[at + low] === LF && (width === 1 || content[at + 1 - low] === 0)) at += width;
    from = at;
  }
  if (from < end) yield lineOf(content.subarray(from, end), number, width, low);
}

/** The whole text of a file, decoded as `linesOf` does; for formats whose values run over several lines. */
export function textOf(content: Uint8Array): string {
  const { width, low, start } = encodingOf(content);
  const end = content.length - ((content.length - start) % width);
  return decode(content.subarray(start, end), width, low);
}

/** Whether the file ends in half a character. */
export function endsInHalfACharacter(content: Uint8Array): boolean {
  const { width, start } = encodingOf(content);
  return (content.length - start) % width !== 0;
}

function lineOf(octets: Uint8Array, number: number, width: 1 | 2, low: 0 | 1): Line {
  if (octets.length > MAX_LINE_CHARS * width) return { text: '', number, isTooLong: true };
  return { text: decode(octets, width, low), number, isTooLong: false };
}

function encodingOf(content: Uint8Array): Encoding {
  const [first, second, third] = content;
  if (first === 0xff && second === 0xfe) return { width: 2, low: 0, start: 2 };
  if (first === 0xfe && second === 0xff) return { width: 2, low: 1, start: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { width: 1, low: 0, start: 3 };
  const zeros: [number, number] = [0, 0];
  const sample = Math.min(content.length, SAMPLE_BYTES) & ~1;
  for (let at = 0; at < sample; at++) if (content[at] === 0) zeros[(at & 1) as 0 | 1]++;
  // Settings are written in Latin letters for the greater part: half of each is then zero, and always the same half.
  const [even, odd] = zeros;
  const enough = sample / 4;
  if (odd > enough && even < odd / 8) return { width: 2, low: 0, start: 0 };
  if (even > enough && odd < even / 8) return { width: 2, low: 1, start: 0 };
  return { width: 1, low: 0, start: 0 };
}

function decode(octets: Uint8Array, width: 1 | 2, low: 0 | 1): string {
  if (width === 2) return decodeUtf16(octets, low);
  const bytes = bytesOf(octets);
  if (isAscii(bytes)) return bytes;
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** Characters of UTF-16 in the order given by the offset of the low byte. */
export function decodeUtf16(octets: Uint8Array, low: 0 | 1): string {
  const chunks: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 1 < octets.length; at += 2) {
    units.push((octets[at + low] ?? 0) + (octets[at + 1 - low] ?? 0) * 256);
    if (units.length === CHUNK) {
      chunks.push(String.fromCharCode.apply(null, units));
      units = [];
    }
  }
  chunks.push(String.fromCharCode.apply(null, units));
  return chunks.join('');
}
