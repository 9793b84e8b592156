import { buildLiteralAutomaton, type LiteralAutomaton } from './literal-automaton.js';
import type { PrefilterData } from './prefilter-data.js';
import { WindowAutomaton } from './window-automaton.js';

/** A pattern that needs several of its literals. */
interface Counted {
  readonly pattern: number;
  /** Of the shortest of its literals that ends here. */
  readonly length: number;
}

/**
 * Tells which of many patterns may match a text, without running any. A pattern it leaves out does not match; most of
 * those it names do not match either. Linear in the text whatever the text holds.
 */
export class Prefilter {
  /** After `scan`: the patterns that may match, in its first places; in no order, each once. */
  readonly candidates: Int32Array;

  private readonly always: readonly number[];
  private readonly literals: LiteralAutomaton;
  private readonly windows: WindowAutomaton;
  private readonly lingering: WindowAutomaton;
  /** By final state: patterns that need one of the literals which end here, and patterns that need several. */
  private readonly single: readonly (readonly number[])[];
  private readonly counted: readonly (readonly Counted[])[];
  /** By pattern: how many of its literals it needs, how many are still to come, and where the last one ended. */
  private readonly times: Uint8Array;
  private readonly missing: Uint8Array;
  private readonly upTo: Int32Array;
  /** The scan that last met the final state, counted the pattern, and named it. */
  private readonly endMetIn: Int32Array;
  private readonly countedIn: Int32Array;
  private readonly namedIn: Int32Array;
  private scans = 0;
  private found = 0;
  private readonly name = (patterns: readonly number[]): void => {
    for (const pattern of patterns) {
      if (this.namedIn[pattern] === this.scans) continue;
      this.namedIn[pattern] = this.scans;
      this.candidates[this.found++] = pattern;
    }
  };

  constructor(data: PrefilterData) {
    this.always = data.always;
    this.literals = buildLiteralAutomaton(data.literals);
    this.windows = new WindowAutomaton(data.windows);
    this.lingering = new WindowAutomaton(data.lingering);
    this.times = new Uint8Array(data.patterns);
    for (const [pattern, times] of data.times) this.times[pattern] = times;
    const owners = this.literals.ends.map((ends) => ownersOf(ends, data));
    const isCounted = ({ pattern }: Counted): boolean => this.times[pattern] !== 0;
    this.single = owners.map((patterns) =>
      patterns.filter((owner) => !isCounted(owner)).map(({ pattern }) => pattern),
    );
    this.counted = owners.map((patterns) => patterns.filter(isCounted));
    this.candidates = new Int32Array(data.patterns);
    this.missing = new Uint8Array(data.patterns);
    this.upTo = new Int32Array(data.patterns);
    this.endMetIn = new Int32Array(owners.length);
    this.countedIn = new Int32Array(data.patterns);
    this.namedIn = new Int32Array(data.patterns);
  }

  /** Fills `candidates` for this text and tells how many there are. */
  scan(octets: Uint8Array): number {
    this.scans++;
    this.found = 0;
    this.name(this.always);
    if (this.single.length > 0) this.scanForLiterals(octets);
    this.windows.scan(octets, this.name);
    this.lingering.scan(octets, this.name);
    return this.found;
  }

  private scanForLiterals(octets: Uint8Array): void {
    const { endMetIn, single, counted, scans } = this;
    const { classes, next, firstFinal, classCount } = this.literals;
    const { length } = octets;
    let row = 0;
    for (let at = 0; at < length; at++) {
      row = next[row + (classes[octets[at] ?? 0] ?? 0)] ?? 0;
      if (row < firstFinal) continue;
      const end = (row - firstFinal) / classCount;
      if (endMetIn[end] !== scans) {
        endMetIn[end] = scans;
        this.name(single[end] ?? []);
      }
      for (const owner of counted[end] ?? []) this.count(owner, at + 1);
    }
  }

  /** Of literals that overlap, the one that ends first counts: so the most are counted that can be. */
  private count({ pattern, length }: Counted, end: number): void {
    const { countedIn, missing, upTo, scans } = this;
    if (countedIn[pattern] !== scans) {
      countedIn[pattern] = scans;
      missing[pattern] = this.times[pattern] ?? 0;
      upTo[pattern] = 0;
    }
    const left = missing[pattern] ?? 0;
    if (left === 0 || end - length < (upTo[pattern] ?? 0)) return;
    upTo[pattern] = end;
    missing[pattern] = left - 1;
    if (left === 1) this.name([pattern]);
  }
}

/** The patterns that need one of these literals. */
function ownersOf(literals: readonly number[], data: PrefilterData): readonly Counted[] {
  const lengths = new Map<number, number>();
  for (const literal of literals) {
    const length = data.literals[literal]?.length ?? 0;
    for (const owner of data.literalOwners[literal] ?? [])
      lengths.set(owner, Math.min(length, lengths.get(owner) ?? length));
  }
  return Array.from(lengths, ([pattern, length]) => ({ pattern, length }));
}
