import type { Bits, WindowData } from './prefilter-data.js';

const WORD_BITS = 32;

/** States kept at once: more are a sign of text made to fill the memory. With 200 classes the table takes 3 MB. */
const MAX_STATES = 8192;

/** The table begins with room for this many, and doubles. */
const FIRST_STATES = 256;

/** In the table: a state where a window ends. */
export const FINAL = 0x8000;

/** No bit is set: the text so far has begun no window. */
export const START = 1;

/**
 * Runs all windows over a text at once. Each step of each window is a bit, set while the text so far ends in that step
 * or the gap behind it (shift-and: Baeza-Yates and Gonnet, 1992; gaps: Navarro and Raffinot, 2002). A set of such bits
 * is a state. States, and the moves between them, are worked out when a text first asks for them and kept in a table,
 * so that a text costs one look-up a byte, and at worst one operation for each word of bits.
 */
export class WindowAutomaton {
  /** The class of each byte: bytes that all windows treat alike share one. */
  readonly classes = new Uint8Array(256);
  readonly classCount: number;
  /** At `state * classCount + class`: the next state, marked where it is final; 0 where no text has asked yet. */
  table: Uint16Array;

  private readonly words: number;
  /** By class and word: the steps that the byte can make, and those whose gap it can stand in. */
  private readonly steps: Int32Array;
  private readonly gaps: Int32Array;
  /** By word: the first steps, and the last. */
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;
  /** By place of a bit: the patterns that need the window which ends there. */
  private readonly ownersAt: (readonly number[] | undefined)[] = [];

  private states = START;
  /** The bits of each state, a row of words for each. */
  private bits: Int32Array;
  private owners: (readonly number[] | undefined)[] = [];
  /** By hash of a state's bits. */
  private readonly buckets: Int32Array;
  private readonly wanted: Int32Array;

  constructor({ sets, windows, owners }: WindowData) {
    const places = placesOf(windows);
    this.words = places.words;
    this.classCount = classesInto(this.classes, sets);
    this.steps = new Int32Array(this.classCount * this.words);
    this.gaps = new Int32Array(this.classCount * this.words);
    this.firsts = new Int32Array(this.words);
    this.lasts = new Int32Array(this.words);
    windows.forEach((window, number) => {
      const first = places.first[number] ?? 0;
      const length = lengthOf(window);
      this.set(this.firsts, 0, first);
      this.set(this.lasts, 0, first + length - 1);
      this.ownersAt[first + length - 1] = owners[number] ?? [];
      for (let at = 0; at < length; at++) {
        this.setForBytes(this.steps, sets[window[2 * at] ?? 0], first + at);
        if (at < length - 1) this.setForBytes(this.gaps, sets[window[2 * at + 1] ?? 0], first + at);
      }
    });
    this.wanted = new Int32Array(this.words);
    this.buckets = new Int32Array(this.words === 0 ? 2 : 2 * MAX_STATES);
    this.table = new Uint16Array(FIRST_STATES * this.classCount);
    this.bits = new Int32Array(FIRST_STATES * this.words);
    this.clear();
  }

  get isEmpty(): boolean {
    return this.words === 0;
  }

  /** The patterns that need a window which ends in this state. */
  ownersOf(state: number): readonly number[] {
    return this.owners[state & ~FINAL] ?? [];
  }

  /** The entry of the table for this state and class, worked out; 0 where there is no room for another state. */
  move(state: number, byteClass: number): number {
    const { words, wanted, bits, steps, gaps, firsts } = this;
    const from = state * words;
    const row = byteClass * words;
    for (let word = 0; word < words; word++) {
      const before = bits[from + word] ?? 0;
      wanted[word] =
        (((before << 1) | (firsts[word] ?? 0)) & (steps[row + word] ?? 0)) |
        (before & (gaps[row + word] ?? 0));
    }
    const next = this.stateOf(wanted);
    if (next === 0) return 0;
    const entry = this.owners[next] === undefined ? next : next | FINAL;
    this.table[state * this.classCount + byteClass] = entry;
    return entry;
  }

  /** The patterns whose windows end in the text from this place on; found without the table, and not kept. */
  ownersWithin(text: string, from: number, state: number): readonly number[] {
    const { words, steps, gaps, firsts, lasts, classes } = this;
    const bits = this.bits.slice(state * words, (state + 1) * words);
    const ended = new Int32Array(words);
    for (let at = from; at < text.length; at++) {
      const row = (classes[text.charCodeAt(at) & 0xff] ?? 0) * words;
      for (let word = 0; word < words; word++) {
        const before = bits[word] ?? 0;
        const after =
          (((before << 1) | (firsts[word] ?? 0)) & (steps[row + word] ?? 0)) |
          (before & (gaps[row + word] ?? 0));
        bits[word] = after;
        ended[word] = (ended[word] ?? 0) | (after & (lasts[word] ?? 0));
      }
    }
    return this.ownersIn(ended) ?? [];
  }

  /** Forgets every state but the start. No scan may be under way. */
  clear(): void {
    this.table.fill(0);
    this.bits.fill(0);
    this.buckets.fill(0);
    this.owners = [];
    this.wanted.fill(0);
    // The first state to be added is START: 0 means "not known" in the table.
    this.states = START;
    this.stateOf(this.wanted);
  }

  private stateOf(wanted: Int32Array): number {
    const { words, bits, buckets } = this;
    let hash = 0;
    for (let word = 0; word < words; word++)
      hash = Math.imul(hash ^ (wanted[word] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    for (
      let bucket = (hash ^ (hash >>> 13)) & (buckets.length - 1);
      ;
      bucket = (bucket + 1) & (buckets.length - 1)
    ) {
      const state = buckets[bucket] ?? 0;
      if (state === 0) return this.addState(wanted, bucket);
      let word = 0;
      while (word < words && bits[state * words + word] === wanted[word]) word++;
      if (word === words) return state;
    }
  }

  private addState(wanted: Int32Array, bucket: number): number {
    if (this.states === MAX_STATES) return 0;
    const state = this.states++;
    if (state * this.words === this.bits.length) this.grow();
    this.bits.set(wanted, state * this.words);
    this.buckets[bucket] = state;
    this.owners[state] = this.ownersIn(wanted);
    return state;
  }

  private grow(): void {
    const table = new Uint16Array(2 * this.table.length);
    table.set(this.table);
    this.table = table;
    const bits = new Int32Array(2 * this.bits.length);
    bits.set(this.bits);
    this.bits = bits;
  }

  private ownersIn(bits: Int32Array): readonly number[] | undefined {
    const owners: number[] = [];
    for (let word = 0; word < this.words; word++) {
      let ended = (bits[word] ?? 0) & (this.lasts[word] ?? 0);
      // Clears the lowest bit until none is left.
      for (; ended !== 0; ended &= ended - 1) {
        const bit = 31 - Math.clz32(ended & -ended);
        owners.push(...(this.ownersAt[word * WORD_BITS + bit] ?? []));
      }
    }
    return owners.length === 0 ? undefined : owners;
  }

  private setForBytes(masks: Int32Array, set: Bits | undefined, place: number): void {
    for (let byte = 0; byte < 256; byte++)
      if (set !== undefined && hasBit(set, byte)) this.set(masks, this.classes[byte] ?? 0, place);
  }

  private set(masks: Int32Array, row: number, place: number): void {
    const at = row * this.words + (place >> 5);
    masks[at] = (masks[at] ?? 0) | (1 << (place & 31));
  }
}

/** A longer window is looked for by its beginning. */
function lengthOf(window: readonly number[]): number {
  return Math.min(window.length / 2, WORD_BITS);
}

/** The place of each window's first bit, so that none crosses from one word into the next. */
function placesOf(windows: readonly (readonly number[])[]): {
  readonly first: readonly number[];
  readonly words: number;
} {
  let place = 0;
  const first = windows.map((window) => {
    const length = lengthOf(window);
    if ((place & 31) + length > WORD_BITS) place = (place | 31) + 1;
    place += length;
    return place - length;
  });
  return { first, words: Math.ceil(place / WORD_BITS) };
}

/** Each set splits the classes so far into members and others. */
function classesInto(classes: Uint8Array, sets: readonly Bits[]): number {
  let count = 1;
  for (const set of sets) {
    const parts = new Map<number, number>();
    const seen = new Set<number>();
    for (let byte = 0; byte < 256; byte++) {
      const old = classes[byte] ?? 0;
      const key = 2 * old + (hasBit(set, byte) ? 1 : 0);
      let part = parts.get(key);
      if (part === undefined) {
        part = seen.has(old) ? count++ : old;
        seen.add(old);
        parts.set(key, part);
      }
      classes[byte] = part;
    }
  }
  return count;
}

function hasBit(bits: Bits, byte: number): boolean {
  return (((bits[byte >> 5] ?? 0) >>> (byte & 31)) & 1) === 1;
}
