import type { Bytes } from '../../../message/wire/wire-message.js';
import { isSpace } from '../../../message/wire/bytes.js';

/** More of one text says nothing that a rule could use. */
const MAX_TEXT = 256;

/**
 * The text behind a key in a line of a PDF: `/Title(…)` or `/Title<FEFF…>` (ISO 32000-1 §7.3.4). Undefined where the key
 * has none.
 */
export function textAfterKey(line: Bytes, key: string): Bytes | undefined {
  // What is not closed in the rest of the line is not closed for a later key either, and not looked for again.
  const unclosed = new Set<string>();
  for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
    let start = at + key.length;
    for (let spaces = 0; spaces < 2 && isSpace(line.charCodeAt(start)); spaces++) start++;
    const opening = line.charAt(start);
    if ((opening !== '(' && opening !== '<') || unclosed.has(opening)) continue;
    const end = opening === '(' ? endOfLiteral(line, start) : line.indexOf('>', start);
    if (end < 0) unclosed.add(opening);
    else return opening === '(' ? readLiteral(line.slice(start + 1, end)) : readHex(line.slice(start, end));
  }
  return undefined;
}

/** Where the first `)` without a backslash before it stands; -1 without one. */
function endOfLiteral(line: Bytes, start: number): number {
  let end = line.indexOf(')', start);
  while (end >= 0 && line.charAt(end - 1) === '\\') end = line.indexOf(')', end + 1);
  return end;
}

function readLiteral(text: Bytes): Bytes {
  const decoded = text.replace(/\\([0-3][0-7]{2})/g, (escape, code: string, at: number) =>
    text.charAt(at - 1) === '\\' ? escape : String.fromCharCode(parseInt(code, 8)),
  );
  return withoutUtf16(decoded)
    .replace(/\\([()\\])/g, '$1')
    .slice(0, MAX_TEXT);
}

function readHex(text: Bytes): Bytes {
  const bytes = (text.match(/[0-9A-Fa-f]{2}/g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16)));
  return withoutUtf16(bytes.join('')).slice(0, MAX_TEXT);
}

/** Text in UTF-16 is taken for ASCII with a null beside each letter. */
function withoutUtf16(text: Bytes): Bytes {
  return /^(?:\xfe\xff|\xff\xfe)/.test(text) ? text.slice(2).replace(/\0/g, '') : text;
}
