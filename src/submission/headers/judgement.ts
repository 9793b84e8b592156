import type { Confidence, SubmissionVerdict } from '../finding.js';
import type { Hop } from './received-hop.js';

/** What a trace says of the hand-over. */
export interface Decision {
  readonly verdict: SubmissionVerdict;
  readonly method: string;
  readonly confidence: Confidence;
  readonly user?: string | undefined;
  readonly tls?: boolean | undefined;
}

/**
 * What one Received field says. `skipped`: a hand-over inside a server, before which something may have been that is
 * not recorded. `undecided`: the hand-over we look for, by a server that does not write down whether the client logged
 * in; other headers may know.
 */
export type HopJudgement =
  | { readonly kind: 'decided'; readonly decision: Decision }
  | { readonly kind: 'undecided'; readonly method: string }
  | { readonly kind: 'skipped' };

/** Knows the habits of a family of products; undefined for a hop that is none of theirs. */
export type HopReader = (hop: Hop) => HopJudgement | undefined;

export const SKIPPED: HopJudgement = { kind: 'skipped' };

export function decided(
  verdict: SubmissionVerdict,
  method: string,
  confidence: Confidence,
  details: Pick<Decision, 'user' | 'tls'> = {},
): HopJudgement {
  return { kind: 'decided', decision: { verdict, method, confidence, ...details } };
}

export function undecided(method: string): HopJudgement {
  return { kind: 'undecided', method };
}

/** A pattern of a product and what it means; the first that fits decides. */
export interface HopForm {
  /** The product, for who reads the table. */
  readonly product: string;
  /** Looked for in the whole line. A first group is the name that was logged in with. */
  readonly pattern: RegExp;
  readonly means: HopJudgement;
}

/** A reader that tries the rows of a table in order. */
export function readerOf(forms: readonly HopForm[]): HopReader {
  return (hop) => {
    for (const { pattern, means } of forms) {
      const match = pattern.exec(hop.line);
      if (match === null) continue;
      const user = match[1];
      return means.kind === 'decided' && user !== undefined
        ? { kind: 'decided', decision: { ...means.decision, user } }
        : means;
    }
    return undefined;
  };
}
