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

/** What a verdict on log-in tells the shell. */
export function statusOfVerdict(verdict: SubmissionVerdict): ExitStatus {
  return STATUS[verdict];
}
