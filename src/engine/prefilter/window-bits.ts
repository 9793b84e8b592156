import type { Bits, WindowData } from './prefilter-data.js';

const WORD_BITS = 32;

/**
 * Each step of each window as a bit, set while the text so far ends in that step or in the gap behind it: the next byte
 * moves all bits at once (shift-and: Baeza-Yates and Gonnet, 1992; gaps: Navarro and Raffinot, 2002).
 */
export class WindowBits {
  /** How many words of 32 bits it takes. */
  readonly words: number;
  /** The class of each byte: bytes that all windows treat alike share one. */
  readonly classes = new Uint8Array(256);
  readonly classCount: number;
  /** By class and word: the steps that the byte can make, and those in whose gap it can stand. */
  private readonly steps: Int32Array;
  private readonly gaps: Int32Array;
  /** By word: the first steps, and the last. */
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;
  /** By place of a last step: the patterns that need its window. */
  private readonly owners: (readonly number[] | undefined)[] = [];

  constructor({ sets, windows, owners }: WindowData) {
    const { firsts, words } = placesOf(windows);
    this.words = words;
    this.classCount = classesInto(this.classes, sets);
    this.steps = new Int32Array(this.classCount * words);
    this.gaps = new Int32Array(this.classCount * words);
    this.firsts = new Int32Array(words);
    this.lasts = new Int32Array(words);
    windows.forEach((window, number) => {
      const first = firsts[number] ?? 0;
      const last = first + lengthOf(window) - 1;
      this.set(this.firsts, 0, first);
      this.set(this.lasts, 0, last);
      this.owners[last] = owners[number] ?? [];
      for (let place = first; place <= last; place++) {
        const at = 2 * (place - first);
        this.setForBytes(this.steps, sets[window[at] ?? 0], place);
        if (place < last) this.setForBytes(this.gaps, sets[window[at + 1] ?? 0], place);
      }
    });
  }

  /** Moves the bits at `from` in the one list by a byte of this class, to the start of the other list. */
  move(bits: Int32Array, from: number, byteClass: number, moved: Int32Array): void {
    const { words, steps, gaps, firsts } = this;
    const row = byteClass * words;
    for (let word = 0; word < words; word++) {
      const before = bits[from + word] ?? 0;
      const next = (before << 1) | (firsts[word] ?? 0);
      moved[word] = (next & (steps[row + word] ?? 0)) | (before & (gaps[row + word] ?? 0));
    }
  }

  /** The patterns whose windows end in these bits; undefined where none does. */
  ownersIn(bits: Int32Array): readonly number[] | undefined {
    let owners: number[] | undefined;
    for (let word = 0; word < this.words; word++) {
      // Clears the lowest bit until none is left.
      for (let ended = (bits[word] ?? 0) & (this.lasts[word] ?? 0); ended !== 0; ended &= ended - 1) {
        const bit = 31 - Math.clz32(ended & -ended);
        (owners ??= []).push(...(this.owners[word * WORD_BITS + bit] ?? []));
      }
    }
    return owners;
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

interface Places {
  /** Of each window's first bit, so that no window crosses from one word into the next. */
  readonly firsts: readonly number[];
  readonly words: number;
}

function placesOf(windows: readonly (readonly number[])[]): Places {
  let place = 0;
  const firsts = windows.map((window) => {
    const length = lengthOf(window);
    if ((place & 31) + length > WORD_BITS) place = (place | 31) + 1;
    place += length;
    return place - length;
  });
  return { firsts, words: Math.ceil(place / WORD_BITS) };
}

/** Each set splits the classes so far into members and others. */
function classesInto(classes: Uint8Array, sets: readonly Bits[]): number {
  let count = 1;
  for (const set of sets) {
    const parts = new Map<number, number>();
    const kept = new Set<number>();
    for (let byte = 0; byte < 256; byte++) {
      const old = classes[byte] ?? 0;
      const key = 2 * old + (hasBit(set, byte) ? 1 : 0);
      let part = parts.get(key);
      if (part === undefined) {
        part = kept.has(old) ? count++ : old;
        kept.add(old);
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
