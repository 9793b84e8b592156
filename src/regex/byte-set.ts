/** Which of the 256 bytes belong, as eight words of 32 bits. Patterns match bytes, so no class needs more. */
export type ByteSet = readonly number[];

type Range = readonly [first: number, last: number];

const BYTES = 256;
const WORD_BITS = 32;
const EVERY_BIT = -1;

export function setOf(...ranges: readonly Range[]): ByteSet {
  const words = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const [first, last] of ranges) {
    for (let index = first >> 5; index <= last >> 5; index++) {
      const low = index === first >> 5 ? EVERY_BIT << (first & 31) : EVERY_BIT;
      const high = index === last >> 5 ? EVERY_BIT >>> (31 - (last & 31)) : EVERY_BIT;
      words[index] = (words[index] ?? 0) | (low & high);
    }
  }
  return words;
}

export function has(set: ByteSet, byte: number): boolean {
  return (((set[byte >> 5] ?? 0) >>> (byte & 31)) & 1) === 1;
}

export function union(left: ByteSet, right: ByteSet): ByteSet {
  return left.map((word, index) => word | (right[index] ?? 0));
}

export function complement(set: ByteSet): ByteSet {
  return set.map((word) => ~word);
}

export function difference(set: ByteSet, part: ByteSet): ByteSet {
  return set.map((word, index) => word & ~(part[index] ?? 0));
}

export function includesAll(set: ByteSet, part: ByteSet): boolean {
  return isSame(union(set, part), set);
}

export function isSame(left: ByteSet, right: ByteSet): boolean {
  return left.every((word, index) => word === right[index]);
}

/** The members as runs of neighbours, in order. */
export function rangesOf(set: ByteSet): readonly Range[] {
  const ranges: Range[] = [];
  let first = -1;
  for (let byte = 0; byte <= BYTES; byte++) {
    const isMember = byte < BYTES && has(set, byte);
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
  for (let byte = 0; byte < BYTES; byte++) if (has(set, byte)) members.push(byte);
  return members;
}

export function sizeOf(set: ByteSet): number {
  let size = 0;
  // Clears the lowest bit that is set until none is.
  for (const word of set) for (let rest = word; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/**
 * The letters that have two cases, small and capital one word apart: Perl under `/aa` and ECMAScript without `/u` agree
 * that these are ASCII's and Latin-1's, though bytes beyond ASCII may be parts of UTF-8.
 */
const CAPITALS = setOf([0x41, 0x5a], [0xc0, 0xd6], [0xd8, 0xde]);
const SMALL_LETTERS = setOf([0x61, 0x7a], [0xe0, 0xf6], [0xf8, 0xfe]);
const LETTERS = union(CAPITALS, SMALL_LETTERS);

/** The byte's other case, or the byte itself. */
export function otherCase(byte: number): number {
  if (has(CAPITALS, byte)) return byte + WORD_BITS;
  return has(SMALL_LETTERS, byte) ? byte - WORD_BITS : byte;
}

export function hasLetters(set: ByteSet): boolean {
  return set.some((word, index) => (word & (LETTERS[index] ?? 0)) !== 0);
}

/** Both cases of every member. */
export function foldCase(set: ByteSet): ByteSet {
  return set.map((word, index) => {
    const small = (set[index + 1] ?? 0) & (SMALL_LETTERS[index + 1] ?? 0);
    const capital = (set[index - 1] ?? 0) & (CAPITALS[index - 1] ?? 0);
    return word | small | capital;
  });
}

/** The members without a capital whose small letter is also there: what the `i` flag needs to be told. */
export function withoutCapitals(set: ByteSet): ByteSet {
  return set.map((word, index) => word & ~((set[index + 1] ?? 0) & (CAPITALS[index] ?? 0)));
}

/** Letters beyond a byte whose other case is a byte: `\x{178}` finds 0xFF when case does not count. */
export const FOLDS_INTO_BYTE: readonly Range[] = [
  [0x178, 0xff],
  [0x39c, 0xb5],
  [0x3bc, 0xb5],
  [0x1e9e, 0xdf],
  [0x212b, 0xe5],
];

export const ASCII = setOf([0x00, 0x7f]);
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
  ['ascii', ASCII],
]);
