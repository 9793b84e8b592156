import type { Assessment } from '../assess.js';
import type { InputName } from './input.js';
import { jsonLine } from './printable.js';

/** The one-line JSON object of an input: the fixed contract of `presend check --json`. Keys may be added, not changed. */
export function formatJson(name: InputName, assessment: Assessment): string {
  const { version, as, required, isSpam, action, skipped, edits, enough, unread, auth, range } = assessment;
  return jsonLine({
    ...name,
    version,
    as,
    score: thousandths(assessment.score),
    required,
    isSpam,
    action,
    hits: assessment.hits.map(({ symbol, score, describe, quoted, evidence }) => ({
      symbol,
      score: thousandths(score),
      describe,
      quoted,
      evidence: evidence.map(({ part, text, start, end, source }) => ({ part, text, start, end, source })),
    })),
    skipped,
    advice: assessment.advice.map(({ symbol, title, why, fix }) => ({ symbol, title, why, fix })),
    edits,
    enough,
    unread,
    auth,
    ...(range !== undefined && {
      range: { withLogin: thousandths(range.withLogin), withoutLogin: thousandths(range.withoutLogin) },
    }),
    quotedScore: thousandths(assessment.quotedScore),
  });
}

export function formatJsonError(name: InputName, error: string): string {
  return jsonLine({ ...name, error });
}

function thousandths(points: number): number {
  return Math.round(points * 1000) / 1000;
}
