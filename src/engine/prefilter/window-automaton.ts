import type { WindowData } from './prefilter-data.js';
import { WindowBits } from './window-bits.js';

/** States kept at once: text can be made that asks for ever new ones. With 200 classes the table then takes 6 MB. */
const MAX_STATES = 8192;

/** The table begins with room for this many, and doubles. */
const FIRST_STATES = 64;

/** The empty set of bits. Number 0 is no state: its row in the table stands for "not known". */
const START = 1;

/**
 * Runs many windows over a text. A set of bits (`WindowBits`) is a state; states, and the moves between them, are worked
 * out when a text first asks for them, and kept in a table. A text then costs one look-up a byte; one that asks for more
 * states than are kept is read to its end bit by bit, so that no text costs more than an operation a word for each byte.
 */
export class WindowAutomaton {
  private readonly windows: WindowBits;
  /**
   * At a state's row and a byte's class: the row of the next state, below zero where a window ends there; 0 where no
   * text has asked yet.
   */
  private table = new Int32Array(0);
  /** The bits of each state, one after the other. */
  private bits = new Int32Array(0);
  private states = START;
  /** By state: the patterns whose windows end there. */
  private owners: (readonly number[] | undefined)[] = [];
  /** By hash of their bits: states. */
  private buckets = new Int32Array(0);
  private readonly moved: Int32Array;

  constructor(
    data: WindowData,
    private readonly maxStates = MAX_STATES,
  ) {
    this.windows = new WindowBits(data);
    this.moved = new Int32Array(this.windows.words);
    if (this.windows.words > 0) this.clear();
  }

  /** Tells, perhaps more than once, the patterns whose windows the text holds. */
  scan(octets: Uint8Array, tell: (patterns: readonly number[]) => void): void {
    const { classes, classCount, words } = this.windows;
    if (words === 0) return;
    const { length } = octets;
    let table = this.table;
    let row = START * classCount;
    for (let at = 0; at < length; at++) {
      const byteClass = classes[octets[at] ?? 0] ?? 0;
      let next = table[row + byteClass] ?? 0;
      // One comparison a byte: nearly every state was met before, and nearly none is the last of a window.
      if (next <= 0) {
        if (next === 0) {
          next = this.move(row, byteClass);
          table = this.table;
          if (next === 0) {
            tell(this.ownersWithin(octets, at, row));
            this.clear();
            return;
          }
        }
        if (next < 0) {
          next = -next;
          tell(this.owners[next / classCount] ?? []);
        }
      }
      row = next;
    }
  }

  /** Works an entry of the table out; 0 where there is no room for another state. */
  private move(row: number, byteClass: number): number {
    const { words, classCount } = this.windows;
    this.windows.move(this.bits, (row / classCount) * words, byteClass, this.moved);
    const state = this.stateOf(this.moved);
    const next = state * classCount * (this.owners[state] === undefined ? 1 : -1);
    if (next !== 0) this.table[row + byteClass] = next;
    return next;
  }

  private ownersWithin(octets: Uint8Array, from: number, row: number): readonly number[] {
    const { windows, moved } = this;
    const { words, classes, classCount } = windows;
    const owners = new Set<number>();
    moved.set(this.bits.subarray((row / classCount) * words, (row / classCount + 1) * words));
    for (let at = from; at < octets.length; at++) {
      windows.move(moved, 0, classes[octets[at] ?? 0] ?? 0, moved);
      for (const owner of windows.ownersIn(moved) ?? []) owners.add(owner);
    }
    return Array.from(owners);
  }

  private stateOf(bits: Int32Array): number {
    const { buckets } = this;
    const last = buckets.length - 1;
    for (let bucket = hashOf(bits) & last; ; bucket = (bucket + 1) & last) {
      const state = buckets[bucket] ?? 0;
      if (state === 0) return this.addState(bits, bucket);
      if (this.hasBits(state, bits)) return state;
    }
  }

  private hasBits(state: number, bits: Int32Array): boolean {
    const from = state * bits.length;
    for (let word = 0; word < bits.length; word++) if (this.bits[from + word] !== bits[word]) return false;
    return true;
  }

  private addState(bits: Int32Array, bucket: number): number {
    if (this.states === this.maxStates) return 0;
    if (this.states * bits.length === this.bits.length) {
      this.table = doubled(this.table);
      this.bits = doubled(this.bits);
    }
    const state = this.states++;
    this.bits.set(bits, state * bits.length);
    this.buckets[bucket] = state;
    this.owners[state] = this.windows.ownersIn(bits);
    return state;
  }

  /** Forgets every state but the start. */
  private clear(): void {
    const { words, classCount } = this.windows;
    this.table = new Int32Array(FIRST_STATES * classCount);
    this.bits = new Int32Array(FIRST_STATES * words);
    this.buckets = new Int32Array(2 * MAX_STATES);
    this.owners = [];
    this.states = START;
    this.stateOf(this.moved.fill(0));
  }
}

function hashOf(bits: Int32Array): number {
  let hash = 0;
  for (const word of bits) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
