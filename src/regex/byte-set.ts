/** Which of the 256 bytes belong: 1 at their index. Patterns match bytes, so no character class needs more. */
export type ByteSet = Readonly<Uint8Array>;

type Range = readonly [first: number, last: number];

export const BYTES = 256;

export function setOf(...ranges: readonly Range[]): ByteSet {
  const set = new Uint8Array(BYTES);
  for (const [first, last] of ranges) set.fill(1, first, last + 1);
  return set;
}

export function union(left: ByteSet, right: ByteSet): ByteSet {
  return left.map((member, byte) => member | (right[byte] ?? 0));
}

export function complement(set: ByteSet): ByteSet {
  return set.map((member) => 1 - member);
}

export function includesAll(set: ByteSet, part: ByteSet): boolean {
  return part.every((member, byte) => member === 0 || set[byte] === 1);
}

export function isSame(left: ByteSet, right: ByteSet): boolean {
  return left.every((member, byte) => member === right[byte]);
}

/** The members as runs of neighbours, in order. */
export function rangesOf(set: ByteSet): readonly Range[] {
  const ranges: Range[] = [];
  let first = -1;
  for (let byte = 0; byte <= BYTES; byte++) {
    const isMember = set[byte] === 1;
    if (isMember && first < 0) first = byte;
    if (!isMember && first >= 0) {
      ranges.push([first, byte - 1]);
      first = -1;
    }
  }
  return ranges;
}

export function membersOf(set: ByteSet): readonly number[] {
  const members: number[] = [];
  set.forEach((member, byte) => {
    if (member === 1) members.push(byte);
  });
  return members;
}

const CASE_DISTANCE = 0x20;
const TIMES_SIGN = 0xd7;
const DIVISION_SIGN = 0xf7;

/**
 * The byte's other case, or the byte itself. Perl under `/aa` and ECMAScript without `/u` agree here: both fold the
 * letters of Latin-1 (bytes 0xC0 to 0xFE), though the bytes may be parts of UTF-8.
 */
export function otherCase(byte: number): number {
  if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0xc0 && byte <= 0xde && byte !== TIMES_SIGN))
    return byte + CASE_DISTANCE;
  if ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0xe0 && byte <= 0xfe && byte !== DIVISION_SIGN))
    return byte - CASE_DISTANCE;
  return byte;
}

/** Both cases of every member. */
export function foldCase(set: ByteSet): ByteSet {
  return set.map((member, byte) => member | (set[otherCase(byte)] ?? 0));
}

/** The members without a capital whose small letter is also there: what the `i` flag needs to be told. */
export function withoutCapitals(set: ByteSet): ByteSet {
  return set.map((member, byte) => {
    const other = otherCase(byte);
    return other > byte && set[other] === 1 ? 0 : member;
  });
}

/** Letters beyond a byte whose other case is a byte: `\x{178}` finds 0xFF when case does not count. */
export const FOLDS_INTO_BYTE: readonly Range[] = [
  [0x178, 0xff],
  [0x39c, 0xb5],
  [0x3bc, 0xb5],
  [0x1e9e, 0xdf],
  [0x212b, 0xe5],
];

export const NONE = setOf();
export const ALL = complement(NONE);
export const NEWLINE = setOf([0x0a, 0x0a]);
export const DIGIT = setOf([0x30, 0x39]);
export const WORD = setOf([0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);
export const SPACE = setOf([0x09, 0x0d], [0x20, 0x20]);
/** Perl's `\h` and `\v` go beyond ASCII even under `/aa`. */
export const HORIZONTAL_SPACE = setOf([0x09, 0x09], [0x20, 0x20], [0xa0, 0xa0]);
export const VERTICAL_SPACE = setOf([0x0a, 0x0d], [0x85, 0x85]);

/** POSIX classes as `/aa` has them: ASCII only (perlrecharclass, "POSIX Character Classes"). */
export const POSIX: ReadonlyMap<string, ByteSet> = new Map([
  ['alpha', setOf([0x41, 0x5a], [0x61, 0x7a])],
  ['digit', DIGIT],
  ['alnum', setOf([0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a])],
  ['upper', setOf([0x41, 0x5a])],
  ['lower', setOf([0x61, 0x7a])],
  ['punct', setOf([0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e])],
  ['print', setOf([0x20, 0x7e])],
  ['graph', setOf([0x21, 0x7e])],
  ['cntrl', setOf([0x00, 0x1f], [0x7f, 0x7f])],
  ['space', SPACE],
  ['blank', setOf([0x09, 0x09], [0x20, 0x20])],
  ['xdigit', setOf([0x30, 0x39], [0x41, 0x46], [0x61, 0x66])],
  ['word', WORD],
  ['ascii', setOf([0x00, 0x7f])],
]);
