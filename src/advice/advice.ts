import type { Change } from '../message/change.js';

/** What to tell the author about one hit, in one language. Plain text: the presenter escapes it. */
export interface Advice {
  readonly symbol: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** A fix that can be applied with one click. */
export interface Edit {
  /** Stable for the same rule: the symbol it silences. */
  readonly id: string;
  readonly symbol: string;
  readonly changes: readonly Change[];
  /** The draft's score with this edit alone applied: checked, not estimated. */
  readonly scoreAfter: number;
}
