import type { Change } from '../message/change.js';
import type { Range, Span } from '../message/span.js';

/** The exact words that made a rule hit. */
export interface Evidence extends Span {
  /** Exactly the rendered part between `start` and `end`. */
  readonly text: string;
  /** The place in the HTML source it came from, when the part is rendered from HTML. */
  readonly source?: Range;
}

/** One rule that matched. */
export interface Hit {
  readonly symbol: string;
  readonly score: number;
  readonly describe: string;
  /** Every piece of evidence lies in the quoted thread, in words this person did not write now. */
  readonly quoted: boolean;
  readonly evidence: readonly Evidence[];
  /** What silences it, where a mechanical fix exists. */
  readonly changes: readonly Change[];
  /** Values for the placeholders of its advice. */
  readonly data: Readonly<Record<string, string | number>>;
}

export type SkipReason =
  'network' | 'bayes' | 'header-not-in-draft' | 'untranslatable' | 'unsupported' | 'budget';

/** A rule that could not run here; a clean score is only as good as this list is short. */
export interface Skipped {
  readonly symbol: string;
  readonly reason: SkipReason;
}

/** What the rules measured. Facts only: what to do about them is policy. */
export interface Verdict {
  /** Sum of the hits' scores, three decimals. */
  readonly score: number;
  readonly hits: readonly Hit[];
  readonly skipped: readonly Skipped[];
}
