import { ASSERTIONS, type Shape } from '../../rules/wire-rule-set.js';
import { ByteClasses } from './byte-classes.js';
import { FORK, MATCHED, stepsOf, type ShapeSteps } from './shape-steps.js';

/**
 * Text can be made that asks for ever new states; a text that asks for more than are kept counts as one that may match.
 * With 60 columns, a megabyte of table holds 4,400.
 */
const MAX_TABLE = 262_144;

/** In the table of moves: not worked out yet, and a match. */
const UNKNOWN = 0;
const MATCH = -1;

/** A move to a state that there is no room for. */
const NO_ROOM = -2;

/** Whether a match of the shape stands in a text, or that it asks for more states than are kept. */
export type Followed = 'none' | 'match' | 'unknown';

/** Number 0 is no state, so that no row of the table is at 0. */
const START = 1;

const FIRST_STATES = 16;

/**
 * Tells whether a text matches a shape in one pass over it, whatever the shape: follows it from every
 * place of the text at once (Thompson, 1968). Sets of steps are states; states and the moves between them are worked
 * out when a text first asks for them and kept in a table, as in RE2, so that a text costs one look-up a byte.
 */
export class ShapeAutomaton {
  private readonly classes: ByteClasses;
  /** One more column than classes: the end of the text. */
  private readonly columns: number;
  private table = new Int32Array(0);
  /** By state: its steps, one a character, and behind them what stood before. What a match begins with goes unsaid. */
  private keys: string[] = [];
  private readonly states = new Map<string, number>();
  private readonly beginnings: StepSet;
  /** What is under way before a byte, and after it. */
  private readonly now: StepSet;
  private readonly then: StepSet;

  private constructor(
    { sets }: Shape,
    private readonly steps: ShapeSteps,
  ) {
    const asks = steps.kinds.some((kind) => kind < 0 && kind !== FORK);
    this.classes = new ByteClasses(sets, asks);
    this.columns = this.classes.count + 1;
    this.beginnings = new StepSet(steps);
    this.now = new StepSet(steps);
    this.then = new StepSet(steps);
    this.beginnings.enter(steps.start);
    this.clear();
  }

  /** Undefined for a shape that is too large. */
  static of(shape: Shape): ShapeAutomaton | undefined {
    const steps = stepsOf(shape);
    return steps && new ShapeAutomaton(shape, steps);
  }

  follow(octets: Uint8Array): Followed {
    const { columns } = this;
    const { ofByte, count } = this.classes;
    const { length } = octets;
    let table = this.table;
    let row = START * columns;
    for (let at = 0; at < length; at++) {
      const column = ofByte[octets[at] ?? 0] ?? 0;
      let next = table[row + column] ?? NO_ROOM;
      // One comparison a byte: this loop is a large part of what a message costs.
      if (next <= UNKNOWN) {
        if (next === UNKNOWN) {
          next = this.move(row, column);
          table = this.table;
        }
        if (next < 0) return next === MATCH ? 'match' : 'unknown';
      }
      row = next;
    }
    const known = table[row + count] ?? NO_ROOM;
    const end = known === UNKNOWN ? this.move(row, count) : known;
    return end === MATCH ? 'match' : end === NO_ROOM ? 'unknown' : 'none';
  }

  /** Works an entry of the table out. */
  private move(row: number, column: number): number {
    const key = this.next(this.keys[row / this.columns] ?? '', column);
    const state = key === undefined ? MATCH : this.stateOf(key);
    if (state === undefined) {
      this.clear();
      return NO_ROOM;
    }
    const entry = state === MATCH ? MATCH : state * this.columns;
    this.table[row + column] = entry;
    return entry;
  }

  /** The key of the state that comes next; undefined where that is a match. */
  private next(key: string, column: number): string | undefined {
    const { now, then, classes } = this;
    const { kinds, nexts, start } = this.steps;
    const before = key.charCodeAt(key.length - 1);
    const ahead = classes.kindOf(column);
    now.clear();
    for (let at = 0; at < key.length - 1; at++) now.enter(key.charCodeAt(at));
    let isOpen = now.enter(start);
    // Grows while it is walked: behind an assertion that holds there may be another.
    for (let at = 0; at < now.size && isOpen; at++) {
      const step = now.list[at] ?? 0;
      const kind = kinds[step] ?? 0;
      if (kind < 0 && holds(-1 - kind, before, ahead)) isOpen = now.enter(nexts[step] ?? MATCHED);
    }
    then.clear();
    for (let at = 0; at < now.size && isOpen; at++) {
      const step = now.list[at] ?? 0;
      const kind = kinds[step] ?? 0;
      if (kind >= 0 && classes.has(kind, column)) isOpen = then.enter(nexts[step] ?? MATCHED);
    }
    return isOpen ? this.keyOf(then, ahead) : undefined;
  }

  private keyOf(steps: StepSet, before: number): string {
    const kept = steps.list.slice(0, steps.size).filter((step) => !this.beginnings.has(step));
    let key = '';
    for (const step of kept.sort()) key += String.fromCharCode(step);
    return key + String.fromCharCode(before);
  }

  /** Undefined where there is no room for another. */
  private stateOf(key: string): number | undefined {
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const state = this.keys.length;
    if ((state + 1) * this.columns > this.table.length) {
      if (this.table.length >= MAX_TABLE) return undefined;
      const larger = new Int32Array(2 * this.table.length);
      larger.set(this.table);
      this.table = larger;
    }
    this.keys.push(key);
    this.states.set(key, state);
    return state;
  }

  /** Forgets every state but the start. */
  private clear(): void {
    this.table = new Int32Array(FIRST_STATES * this.columns);
    this.keys = [''];
    this.states.clear();
    this.stateOf(String.fromCharCode(NOTHING));
  }
}

/** What stands beside a place of the text. */
const NOTHING = 0;
const NEWLINE = 1;
const WORD = 2;

function holds(assertion: number, before: number, ahead: number): boolean {
  switch (ASSERTIONS[assertion]) {
    case 'start':
      return before === NOTHING;
    case 'line-start':
    case 'line-start-before-character':
      return before === NOTHING || before === NEWLINE;
    case 'end':
      return ahead === NOTHING;
    case 'word-boundary':
      return (before === WORD) !== (ahead === WORD);
    case 'no-word-boundary':
      return (before === WORD) === (ahead === WORD);
    // Whether a newline is the last character is not looked ahead for.
    default:
      return ahead === NOTHING || ahead === NEWLINE;
  }
}

/** Steps that take a byte or ask something, each once. */
class StepSet {
  readonly list: Uint16Array;
  size = 0;
  private readonly marks: Int32Array;
  private mark = 1;

  constructor(private readonly steps: ShapeSteps) {
    this.list = new Uint16Array(steps.kinds.length);
    this.marks = new Int32Array(steps.kinds.length);
  }

  clear(): void {
    this.size = 0;
    this.mark++;
  }

  has(step: number): boolean {
    return this.marks[step] === this.mark;
  }

  /** Adds the step, or those it forks to; false where one of them is the end of a match. */
  enter(from: number): boolean {
    const { marks, mark, list } = this;
    const { kinds, forks } = this.steps;
    const waiting = [from];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      if (step === MATCHED) return false;
      if (marks[step] === mark) continue;
      marks[step] = mark;
      if (kinds[step] === FORK) waiting.push(...(forks[step] ?? []));
      else list[this.size++] = step;
    }
    return true;
  }
}
