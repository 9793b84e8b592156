import type { Verdict } from '../engine/verdict.js';

/** An organisation's thresholds, in points. */
export interface Policy {
  /** The limit: at or above it a filter calls the message spam (SpamAssassin's `required_score`). */
  readonly required: number;
  /** Warns at or above this; `required` unless set. */
  readonly warn?: number;
  /** Blocks at or above this; never unless set. */
  readonly block?: number;
}

export type Action = 'send' | 'warn' | 'block';

export const DEFAULT_POLICY: Policy = { required: 5 };

export function decide(verdict: Pick<Verdict, 'score'>, policy: Policy): Action {
  if (policy.block !== undefined && verdict.score >= policy.block) return 'block';
  return verdict.score >= (policy.warn ?? policy.required) ? 'warn' : 'send';
}
