import type { PortRecord, ProbeReply } from './probe-record.js';
import { remedyFor } from './remedies.js';

/**
 * What a port does with mail for another provider from somebody who has not logged in.
 *
 * - `accepts`: takes it.
 * - `insists`: refuses it, and offers a log-in.
 * - `refuses`: refuses it, and offers no log-in: people do not send through this port.
 * - `undecided`: the conversation did not come to that, or was refused for another reason.
 */
export type Acceptance = 'accepts' | 'insists' | 'refuses' | 'undecided';

/** RFC 5321 and RFC 4954 have more codes; these are what servers answer where a log-in is missing. */
const REFUSALS: readonly number[] = [503, 530, 550, 551, 553, 554, 571];

/** Refused for these, a server has said nothing of log-ins. */
const OTHER_REASONS: readonly string[] = [
  'address-listed',
  'helo-refused',
  'recipient-unknown',
  'sender-refused',
  'tls-first',
  'tls-unavailable',
  'try-later',
];

export function acceptanceOf(port: PortRecord): Acceptance {
  const reply = decidingReply(port);
  if (reply === undefined) return 'undecided';
  if (reply.code < 300) return port.rcpt === undefined ? 'undecided' : 'accepts';
  const remedy = remedyFor(reply);
  if (remedy !== undefined && OTHER_REASONS.includes(remedy.code)) return 'undecided';
  if (!REFUSALS.includes(reply.code)) return 'undecided';
  return mechanismsOf(port).length > 0 ? 'insists' : 'refuses';
}

/** The answer to RCPT TO, or to MAIL FROM where that was refused. */
export function decidingReply(port: PortRecord): ProbeReply | undefined {
  return port.rcpt ?? port.mail;
}

/** The ways to log in that a program finds which encrypts where it can. */
export function mechanismsOf(port: PortRecord): readonly string[] {
  return (port.after ?? port.before)?.mechanisms ?? [];
}

/** Whether somebody answered who speaks SMTP. */
export function hasGreeted(port: PortRecord): boolean {
  return port.greeting !== undefined;
}
