import type { Assessment } from '../assess.js';
import type { HandOver } from '../message/hand-over.js';
import type { SubmissionFinding } from '../submission/finding.js';
import type { DraftEvidence } from './evidence.js';

/** A draft judged as this person's client would send it, and what the log-in has to do with the score. */
export interface LogInScore {
  readonly assessment: Assessment;
  readonly remark: string;
}

/**
 * Judges a draft by what is known of the person's log-in. People come to this page because their mail goes out by SMTP:
 * while nothing is known, both scores are given.
 */
export function logInScoreOf({ judge }: DraftEvidence, known: SubmissionFinding | undefined): LogInScore {
  const judged = judge(handOverOf(known));
  return { assessment: judged, remark: remarkOn(judged) };
}

/** How a mail is handed over, as evidence shows it; what it leaves open is open. */
export function handOverOf(known: SubmissionFinding | undefined): HandOver {
  switch (known?.verdict) {
    case 'authenticated':
    case 'unauthenticated':
      return {
        login: known.verdict === 'authenticated' ? 'yes' : 'no',
        ...(known.helo !== undefined && { helo: known.helo }),
        ...(known.tls !== undefined && { tls: known.tls }),
      };
    case 'webmail-or-api':
    case 'local':
      return { login: 'not-smtp' };
    default:
      return { login: 'unknown' };
  }
}

function remarkOn({ auth, range, required }: Assessment): string {
  switch (auth) {
    case 'yes':
      return 'Your program logs in when it sends, so a filter has only the mail itself to judge.';
    case 'no':
      return 'Your program does not log in when it sends. The score holds the points that a filter adds for that.';
    case 'not-smtp':
      return 'Your mail is sent without a mail program that could log in, so a filter has only the mail itself to judge.';
    case 'unknown':
      return range === undefined
        ? 'A filter also counts whether your program logs in when it sends.'
        : `With a log-in ${points(range.withLogin)}, without one ${points(range.withoutLogin)}, limit ${points(required)}. ` +
            'Nothing shows yet whether your program logs in: drop a mail that you sent to yourself.';
  }
}

/** One decimal, none when it is zero. */
function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}
