import type { Pattern, RuleSet } from '../rules/rule-set.js';

/** Tells which patterns a text may match, by the grams that they need (`Pattern.grams`). */
export type MayMatch = (pattern: Pattern) => boolean;

/** Seven bits a character, so that four fit one integer. */
const CHAR_BITS = 7;
const GRAM_4 = (1 << (4 * CHAR_BITS)) - 1;
const GRAM_3 = (1 << (3 * CHAR_BITS)) - 1;

/** A gram of three ends with a character that no text has, so that it is no gram of four. */
const END_OF_3 = 0;

/** Bits of the table that most stretches of a text are turned away by. */
const SLOT_BITS = 14;

interface GramTable {
  /** 1 at the slot of every gram of the set. */
  readonly slots: Uint8Array;
  /** Each gram's number, by its key. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Numbers of the grams of each pattern that has them. */
  readonly patterns: ReadonlyMap<Pattern, readonly number[]>;
}

const tables = new WeakMap<RuleSet, GramTable>();

/** One pass over the text, in place of one for each pattern. */
export function gramFilter(ruleSet: RuleSet, text: string): MayMatch {
  let table = tables.get(ruleSet);
  if (table === undefined) {
    table = tableOf(ruleSet);
    tables.set(ruleSet, table);
  }
  const { patterns } = table;
  const found = gramsIn(text, table);
  return (pattern) => {
    const needed = patterns.get(pattern);
    return needed === undefined || needed.some((gram) => found[gram] === 1);
  };
}

function gramsIn(text: string, { slots, numbers }: GramTable): Uint8Array {
  const found = new Uint8Array(numbers.size);
  const { length } = text;
  let key = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    // What is not ASCII is in no gram.
    const letter = code > 0x7f ? 0 : code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    key = ((key << CHAR_BITS) | letter) & GRAM_4;
    if (slots[slotOf(key)] === 1) note(found, numbers.get(key));
    const key3 = ((key & GRAM_3) << CHAR_BITS) | END_OF_3;
    if (slots[slotOf(key3)] === 1) note(found, numbers.get(key3));
  }
  return found;
}

function note(found: Uint8Array, gram: number | undefined): void {
  if (gram !== undefined) found[gram] = 1;
}

function tableOf({ rules }: RuleSet): GramTable {
  const slots = new Uint8Array(1 << SLOT_BITS);
  const numbers = new Map<number, number>();
  const patterns = new Map<Pattern, readonly number[]>();
  for (const { matcher } of rules) {
    if (matcher.kind !== 'body' || matcher.pattern.grams === undefined) continue;
    const needed = matcher.pattern.grams.map((gram) => {
      const key = keyOf(gram);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      slots[slotOf(key)] = 1;
      return number;
    });
    patterns.set(matcher.pattern, needed);
  }
  return { slots, numbers, patterns };
}

function keyOf(gram: string): number {
  let key = 0;
  for (let at = 0; at < gram.length; at++) key = (key << CHAR_BITS) | gram.charCodeAt(at);
  return gram.length === 3 ? (key << CHAR_BITS) | END_OF_3 : key;
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
