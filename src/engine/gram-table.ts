import { KEY_CHARS, parseGram, type Gram } from '../rules/gram.js';
import type { Matcher, Need, Pattern, RuleSet } from '../rules/rule-set.js';

/** A pattern, or what stands for one that a function looks for. */
export type Needy = Pick<Pattern, 'needs'>;

/** A need with the numbers of its grams. */
export interface NumberedNeed {
  readonly grams: readonly number[];
  readonly near: readonly number[] | undefined;
  readonly reach: Need['reach'];
}

/** Seven bits a character, so that three fit one integer. */
export const CHAR_BITS = 7;
export const KEY_MASK = (1 << (KEY_CHARS * CHAR_BITS)) - 1;

/** Slots of the table of keys: many more than keys, so that hardly any share one. */
const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;

/** Bits in a word of a set of slots. */
const WORD_BITS = 32;

/** In the table: no key. */
const NO_KEY = -1;

/** Bits of `edges`: a word begins before a gram, and ends after it. */
export const AT_START = 1;
export const AT_END = 2;

/**
 * What the patterns of a rule set need, ready to be looked for. Numbers alone, side by side: a long mail asks for
 * thousands of grams, and a look into an object costs as much as ten of these.
 */
export interface GramTable {
  /** The slots that keys begin their search at, a bit each: most stretches of a text are turned away by these 2 KB. */
  readonly starts: Int32Array;
  /** An open hash table (Knuth, The Art of Computer Programming 3, 6.4) of keys. */
  readonly keys: Int32Array;
  /** Of each slot, the last five bits of every character that may follow its key in a gram, as bits of their own. */
  readonly followers: Int32Array;
  /** Of each slot, the grams of its key: the first one's place in the lists that follow, and the place after the last's. */
  readonly firsts: Uint16Array;
  readonly lasts: Uint16Array;
  readonly numbers: Uint16Array;
  /** How many characters stand before the key and after it, and where in `chars` those after begin, then those before. */
  readonly befores: Uint8Array;
  readonly afters: Uint8Array;
  readonly offsets: Uint16Array;
  readonly edges: Uint8Array;
  readonly chars: Uint8Array;
  /** Grams shorter than a key, and their numbers. */
  readonly signs: ReadonlyMap<string, number>;
  /** How many grams there are. */
  readonly size: number;
  readonly needs: ReadonlyMap<Needy, readonly NumberedNeed[]>;
}

/** Of the patterns that a part of a message is searched for. */
export function gramTableOf({ rules }: RuleSet, part: 'subject' | 'body'): GramTable {
  const known = new Map<string, number>();
  const signs = new Map<string, number>();
  const grams: NumberedGram[] = [];
  const numberOf = (gram: string): number => {
    const earlier = known.get(gram);
    if (earlier !== undefined) return earlier;
    const number = known.size;
    known.set(gram, number);
    if (gram.length < KEY_CHARS) signs.set(gram, number);
    else grams.push({ number, gram: parseGram(gram) });
    return number;
  };
  const needs = new Map<Needy, readonly NumberedNeed[]>();
  for (const { matcher } of rules) {
    for (const needy of neediesOf(matcher, part)) {
      if (needy.needs === undefined) continue;
      const numbered = needy.needs.map((need) => ({
        grams: need.grams.map(numberOf),
        near: need.near?.map(numberOf),
        reach: need.reach,
      }));
      needs.set(needy, numbered);
    }
  }
  return { ...arraysOf(grams), signs, size: known.size, needs };
}

function neediesOf(matcher: Matcher, part: 'subject' | 'body'): readonly Needy[] {
  if (matcher.kind === 'body' || matcher.kind === 'subject')
    return matcher.kind === part ? [matcher.pattern] : [];
  return matcher.kind === 'eval' && part === 'body' ? (matcher.parts ?? []) : [];
}

interface NumberedGram {
  readonly number: number;
  readonly gram: Gram;
}

/** The key of a gram as one number. */
function keyOf({ key }: Gram): number {
  let number = 0;
  for (let at = 0; at < KEY_CHARS; at++) number = (number << CHAR_BITS) | key.charCodeAt(at);
  return number;
}

function arraysOf(given: readonly NumberedGram[]): Omit<GramTable, 'signs' | 'size' | 'needs'> {
  const grams = given
    .map(({ number, gram }) => ({ ...gram, number, key: keyOf(gram) }))
    .sort((a, b) => a.key - b.key);
  const table = {
    starts: new Int32Array(SLOTS / WORD_BITS),
    keys: new Int32Array(SLOTS).fill(NO_KEY),
    followers: new Int32Array(SLOTS),
    firsts: new Uint16Array(SLOTS),
    lasts: new Uint16Array(SLOTS),
    numbers: new Uint16Array(grams.length),
    befores: new Uint8Array(grams.length),
    afters: new Uint8Array(grams.length),
    offsets: new Uint16Array(grams.length),
    edges: new Uint8Array(grams.length),
    chars: new Uint8Array(grams.reduce((sum, { before, after }) => sum + before.length + after.length, 0)),
  };
  const { starts, keys, followers, firsts, lasts } = table;
  let offset = 0;
  let slot = 0;
  grams.forEach(({ number, before, key, after, beginsWord, endsWord }, index) => {
    if (keys[slot] !== key) {
      slot = startOf(key);
      starts[slot >>> 5] = (starts[slot >>> 5] ?? 0) | (1 << (slot & 31));
      while (keys[slot] !== NO_KEY) slot = (slot + 1) & (SLOTS - 1);
      keys[slot] = key;
      firsts[slot] = index;
    }
    lasts[slot] = index + 1;
    followers[slot] = (followers[slot] ?? 0) | (after === '' ? -1 : 1 << (after.charCodeAt(0) & 31));
    table.numbers[index] = number;
    table.befores[index] = before.length;
    table.afters[index] = after.length;
    table.offsets[index] = offset;
    table.edges[index] = (beginsWord ? AT_START : 0) | (endsWord ? AT_END : 0);
    const text = after + before;
    for (let at = 0; at < text.length; at++) table.chars[offset++] = text.charCodeAt(at);
  });
  return table;
}

/** The slot that a key's search begins at: Fibonacci hashing. */
export function startOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** The slot of a key, searched from the one it begins at; negative where the table has none. */
export function findKey(keys: Int32Array, key: number, start: number): number {
  for (let slot = start; ; slot = (slot + 1) & (SLOTS - 1)) {
    if (keys[slot] === key) return slot;
    if (keys[slot] === NO_KEY) return -1;
  }
}
