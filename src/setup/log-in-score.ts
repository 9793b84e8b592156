import type { Assessment } from '../assess.js';
import type { SubmissionVerdict } from '../submission/finding.js';

/** The score of a draft as this person's client would send it. */
export interface LogInScore {
  readonly score: number;
  readonly required: number;
}

/**
 * The place where the score with a log-in and the one without will be told apart, by what is known of the person's
 * client. Until a filter's points for a missing log-in are known to `assess`, it is the plain score of the words.
 */
export function logInScoreOf(assessment: Assessment, known: SubmissionVerdict | undefined): LogInScore {
  void known;
  return { score: assessment.score, required: assessment.required };
}
