import type { ByteSet } from './byte-set.js';
import {
  ALL,
  complement,
  difference,
  DIGIT,
  includesAll,
  isSame,
  membersOf,
  NONE,
  rangesOf,
  sizeOf,
  withoutCapitals,
  WORD,
} from './byte-set.js';

const NAMED_BYTES: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
]);

const SPECIAL = /[\\^$.*+?()[\]{}|/]/;
const SPECIAL_IN_CLASS = /[\\\]^-]/;

/** One byte as source: printable ASCII as it is, escaped where it has a meaning; all else by number. */
export function byteSource(byte: number, special = SPECIAL): string {
  const named = NAMED_BYTES.get(byte);
  if (named !== undefined) return named;
  if (byte < 0x20 || byte > 0x7e) return `\\x${byte < 0x10 ? '0' : ''}${byte.toString(16)}`;
  const char = String.fromCharCode(byte);
  return special.test(char) ? `\\${char}` : char;
}

/** The shortest source for a set. Under the `i` flag, capitals need not be told where the small letters are. */
export function setSource(set: ByteSet, ignoreCase: boolean): string {
  const plain = plainSource(set);
  return ignoreCase ? shorter(plain, plainSource(withoutCapitals(set))) : plain;
}

function plainSource(set: ByteSet): string {
  if (isSame(set, NONE)) return '[]';
  if (isSame(set, ALL)) return '[^]';
  if (isSame(set, WORD)) return '\\w';
  if (isSame(set, DIGIT)) return '\\d';
  const rest = complement(set);
  if (isSame(rest, WORD)) return '\\W';
  if (isSame(rest, DIGIT)) return '\\D';
  const [only] = sizeOf(set) === 1 ? membersOf(set) : [];
  if (only !== undefined) return byteSource(only);
  return shorter(`[${membersSource(set)}]`, `[^${membersSource(rest)}]`);
}

function membersSource(set: ByteSet): string {
  const hasWord = includesAll(set, WORD);
  const rest = hasWord ? difference(set, WORD) : set;
  const ranges = rangesOf(rest).map(([first, last]) => {
    const from = byteSource(first, SPECIAL_IN_CLASS);
    if (first === last) return from;
    return from + (last - first > 1 ? '-' : '') + byteSource(last, SPECIAL_IN_CLASS);
  });
  return (hasWord ? '\\w' : '') + ranges.join('');
}

function shorter(left: string, right: string): string {
  return right.length < left.length ? right : left;
}
