import { isBlank, isSpace } from '../../../message/wire/bytes.js';
import type { Bytes } from '../../../message/wire/wire-message.js';

/** RFC 5322 §2.1.1 asks for lines of no more than 78; the newline comes on top. */
const MAX_QUOTED_PRINTABLE_LINE = 79;

/** Characters that quoted-printable need not have encoded: a tab, and what is printed in ASCII but for `=` and `;`. */
const NEEDLESSLY_ENCODED = /=(?:09|3[0-9ABCEF]|[2456][0-9A-F]|7[0-9A-E])/g;

/** Of the lines of a quoted-printable body. */
export interface QuotedPrintableCounts {
  readonly bytes: number;
  /** Characters that were encoded without need; white space before the end of a line needs it. */
  readonly needless: number;
  readonly hasLongLine: boolean;
}

export function countQuotedPrintable(raw: Bytes): QuotedPrintableCounts {
  let bytes = 0;
  let needless = 0;
  let hasLongLine = false;
  let nextEquals = raw.indexOf('=');
  for (let at = 0; at < raw.length;) {
    const end = endOfLine(raw, at);
    // Old SpamAssassin wrote its report into the body, each line marked by this.
    if (!raw.startsWith('SPAM: ', at)) {
      bytes += end - at;
      if (end - at > MAX_QUOTED_PRINTABLE_LINE) hasLongLine = true;
      if (nextEquals >= 0 && nextEquals < at) nextEquals = raw.indexOf('=', at);
      // The soft line break alone, which most lines end with, encodes nothing.
      if (nextEquals >= 0 && nextEquals < end - 2) needless += needlessIn(raw.slice(nextEquals, end));
    }
    at = end;
  }
  return { bytes, needless, hasLongLine };
}

function needlessIn(line: Bytes): number {
  const count = line.match(NEEDLESSLY_ENCODED)?.length ?? 0;
  if (count === 0) return 0;
  let end = line.length;
  while (end > 0 && isSpace(line.charCodeAt(end - 1))) end--;
  let trailing = 0;
  while (end >= 3 && (line.startsWith('=20', end - 3) || line.startsWith('=09', end - 3))) {
    trailing++;
    end -= 3;
  }
  return count - trailing;
}

/** In bytes, the newline included. */
export function longestLine(raw: Bytes): number {
  let longest = 0;
  for (let at = 0; at < raw.length;) {
    const end = endOfLine(raw, at);
    longest = Math.max(longest, end - at);
    at = end;
  }
  return longest;
}

/** How many characters are written as `&#x263A;`, and how long the text is without them. */
export function countEntities(raw: Bytes): { readonly entities: number; readonly others: number } {
  let entities = 0;
  for (let at = raw.indexOf('&#x'); at >= 0; at = raw.indexOf('&#x', at + 3)) {
    if (/^&#x[0-9A-F]{4};$/.test(raw.slice(at, at + 8))) entities++;
  }
  return { entities, others: raw.length - 8 * entities };
}

/** True when a line opens the boundary and none after it closes it. */
export function isLeftOpen(body: Bytes, boundary: Bytes): boolean {
  const opener = `--${boundary}`;
  let isOpen = false;
  for (let at = body.indexOf(opener); at >= 0; at = body.indexOf(opener, at + opener.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    const rest = at + opener.length;
    const end = endOfLine(body, rest);
    if (isBlank(body, rest, end)) isOpen = true;
    else if (body.startsWith('--', rest) && isBlank(body, rest + 2, end)) return false;
  }
  return isOpen;
}

function endOfLine(text: Bytes, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}
