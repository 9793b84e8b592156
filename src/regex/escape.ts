import type { ByteSet } from './byte-set.js';
import { complement, DIGIT, HORIZONTAL_SPACE, SPACE, VERTICAL_SPACE, WORD } from './byte-set.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';

/** What an escape stands for: one character, by number, or a set of bytes. */
export type Escape =
  { readonly kind: 'character'; readonly code: number } | { readonly kind: 'set'; readonly set: ByteSet };

const SETS: ReadonlyMap<string, ByteSet> = new Map([
  ['w', WORD],
  ['W', complement(WORD)],
  ['d', DIGIT],
  ['D', complement(DIGIT)],
  ['s', SPACE],
  ['S', complement(SPACE)],
  ['h', HORIZONTAL_SPACE],
  ['H', complement(HORIZONTAL_SPACE)],
  ['v', VERTICAL_SPACE],
  ['V', complement(VERTICAL_SPACE)],
]);

const NAMED: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['e', 0x1b],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
]);

/** Perl takes these; nothing in ECMAScript 2016 does the same. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['p', 'Unicode property'],
  ['P', 'Unicode property'],
  ['X', 'grapheme cluster \\X'],
  ['K', 'keep \\K'],
  ['G', 'last position \\G'],
]);

const LAST_CHARACTER = 0x10ffff;

/** `\N{U+41}` is a character; `\N` alone is not. */
export function isCharacterNumber(ahead: string): boolean {
  return /^\{[ \t]*U\+/.test(ahead);
}

/**
 * The escapes that mean the same inside a class and outside. The reader stands behind the letter; `at` is where the
 * backslash stands.
 */
export function readEscape(reader: Reader, letter: string, at: number): Escape {
  const set = SETS.get(letter);
  if (set !== undefined) return { kind: 'set', set };
  const named = NAMED.get(letter);
  if (named !== undefined) return { kind: 'character', code: named };
  const refused = REFUSED.get(letter);
  if (refused !== undefined) throw new Refusal(refused, at, `${refused} has no equal in ECMAScript 2016.`);
  return { kind: 'character', code: readCode(reader, letter, at) };
}

function readCode(reader: Reader, letter: string, at: number): number {
  if (/[0-7]/.test(letter)) return readOctal(reader, at);
  switch (letter) {
    case 'x':
      return readHex(reader, at);
    case 'c':
      return readControl(reader, at);
    case 'o':
      return readBraced(reader, /^\{[ \t]*([0-7_]+)[ \t]*\}/, 8, at);
    case 'N':
      return readBraced(reader, /^\{[ \t]*U\+([\dA-Fa-f_]+)[ \t]*\}/, 16, at);
  }
  if (/\w/.test(letter))
    throw new Refusal('unknown escape', at, `Perl warns of \\${letter}, which means nothing in a pattern.`);
  return letter.charCodeAt(0);
}

function readOctal(reader: Reader, at: number): number {
  const [digits = ''] = /^[0-7]{1,3}/.exec(reader.ahead(at + 1)) ?? [];
  reader.at = at + 1 + digits.length;
  if (digits.length < 3 && /[89]/.test(reader.peek()))
    throw new Refusal('malformed octal', at, 'Perl warns of an octal number that ends at an 8 or 9.');
  return parseInt(digits, 8);
}

/** `\x41`, `\x{41}`; `\x{}` and a `\x` that ends the pattern are the null character. */
function readHex(reader: Reader, at: number): number {
  if (reader.peek() === '{') return readBraced(reader, /^\{[ \t]*([\dA-Fa-f_]*)[ \t]*\}/, 16, at);
  const [digits = ''] = /^[\dA-Fa-f]{0,2}/.exec(reader.ahead()) ?? [];
  reader.at += digits.length;
  if (digits.length < 2 && reader.peek() !== '')
    throw new Refusal('malformed hex', at, 'Perl warns of \\x without two digits.');
  return parseInt(`0${digits}`, 16);
}

function readBraced(reader: Reader, form: RegExp, base: number, at: number): number {
  const found = form.exec(reader.ahead());
  const code = parseInt(`0${(found?.[1] ?? '').replace(/_/g, '')}`, base);
  if (found === null || code > LAST_CHARACTER)
    throw new Refusal('malformed number', at, 'Between the braces stands no character number.');
  reader.at += found[0].length;
  return code;
}

function readControl(reader: Reader, at: number): number {
  const char = reader.next();
  if (!/^[\x20-\x7e]$/.test(char))
    throw new Refusal('malformed control character', at, '\\c needs a printable ASCII character.');
  return char.toUpperCase().charCodeAt(0) ^ 0x40;
}
