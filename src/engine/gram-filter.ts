import type { Range } from '../message/span.js';
import type { Pattern, RuleSet } from '../rules/rule-set.js';
import { gapsIn, wholeOf, windowsAround, type Window } from './windows.js';

/** The stretches of a range of the text that a pattern must be run on. */
export type Search = (range: Range) => readonly Window[];

/** How to look for a pattern in a text; undefined where it has no match, by its grams (`Pattern.grams`). */
export type GramFilter = (pattern: Pattern) => Search | undefined;

/** Looks everywhere. */
export const everywhere: Search = (range) => [wholeOf(range)];

/** Seven bits a character, so that three fit one integer. */
const CHAR_BITS = 7;

/** The key of a gram is its beginning. */
const KEY_CHARS = 3;
const KEY_MASK = (1 << (KEY_CHARS * CHAR_BITS)) - 1;

/** Bits of the table that most stretches of a text are turned away by. */
const SLOT_BITS = 14;

/** A gram that stands in more places stands everywhere; a body of nothing else must not fill the memory. */
const MAX_PLACES = 1_000;

interface Gram {
  readonly number: number;
  readonly key: number;
  /** What follows the characters of its key. */
  readonly rest: string;
}

interface GramTable {
  /** Of each slot, where in `lists` the grams stand whose keys share it; 0, which is empty, for nearly every slot. */
  readonly slots: Uint16Array;
  readonly lists: readonly (readonly Gram[])[];
  readonly size: number;
  /** Numbers of the grams of each pattern that has them. */
  readonly patterns: ReadonlyMap<Pattern, readonly number[]>;
}

const tables = new WeakMap<RuleSet, GramTable>();

/** One pass over these ranges of a text, in place of one for each pattern of the subject or the body. */
export function gramFilter(ruleSet: RuleSet, text: string, ranges: readonly Range[]): GramFilter {
  let table = tables.get(ruleSet);
  if (table === undefined) {
    table = tableOf(ruleSet);
    tables.set(ruleSet, table);
  }
  const { patterns } = table;
  const found = gramsIn(text, ranges, table);
  let gaps: readonly Range[] | undefined;
  return (pattern) => {
    const { reach } = pattern;
    const grams = patterns.get(pattern);
    const places = grams === undefined ? undefined : placesOf(grams, found);
    if (places?.length === 0) return undefined;
    if (places === undefined || reach === undefined) return everywhere;
    const known = gaps ?? (gaps = gapsIn(text));
    return (range) => windowsAround(text, range, places, reach, known);
  };
}

/** Where any of these grams stands, sorted; undefined for everywhere. */
function placesOf(
  grams: readonly number[],
  found: readonly (readonly number[] | undefined)[],
): readonly number[] | undefined {
  let places: readonly number[] = [];
  for (const gram of grams) {
    const more = found[gram];
    if (more === undefined) continue;
    if (more.length >= MAX_PLACES) return undefined;
    places = places.length === 0 ? more : places.concat(more);
  }
  return places.slice().sort((a, b) => a - b);
}

/** Of each gram, by its number, the places of the last characters of its key; undefined where it has none. */
function gramsIn(
  text: string,
  ranges: readonly Range[],
  { slots, lists, size }: GramTable,
): readonly (number[] | undefined)[] {
  const found = new Array<number[] | undefined>(size).fill(undefined);
  for (const { start, end } of ranges) {
    let key = 0;
    for (let at = start; at < end; at++) {
      key = ((key << CHAR_BITS) | smallAt(text, at)) & KEY_MASK;
      const list = slots[slotOf(key)] ?? 0;
      if (list !== 0) note(found, lists[list], key, text, at);
    }
  }
  return found;
}

/** An ASCII character in small letters; what is not ASCII is in no gram. */
function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 0x7f) return 0;
  // One comparison for A to Z: this runs for every character of a mail.
  return (code - 0x41) >>> 0 < 26 ? code | 0x20 : code;
}

function note(
  found: (number[] | undefined)[],
  grams: readonly Gram[] | undefined,
  key: number,
  text: string,
  at: number,
): void {
  if (grams === undefined) return;
  for (const gram of grams) {
    if (gram.key !== key || !follows(text, at + 1, gram.rest)) continue;
    const places = found[gram.number];
    if (places === undefined) found[gram.number] = [at];
    else if (places.length < MAX_PLACES) places.push(at);
  }
}

function follows(text: string, at: number, rest: string): boolean {
  for (let index = 0; index < rest.length; index++) {
    // Past the end charCodeAt is NaN, and that is none of its characters.
    if (smallAt(text, at + index) !== rest.charCodeAt(index)) return false;
  }
  return true;
}

function tableOf({ rules }: RuleSet): GramTable {
  const slots = new Uint16Array(1 << SLOT_BITS);
  const lists: Gram[][] = [[]];
  const numbers = new Map<string, number>();
  const patterns = new Map<Pattern, readonly number[]>();
  for (const { matcher } of rules) {
    if (matcher.kind !== 'body' && matcher.kind !== 'subject') continue;
    if (matcher.pattern.grams === undefined) continue;
    const needed = matcher.pattern.grams.map((gram) => {
      const known = numbers.get(gram);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(gram, number);
      const key = keyOf(gram);
      const slot = slotOf(key);
      if (slots[slot] === 0) slots[slot] = lists.push([]) - 1;
      lists[slots[slot] ?? 0]?.push({ number, key, rest: gram.slice(KEY_CHARS) });
      return number;
    });
    patterns.set(matcher.pattern, needed);
  }
  return { slots, lists, size: numbers.size, patterns };
}

function keyOf(gram: string): number {
  let key = 0;
  for (let at = 0; at < KEY_CHARS; at++) key = (key << CHAR_BITS) | gram.charCodeAt(at);
  return key;
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
