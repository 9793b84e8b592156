import type { Assessment, ScoreRange } from '../../assess.js';

/** What the verdict comes to for the person, gravest first. */
export type Standing =
  /** The organisation's policy stops it. */
  | 'blocked'
  /** At or above the limit. */
  | 'refused'
  /** Below the limit, but the organisation wants to be asked. */
  | 'second-look'
  /** Below the limit as far as it could be read: the words themselves are missing. */
  | 'partly'
  /** Below the limit with a log-in, not without one, and nobody knows which. */
  | 'depends'
  | 'fine';

/** The verdict in a few facts: what the headline, the meter and the announcement say. */
export interface Summary {
  readonly standing: Standing;
  /** Rounded as shown. */
  readonly score: number;
  readonly required: number;
  /** Hits that cost points. */
  readonly toChange: number;
  /** While it is unknown whether this sender logs in; rounded as shown. */
  readonly range?: ScoreRange;
}

export function summaryOf(assessment: Assessment): Summary {
  const { score, required, range } = assessment;
  return {
    standing: standingOf(assessment),
    score: shownScore(score, required),
    required,
    ...(range !== undefined && {
      range: {
        withLogin: shownScore(range.withLogin, required),
        withoutLogin: shownScore(range.withoutLogin, required),
      },
    }),
    toChange: assessment.hits.filter((hit) => hit.score > 0).length,
  };
}

export function isSameSummary(a: Summary, b: Summary): boolean {
  return (
    a.standing === b.standing &&
    a.score === b.score &&
    a.required === b.required &&
    a.toChange === b.toChange &&
    a.range?.withLogin === b.range?.withLogin &&
    a.range?.withoutLogin === b.range?.withoutLogin
  );
}

/** A score in tenths. One just below the limit is rounded down: "5.0 of 5" must mean that the limit is reached. */
export function shownScore(score: number, required: number): number {
  const rounded = Math.round(score * 10) / 10;
  return score < required && rounded >= required ? Math.floor(score * 10) / 10 : rounded;
}

function standingOf(assessment: Assessment): Standing {
  if (assessment.action === 'block') return 'blocked';
  if (assessment.isSpam) return 'refused';
  if (assessment.action === 'warn') return 'second-look';
  if (assessment.unread.some(({ part }) => part === 'body' || part === 'subject')) return 'partly';
  const { range, required } = assessment;
  return range !== undefined && range.withoutLogin >= required ? 'depends' : 'fine';
}
