import type { Bytes } from '../../message/wire/wire-message.js';
import type { Skipped } from '../verdict.js';

/** Where a pattern found something: the view it ran over, and the bytes it matched. */
export interface WireFound {
  readonly view: 'body' | 'rawbody' | 'uri' | 'full' | 'header' | 'mimeheader';
  /** Of `header` and `mimeheader`: the field as the rule names it. */
  readonly request?: string | undefined;
  readonly text: Bytes;
  readonly matched: Bytes;
}

/** One rule that hit. */
export interface WireHit {
  readonly symbol: string;
  /** Of one hit; a rule marked `multiple` scores it `times` times. */
  readonly score: number;
  readonly describe: string;
  /** What metas see. */
  readonly count: number;
  readonly times: number;
  /** Absent for functions, metas and missing fields. */
  readonly found?: WireFound;
  /** Of a meta: the rules that hit and that it asks for. */
  readonly because?: readonly string[];
}

/** What SpamAssassin's rules make of a message. */
export interface WireVerdict {
  /** Sum over the hits, three decimals. */
  readonly score: number;
  /** In the order of the rules, sub-rules (`__`) included: they have no part in the score. */
  readonly hits: readonly WireHit[];
  readonly skipped: readonly Skipped[];
}
