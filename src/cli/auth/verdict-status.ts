import type { SubmissionVerdict } from '../../submission/finding.js';
import { EXIT, type ExitStatus } from '../exit-status.js';

const STATUS: Readonly<Record<SubmissionVerdict, ExitStatus>> = {
  authenticated: EXIT.authenticated,
  'webmail-or-api': EXIT.authenticated,
  local: EXIT.authenticated,
  unauthenticated: EXIT.unauthenticated,
  'relay-auth-only': EXIT.unauthenticated,
  unknown: EXIT.unknown,
};

const FROM_BEST: readonly ExitStatus[] = [
  EXIT.authenticated,
  EXIT.unknown,
  EXIT.unauthenticated,
  EXIT.failed,
];

/** What a verdict on log-in tells the shell. */
export function statusOfVerdict(verdict: SubmissionVerdict): ExitStatus {
  return STATUS[verdict];
}

/** The worst of several: that one mail went without a log-in must not be hidden by another that shows nothing. */
export function worstStatus(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce(
    (worst, status) => (FROM_BEST.indexOf(status) > FROM_BEST.indexOf(worst) ? status : worst),
    EXIT.authenticated,
  );
}
