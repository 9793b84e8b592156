import type { Range } from '../message/span.js';
import { KEY_CHARS } from '../rules/gram.js';
import { isWordChar, smallOf } from './ascii.js';
import { AT_END, AT_START, CHAR_BITS, findKey, KEY_MASK, startOf, type GramTable } from './gram-table.js';

/** Where a gram stands: a stretch of a list of places, in order. */
export interface Places {
  readonly list: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Where the grams of a table stand in a text. */
export interface GramPlaces {
  /** The places of a gram, by its number; `everywhere` for one that stands in too many to keep. */
  of(gram: number): Places | 'everywhere' | undefined;
}

/** A gram that stands in more places stands everywhere; a body of nothing else must not fill the memory. */
const MAX_PLACES = 1_000;

/** One pass over these ranges of a text. A gram's place is that of the last character of its key. */
export function placesIn(text: string, ranges: readonly Range[], table: GramTable): GramPlaces {
  const found = new Found(table.size);
  for (const range of ranges) {
    findGrams(text, range, table, found);
    table.signs.forEach((gram, sign) => {
      findSign(sign, gram, text, range, found);
    });
  }
  return found.sorted();
}

/** Places in the order they are found in, whatever the gram: two lists of numbers grow more cheaply than a thousand. */
class Found {
  readonly counts: Uint16Array;
  private grams = new Uint16Array(2_048);
  private places = new Int32Array(2_048);
  private length = 0;

  constructor(size: number) {
    this.counts = new Uint16Array(size);
  }

  add(gram: number, place: number): void {
    const count = this.counts[gram] ?? 0;
    if (count >= MAX_PLACES) return;
    this.counts[gram] = count + 1;
    if (this.length === this.places.length) this.grow();
    this.grams[this.length] = gram;
    this.places[this.length++] = place;
  }

  private grow(): void {
    const { grams, places } = this;
    this.grams = new Uint16Array(2 * grams.length);
    this.grams.set(grams);
    this.places = new Int32Array(2 * places.length);
    this.places.set(places);
  }

  /** By gram: counted, then put where the count says. */
  sorted(): GramPlaces {
    const { counts, grams, places, length } = this;
    const ends = new Int32Array(counts.length);
    let end = 0;
    for (let gram = 0; gram < counts.length; gram++) {
      ends[gram] = end;
      end += counts[gram] ?? 0;
    }
    const list = new Int32Array(length);
    for (let index = 0; index < length; index++) {
      const gram = grams[index] ?? 0;
      const at = ends[gram] ?? 0;
      list[at] = places[index] ?? 0;
      ends[gram] = at + 1;
    }
    return {
      of: (gram) => {
        const count = counts[gram] ?? 0;
        if (count === 0) return undefined;
        if (count >= MAX_PLACES) return 'everywhere';
        const to = ends[gram] ?? 0;
        return { list, from: to - count, to };
      },
    };
  }
}

/** Runs for every character of a mail: nothing here but numbers. */
function findGrams(text: string, range: Range, table: GramTable, found: Found): void {
  const { starts, keys, followers } = table;
  const { start, end } = range;
  let key = 0;
  for (let at = start; at < end; at++) {
    const code = smallOf(text.charCodeAt(at));
    // What is not ASCII is in no gram.
    key = ((key << CHAR_BITS) | (code > 0x7f ? 0 : code)) & KEY_MASK;
    const hash = startOf(key);
    if ((((starts[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0) continue;
    const slot = findKey(keys, key, hash);
    if (slot < 0) continue;
    // Capitals and small letters have the same last five bits.
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if ((((followers[slot] ?? 0) >>> (next & 31)) & 1) !== 0) addGrams(text, range, at, slot, table, found);
  }
}

/** Adds the grams that stand around a key that ends here. */
function addGrams(
  text: string,
  range: Range,
  at: number,
  slot: number,
  table: GramTable,
  found: Found,
): void {
  const { befores, afters, offsets, edges } = table;
  const last = table.lasts[slot] ?? 0;
  for (let gram = table.firsts[slot] ?? 0; gram < last; gram++) {
    const start = at + 1 - KEY_CHARS - (befores[gram] ?? 0);
    const end = at + 1 + (afters[gram] ?? 0);
    if (start < range.start || end > range.end) continue;
    const offset = offsets[gram] ?? 0;
    if (!isAt(text, at + 1, end, table.chars, offset)) continue;
    if (!isAt(text, start, at + 1 - KEY_CHARS, table.chars, offset + end - at - 1)) continue;
    const edge = edges[gram] ?? 0;
    if ((edge & AT_START) !== 0 && start > range.start && isWordChar(text.charCodeAt(start - 1))) continue;
    if ((edge & AT_END) !== 0 && end < range.end && isWordChar(text.charCodeAt(end))) continue;
    found.add(table.numbers[gram] ?? 0, at);
  }
}

/** Whether these characters stand there, in small letters or capitals. */
function isAt(text: string, start: number, end: number, chars: Uint8Array, offset: number): boolean {
  for (let at = start; at < end; at++) {
    if (smallOf(text.charCodeAt(at)) !== chars[offset + at - start]) return false;
  }
  return true;
}

function findSign(sign: string, gram: number, text: string, { start, end }: Range, found: Found): void {
  for (let at = text.indexOf(sign, start); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
    if ((found.counts[gram] ?? 0) >= MAX_PLACES) return;
    found.add(gram, at + sign.length - 1);
  }
}
