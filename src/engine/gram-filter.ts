import type { Range } from '../message/span.js';
import type { Matcher, Need, Pattern, RuleSet } from '../rules/rule-set.js';
import { gapsIn, wholeOf, windowsAround, type Gaps, type Sought, type Window } from './windows.js';

/** The stretches of a range of the text that a pattern must be run on. */
export type Search = (range: Range) => readonly Window[];

/** A pattern, or what stands for one that a function looks for. */
export type Needy = Pick<Pattern, 'needs'>;

/** How to look for a pattern in a text; undefined where it has no match, by what it needs (`Pattern.needs`). */
export type GramFilter = (needy: Needy) => Search | undefined;

/** Looks everywhere. */
const everywhere: Search = (range) => [wholeOf(range)];

/** Seven bits a character, so that three fit one integer. */
const CHAR_BITS = 7;

/** The key of a gram is what a text is searched for: its beginning, or what follows a mark (`Need.grams`). */
const KEY_CHARS = 3;

/** A gram of more characters than a key, in its parts. */
const MARKED = /^(\^?)(?:([^|]*)\|)?([^|]*?)(\$?)$/;
const KEY_MASK = (1 << (KEY_CHARS * CHAR_BITS)) - 1;

/** Bits of the table that most stretches of a text are turned away by. */
const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;

/** In the table: no key. */
const NO_KEY = -1;

/** A gram that stands in more places stands everywhere; a body of nothing else must not fill the memory. */
const MAX_PLACES = 1_000;

/** Grams that have the same key; a list for each of their parts. */
interface Grams {
  readonly numbers: number[];
  /** What stands before the key and after it. */
  readonly befores: string[];
  readonly afters: string[];
  /** Whether a word begins before that and ends after it: the bits AT_START and AT_END. */
  readonly edges: number[];
}

const AT_START = 1;
const AT_END = 2;

/** A need with the numbers of its grams. */
interface NumberedNeed {
  readonly grams: readonly number[];
  readonly near: readonly number[] | undefined;
  readonly reach: Need['reach'];
}

interface GramTable {
  /** An open hash table (Knuth, The Art of Computer Programming 3, 6.4) of keys, and beside it the grams of each. */
  readonly keys: Int32Array;
  readonly grams: readonly (Grams | undefined)[];
  /** Of each key, the last five bits of every character that may follow it in a gram, as bits of their own. */
  readonly followers: Int32Array;
  /** Grams shorter than a key, and their numbers. */
  readonly signs: ReadonlyMap<string, number>;
  readonly size: number;
  readonly needs: ReadonlyMap<Needy, readonly NumberedNeed[]>;
}

/** Of each gram, by its number, its places in order; undefined where it has none. */
type Places = readonly (readonly number[] | undefined)[];

const tables = new WeakMap<RuleSet, GramTable>();

/** One pass over these ranges of a text, in place of one for each pattern of the subject or the body. */
export function gramFilter(ruleSet: RuleSet, text: string, ranges: readonly Range[]): GramFilter {
  let table = tables.get(ruleSet);
  if (table === undefined) {
    table = tableOf(ruleSet);
    tables.set(ruleSet, table);
  }
  const { needs } = table;
  const places = placesIn(text, ranges, table);
  let gaps: Gaps | undefined;
  return (needy) => {
    const needed = needs.get(needy);
    const sought = needed === undefined ? undefined : soughtBy(needed, places);
    if (sought === undefined) return everywhere;
    if (sought.length === 0) return undefined;
    const known = gaps ?? (gaps = gapsIn(text));
    return (range) => windowsAround(text, range, sought, known);
  };
}

/** Where to look for what is needed; undefined for everywhere. */
function soughtBy(needs: readonly NumberedNeed[], places: Places): readonly Sought[] | undefined {
  const sought: Sought[] = [];
  for (const { grams, near, reach } of needs) {
    const found = placesOf(grams, places);
    if (found?.length === 0) continue;
    const foundNear = near === undefined ? undefined : placesOf(near, places);
    if (foundNear?.length === 0) continue;
    if (found === undefined || reach === undefined) return undefined;
    sought.push({ places: found, near: foundNear, reach });
  }
  return sought;
}

/** The places of each of these grams that stands anywhere; undefined where one stands everywhere. */
function placesOf(grams: readonly number[], places: Places): readonly (readonly number[])[] | undefined {
  const lists: (readonly number[])[] = [];
  for (const gram of grams) {
    const list = places[gram];
    if (list === undefined) continue;
    if (list.length >= MAX_PLACES) return undefined;
    lists.push(list);
  }
  return lists;
}

/** A gram's place is that of the last character of its key. */
function placesIn(text: string, ranges: readonly Range[], table: GramTable): Places {
  const places = new Array<number[] | undefined>(table.size).fill(undefined);
  for (const range of ranges) {
    notePlaces(text, range, table, places);
    table.signs.forEach((number, sign) => {
      places[number] = placesOfSign(sign, text, range, places[number]);
    });
  }
  return places;
}

/** Runs for every character of a mail: nothing here but numbers. */
function notePlaces(
  text: string,
  range: Range,
  { keys, grams, followers }: GramTable,
  places: (number[] | undefined)[],
): void {
  const { start, end } = range;
  let key = 0;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    // In small letters; what is not ASCII is in no gram.
    if ((code - 0x41) >>> 0 < 26) code |= 0x20;
    else if (code > 0x7f) code = 0;
    key = ((key << CHAR_BITS) | code) & KEY_MASK;
    let slot = slotOf(key);
    let known = keys[slot];
    while (known !== key && known !== NO_KEY) {
      slot = (slot + 1) & (SLOTS - 1);
      known = keys[slot];
    }
    if (known !== key) continue;
    // Capitals and small letters have the same last five bits.
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if ((((followers[slot] ?? 0) >>> (next & 31)) & 1) !== 0) note(grams[slot], text, range, at, places);
  }
}

function note(
  grams: Grams | undefined,
  text: string,
  range: Range,
  at: number,
  places: (number[] | undefined)[],
): void {
  if (grams === undefined) return;
  const { numbers, befores, afters, edges } = grams;
  for (let index = 0; index < numbers.length; index++) {
    const after = afters[index] ?? '';
    if (!isAt(text, at + 1, after)) continue;
    const before = befores[index] ?? '';
    const start = at + 1 - KEY_CHARS - before.length;
    if (!isAt(text, start, before)) continue;
    const edge = edges[index] ?? 0;
    if ((edge & AT_START) !== 0 && start > range.start && isWordChar(text.charCodeAt(start - 1))) continue;
    const end = at + 1 + after.length;
    if ((edge & AT_END) !== 0 && end < range.end && isWordChar(text.charCodeAt(end))) continue;
    const number = numbers[index] ?? 0;
    const known = places[number];
    if (known === undefined) places[number] = [at];
    else if (known.length < MAX_PLACES) known.push(at);
  }
}

/** Whether this part of a gram stands there, in small letters or capitals. */
function isAt(text: string, at: number, part: string): boolean {
  if (at < 0 || at + part.length > text.length) return false;
  for (let index = 0; index < part.length; index++) {
    const code = text.charCodeAt(at + index);
    const small = (code - 0x41) >>> 0 < 26 ? code | 0x20 : code;
    if (small !== part.charCodeAt(index)) return false;
  }
  return true;
}

/** What `\\w` is without the flag `u`. */
function isWordChar(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** The places before this range, and those in it. */
function placesOfSign(
  sign: string,
  text: string,
  { start, end }: Range,
  before: readonly number[] | undefined,
): number[] | undefined {
  const places = before === undefined ? [] : before.slice();
  for (let at = text.indexOf(sign, start); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
    if (places.length >= MAX_PLACES) break;
    places.push(at + sign.length - 1);
  }
  return places.length === 0 ? undefined : places;
}

function tableOf({ rules }: RuleSet): GramTable {
  const numbers = new Map<string, number>();
  const signs = new Map<string, number>();
  const byKey = new Map<number, Grams>();
  const numberOf = (gram: string): number => {
    const known = numbers.get(gram);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(gram, number);
    if (gram.length < KEY_CHARS) signs.set(gram, number);
    else {
      const [, start = '', before = '', rest = gram, end = ''] =
        (gram.length > KEY_CHARS ? MARKED.exec(gram) : null) ?? [];
      const key = keyOf(rest);
      const same = byKey.get(key) ?? { numbers: [], befores: [], afters: [], edges: [] };
      byKey.set(key, same);
      same.numbers.push(number);
      same.befores.push(before);
      same.afters.push(rest.slice(KEY_CHARS));
      same.edges.push((start === '' ? 0 : AT_START) | (end === '' ? 0 : AT_END));
    }
    return number;
  };
  const needs = new Map<Needy, readonly NumberedNeed[]>();
  for (const { matcher } of rules) {
    for (const needy of neediesOf(matcher)) {
      if (needy.needs === undefined) continue;
      const numbered = needy.needs.map(({ grams, near, reach }) => ({
        grams: grams.map(numberOf),
        near: near?.map(numberOf),
        reach,
      }));
      needs.set(needy, numbered);
    }
  }
  const keys = new Int32Array(SLOTS).fill(NO_KEY);
  const grams = new Array<Grams | undefined>(SLOTS).fill(undefined);
  const followers = new Int32Array(SLOTS);
  byKey.forEach((same, key) => {
    let slot = slotOf(key);
    while (keys[slot] !== NO_KEY) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = key;
    grams[slot] = same;
    followers[slot] = same.afters.reduce(
      (bits, after) => bits | (after === '' ? -1 : 1 << (after.charCodeAt(0) & 31)),
      0,
    );
  });
  return { keys, grams, followers, signs, size: numbers.size, needs };
}

function neediesOf(matcher: Matcher): readonly Needy[] {
  if (matcher.kind === 'body' || matcher.kind === 'subject') return [matcher.pattern];
  return matcher.kind === 'eval' ? (matcher.parts ?? []) : [];
}

function keyOf(gram: string): number {
  let key = 0;
  for (let at = 0; at < KEY_CHARS; at++) key = (key << CHAR_BITS) | gram.charCodeAt(at);
  return key;
}

/** Fibonacci hashing. */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
