import type { Assessment } from '../assess.js';
import type { SubmissionVerdict } from '../submission/finding.js';

/** The score of a draft as this person's client would send it. */
export interface LogInScore {
  readonly score: number;
  readonly required: number;
  /** What the log-in has to do with it. */
  readonly remark: string;
}

/**
 * The place where the score with a log-in and the one without will be told apart, by what is known of the person's
 * client. As long as `assess` gives a missing log-in no points, it is the plain score of the words.
 */
export function logInScoreOf(
  { score, required }: Assessment,
  known: SubmissionVerdict | undefined,
): LogInScore {
  return { score, required, remark: remarkOn(known) };
}

function remarkOn(known: SubmissionVerdict | undefined): string {
  switch (known) {
    case 'authenticated':
    case 'webmail-or-api':
      return 'You are known to the server when you send, so a filter has only the mail itself to judge.';
    case 'unauthenticated':
      return 'Your program does not log in when it sends. A filter adds points for that, which are not in this score.';
    default:
      return 'A filter also counts whether your program logs in when it sends. That is not in this score.';
  }
}
