import { decodeWindows1252 } from '../../message/wire/windows-1252.js';
import { bytesOf } from '../../message/wire/bytes.js';
import { decodeUtf16, endsInHalfACharacter, linesOf } from './lines.js';
import { endOfQuoted, readQuoted } from './quoted.js';
import { FILE_CUT_OFF, LINE_TOO_LONG, type Findings } from './reader.js';

/** What stands in a registry export, in order. */
export type RegEvent =
  | { readonly kind: 'key'; readonly path: string; readonly line: number }
  | { readonly kind: 'string'; readonly name: string; readonly value: string; readonly line: number }
  | { readonly kind: 'number'; readonly name: string; readonly value: number; readonly line: number };

/** A server's name takes some hundred bytes; more of them are a picture or a message, not a setting. */
const MAX_HEX_BYTES = 2048;

/** Types of `hex(n):` as the registry numbers them. */
const REG_DWORD = 4;
const REG_QWORD = 0xb;

interface HexValue {
  readonly name: string;
  readonly type: number;
  readonly line: number;
  /** Undefined where the value is not wanted: its bytes are passed over. */
  readonly digits: string[] | undefined;
  size: number;
}

/**
 * The keys of a registry export (`.reg`, both versions) and the values that are wanted by name. Any other value, such as
 * a password, is passed over where it stands: neither its text nor its bytes are kept.
 */
export function* regEvents(
  content: Uint8Array,
  wants: (name: string) => boolean,
  findings: Findings,
): IterableIterator<RegEvent> {
  let hex: HexValue | undefined;
  let isInString = false;
  for (const { text, number: line, isTooLong } of linesOf(content)) {
    // Values that long are pictures and the like; only within an account one would be missed, and none is.
    if (isTooLong) {
      findings.note(LINE_TOO_LONG, line);
      hex = undefined;
      continue;
    }
    if (isInString) {
      isInString = endOfQuoted(text) < 0;
      continue;
    }
    if (hex !== undefined) {
      const isLast = !takeDigits(hex, text);
      if (!isLast) continue;
      const event = hexEvent(hex);
      hex = undefined;
      if (event !== undefined) yield event;
      continue;
    }
    const start = firstInk(text);
    if (text[start] === '[') {
      const close = text.lastIndexOf(']');
      yield { kind: 'key', path: close < 0 ? '' : text.slice(start + 1, close), line };
      continue;
    }
    if (text[start] !== '"') continue;
    const quoted = readQuoted(text, start);
    if (quoted === undefined || text[quoted.end] !== '=') continue;
    const isWanted = wants(quoted.value);
    const valueStart = quoted.end + 1;
    if (text[valueStart] === '"') {
      const value = readQuoted(text, valueStart);
      // A string with a line break in it goes on in the next line. None of the wanted ones has any.
      if (value === undefined) isInString = true;
      else if (isWanted) yield { kind: 'string', name: quoted.value, value: value.value, line };
      continue;
    }
    const dword = /^dword:([0-9a-f]{1,8})\s*$/i.exec(text.slice(valueStart));
    if (dword !== null) {
      if (isWanted) yield { kind: 'number', name: quoted.value, value: parseInt(dword[1] ?? '', 16), line };
      continue;
    }
    const type = /^hex(?:\(([0-9a-f]{1,8})\))?:/i.exec(text.slice(valueStart, valueStart + 20));
    if (type === null) continue;
    const value: HexValue = {
      name: quoted.value,
      type: parseInt(type[1] ?? '3', 16),
      line,
      digits: isWanted ? [] : undefined,
      size: 0,
    };
    if (takeDigits(value, text.slice(valueStart + type[0].length))) {
      hex = value;
      continue;
    }
    const event = hexEvent(value);
    if (event !== undefined) yield event;
  }
  if (hex !== undefined || isInString || endsInHalfACharacter(content)) findings.note(FILE_CUT_OFF);
}

function firstInk(text: string): number {
  let at = 0;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Takes in the bytes of one line; whether the value goes on in the next. */
function takeDigits(hex: HexValue, text: string): boolean {
  const line = text.trim();
  const goesOn = line[line.length - 1] === '\\';
  if (hex.digits !== undefined && hex.size < MAX_HEX_BYTES) {
    const digits = goesOn ? line.slice(0, -1) : line;
    hex.size += digits.length / 3;
    hex.digits.push(digits);
  }
  return goesOn;
}

function hexEvent({ name, type, line, digits, size }: HexValue): RegEvent | undefined {
  if (digits === undefined || size >= MAX_HEX_BYTES) return undefined;
  const pairs = digits.join('').match(/[0-9a-f]{2}/gi) ?? [];
  const octets = Uint8Array.from(pairs, (pair) => parseInt(pair, 16));
  if (type === REG_DWORD || type === REG_QWORD) {
    let value = 0;
    for (let at = octets.length - 1; at >= 0; at--) value = value * 256 + (octets[at] ?? 0);
    return { kind: 'number', name, value, line };
  }
  return { kind: 'string', name, value: stringOf(octets), line };
}

/**
 * The string in a value of bytes: UTF-16 in newer builds, the system's charset in old ones; up to the first NUL. Of a
 * list of strings this is the first.
 */
function stringOf(octets: Uint8Array): string {
  const { length } = octets;
  const endsWide = length >= 2 && octets[length - 1] === 0 && octets[length - 2] === 0;
  const isWide = length % 2 === 0 && (endsWide || octets[1] === 0);
  const text = isWide ? decodeUtf16(octets, 0) : decodeWindows1252(bytesOf(octets));
  const nul = text.indexOf('\0');
  return nul < 0 ? text : text.slice(0, nul);
}
