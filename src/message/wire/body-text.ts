import { isSpace } from '../white-space.js';
import { isAscii } from './bytes.js';
import type { Part } from './part.js';
import { encodeUtf8 } from './utf8.js';
import type { Bytes, RenderedPart } from './wire-message.js';

/** SpamAssassin's default of `body_part_scan_size`: more of one part is not read by `body` rules. */
const MAX_BODY_CHARACTERS = 50_000;

/** Lines longer than this are broken, at a space if there is one. */
const MAX_LINE = 2048;

/**
 * The paragraphs of one rendering of all parts, after `heading` (Mail::SpamAssassin::Message,
 * "get_body_text_array_common"). White space is Unicode's where Perl would hold characters, and ASCII's where it would
 * hold bytes.
 */
export function paragraphsOf(
  leaves: readonly Part[],
  view: (rendered: RenderedPart) => string,
  heading: Bytes,
): readonly Bytes[] {
  if (leaves.length === 0) return [];
  let text = '';
  let isCharacters = false;
  for (const leaf of leaves) {
    if (text !== '') text += '\n';
    const rendered = leaf.rendered();
    if (rendered === undefined) continue;
    text += cutAtSpace(view(rendered));
    isCharacters = isCharacters || leaf.isCharacters();
  }
  const spaced = foldSpace(text, isCharacters);
  return shortLines(heading + (isCharacters ? encodeUtf8(spaced) : spaced));
}

function cutAtSpace(text: string): string {
  if (text.length <= MAX_BODY_CHARACTERS) return text;
  const limit = isAscii(text) ? MAX_BODY_CHARACTERS : unitsOf(text, MAX_BODY_CHARACTERS);
  for (const end of ['\n', ' ']) {
    const at = text.slice(limit, limit + 1025).indexOf(end);
    if (at >= 0) return text.slice(0, limit + at + 1);
  }
  return text.slice(0, limit);
}

/** How many UTF-16 units that many characters take. */
function unitsOf(text: string, characters: number): number {
  let units = 0;
  for (let count = 0; count < characters && units < text.length; count++) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

/** Each run of white space as one space; with an empty line in it, as a newline between what is left of it. */
function foldSpace(text: string, isCharacters: boolean): string {
  const chunks: string[] = [];
  const isWhite = isCharacters ? isUnicodeSpace : isByteSpace;
  let wordFrom = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x80) continue;
    if (code === 0 || isWhite(code)) {
      const end = code === 0 ? at + 1 : endOfSpace(text, at, isWhite);
      if (code === 0x20 && end === at + 1) continue;
      chunks.push(text.slice(wordFrom, at), code === 0 ? '\n' : foldRun(text, at, end));
      wordFrom = end;
      at = end - 1;
    }
  }
  chunks.push(text.slice(wordFrom));
  return chunks.join('');
}

function foldRun(text: string, start: number, end: number): string {
  const first = text.indexOf('\n', start);
  const last = text.lastIndexOf('\n', end - 1);
  if (first < 0 || first >= end || first === last) return ' ';
  return `${first > start ? ' ' : ''}\n${last < end - 1 ? ' ' : ''}`;
}

function endOfSpace(text: string, start: number, isWhite: (code: number) => boolean): number {
  let end = start + 1;
  while (end < text.length && isWhite(text.charCodeAt(end))) end++;
  return end;
}

function isByteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Perl's `\s` in characters: without U+FEFF, which ECMAScript counts as white space, and with U+0085. */
function isUnicodeSpace(code: number): boolean {
  return code === 0x85 || (code !== 0xfeff && isSpace(code));
}

function shortLines(text: Bytes): readonly Bytes[] {
  const lines: Bytes[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    while (end - start > MAX_LINE) {
      const space = text.slice(start, start + MAX_LINE + 1).lastIndexOf(' ');
      const length = space < 0 ? MAX_LINE : space + 1;
      lines.push(text.slice(start, start + length));
      start += length;
    }
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}
