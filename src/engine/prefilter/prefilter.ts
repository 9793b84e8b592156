import { buildLiteralAutomaton, type LiteralAutomaton } from './literal-automaton.js';
import type { PrefilterData } from './prefilter-data.js';
import { FINAL, START, WindowAutomaton } from './window-automaton.js';

interface Several {
  readonly pattern: number;
  /** Of the shortest of its literals that ends here. */
  readonly length: number;
}

/**
 * Tells, in one pass over a text, which of many patterns may match it. A pattern it leaves out does not match; most of
 * those it names do not match either.
 */
export class Prefilter {
  /** After `scan`: the patterns that may match, in its first places; in no order, each once. */
  readonly candidates: Int32Array;

  private readonly always: readonly number[];
  private readonly literals: LiteralAutomaton;
  private readonly windows: WindowAutomaton;
  private readonly lingering: WindowAutomaton;
  /** By final state: patterns that need one of the literals which end here, and patterns that need several. */
  private readonly oneNeeded: readonly (readonly number[])[];
  private readonly severalNeeded: readonly (readonly Several[] | undefined)[];
  /** By pattern: how many of its literals it needs, how many this scan has met, and where the last of them ended. */
  private readonly times: Uint8Array;
  private readonly met: Uint8Array;
  private readonly metUpTo: Int32Array;
  private readonly lastCounted: Int32Array;
  /** The scan that last met a pattern, or a final state of the literals. */
  private readonly lastMet: Int32Array;
  private readonly lastEnd: Int32Array;
  private scans = 0;
  private found = 0;

  constructor(data: PrefilterData) {
    this.always = data.always;
    this.literals = buildLiteralAutomaton(data.literals);
    this.times = new Uint8Array(data.patterns);
    for (const [pattern, times] of data.times) this.times[pattern] = times;
    this.met = new Uint8Array(data.patterns);
    this.metUpTo = new Int32Array(data.patterns);
    this.lastCounted = new Int32Array(data.patterns);
    const lengths = this.literals.ends.map((ends) => lengthsByPattern(ends, data));
    this.oneNeeded = lengths.map((patterns) =>
      Array.from(patterns.keys()).filter((pattern) => this.times[pattern] === 0),
    );
    this.severalNeeded = lengths.map((patterns) => {
      const several: Several[] = [];
      patterns.forEach((length, pattern) => {
        if (this.times[pattern] !== 0) several.push({ pattern, length });
      });
      return several.length === 0 ? undefined : several;
    });
    this.windows = new WindowAutomaton(data.windows);
    this.lingering = new WindowAutomaton(data.lingering);
    this.candidates = new Int32Array(data.patterns);
    this.lastMet = new Int32Array(data.patterns);
    this.lastEnd = new Int32Array(this.literals.ends.length);
  }

  /** Fills `candidates` for this text, one character a byte, and tells how many there are. */
  scan(text: string): number {
    this.scans++;
    this.found = 0;
    this.add(this.always);
    if (this.literals.ends.length > 0) this.scanForLiterals(text);
    if (!this.windows.isEmpty) this.scanForWindows(text);
    if (!this.lingering.isEmpty) this.add(this.lingering.ownersWithin(text, 0, START));
    return this.found;
  }

  private scanForLiterals(text: string): void {
    const { lastEnd, oneNeeded, severalNeeded, scans } = this;
    const { classes, next, firstFinal, classCount } = this.literals;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state + (classes[text.charCodeAt(at) & 0xff] ?? 0)] ?? 0;
      if (state < firstFinal) continue;
      const end = (state - firstFinal) / classCount;
      if (lastEnd[end] !== scans) {
        lastEnd[end] = scans;
        this.add(oneNeeded[end] ?? []);
      }
      const several = severalNeeded[end];
      if (several !== undefined) this.count(several, at + 1);
    }
  }

  private scanForWindows(text: string): void {
    const { windows } = this;
    const { classes, classCount } = windows;
    let table = windows.table;
    let state = START;
    for (let at = 0; at < text.length; at++) {
      const byteClass = classes[text.charCodeAt(at) & 0xff] ?? 0;
      let entry = table[state * classCount + byteClass] ?? 0;
      if (entry === 0) {
        entry = windows.move(state, byteClass);
        table = windows.table;
        if (entry === 0) {
          this.add(windows.ownersWithin(text, at, state));
          windows.clear();
          return;
        }
      }
      state = entry & ~FINAL;
      if (state !== entry) this.add(windows.ownersOf(state));
    }
  }

  private count(several: readonly Several[], end: number): void {
    for (const { pattern, length } of several) {
      if (this.lastCounted[pattern] !== this.scans) {
        this.lastCounted[pattern] = this.scans;
        this.met[pattern] = 0;
        this.metUpTo[pattern] = 0;
      }
      if (end - length < (this.metUpTo[pattern] ?? 0)) continue;
      this.metUpTo[pattern] = end;
      const met = (this.met[pattern] ?? 0) + 1;
      if (met === this.times[pattern]) this.add([pattern]);
      // Beyond what is needed nothing is counted, so that the number stays small.
      this.met[pattern] = Math.min(met, 100);
    }
  }

  private add(patterns: readonly number[]): void {
    const { lastMet, candidates, scans } = this;
    for (const pattern of patterns) {
      if (lastMet[pattern] === scans) continue;
      lastMet[pattern] = scans;
      candidates[this.found++] = pattern;
    }
  }
}

/** Of each pattern that needs one of these literals, the length of the shortest. */
function lengthsByPattern(literals: readonly number[], data: PrefilterData): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const literal of literals) {
    const length = data.literals[literal]?.length ?? 0;
    for (const owner of data.literalOwners[literal] ?? [])
      lengths.set(owner, Math.min(length, lengths.get(owner) ?? length));
  }
  return lengths;
}
