import type { SubmissionFinding } from '../submission/finding.js';
import { findingFromHeaders } from '../submission/headers/finding-from-headers.js';
import { readHeaderFields, valuesOf } from '../submission/headers/header-fields.js';
import { explainHelo } from '../submission/helo.js';
import type { ReceivedMail } from './draft-port.js';
import { isKeptVerdict, isOwnAddress, MAX_AGE_DAYS, type KeptFinding } from './kept-finding.js';
import { isHosted, type MailboxKnowledge } from './sending.js';

/** What is done with the finding of a received message. */
export type SelfTestOutcome =
  | 'kept'
  /** Somebody else's mail. */
  | 'not-own'
  /** The person's own, but Outlook sends this mailbox's mail without SMTP. */
  | 'hosted'
  /** Not sent within `MAX_AGE_DAYS`, or without a date that could tell. */
  | 'too-old'
  /** The receiving server doubts the sender: anybody can put the person's own address under From. */
  | 'doubtful'
  /** The headers tell nothing that would hold for the next mail. */
  | 'says-nothing';

/** How a received message was sent, and whether that tells of this person's own mail program. */
export interface SelfTest {
  readonly finding: SubmissionFinding;
  /** The name of the computer is none that servers take (RFC 5321 §4.1.1.1). */
  readonly isHeloBare: boolean;
  /** Who sent it, for the person: the name, or the address where there is none. */
  readonly sender: string;
  readonly address: string;
  readonly whose: 'mailbox' | 'alias' | 'other';
  readonly outcome: SelfTestOutcome;
  /** Only with `kept`. */
  readonly keep?: KeptFinding;
}

const DAY_MS = 86_400_000;

/** Clocks of mail servers differ by minutes; a mail from further ahead has a made-up date. */
const MAX_AHEAD_MS = DAY_MS;

export function selfTestOf(received: ReceivedMail, knowledge: MailboxKnowledge, now: number): SelfTest {
  const { address, name } = received.from;
  const finding = findingFromHeaders(received.headers);
  const isOwn = isOwnAddress(address, knowledge.address, knowledge.kept);
  const isMailbox = address.toLowerCase() === knowledge.address.toLowerCase();
  const keep = keepable(finding, address);
  const outcome = !isOwn
    ? 'not-own'
    : isHosted(knowledge.account)
      ? 'hosted'
      : keep === undefined
        ? 'says-nothing'
        : !isRecent(keep.date, now)
          ? 'too-old'
          : isDoubted(received.headers)
            ? 'doubtful'
            : 'kept';
  return {
    finding,
    isHeloBare: finding.helo !== undefined && !explainHelo(finding.helo).isValid,
    sender: name === '' ? address : name,
    address,
    whose: !isOwn ? 'other' : isMailbox ? 'mailbox' : 'alias',
    outcome,
    ...(outcome === 'kept' && keep !== undefined && { keep }),
  };
}

function keepable({ verdict, host, when }: SubmissionFinding, address: string): KeptFinding | undefined {
  if (!isKeptVerdict(verdict)) return undefined;
  return { verdict, host: host ?? '', date: when ?? '', address: address.toLowerCase() };
}

function isRecent(date: string, now: number): boolean {
  const age = now - Date.parse(date);
  return age <= MAX_AGE_DAYS * DAY_MS && age >= -MAX_AHEAD_MS;
}

/** Whether the receiving server's own check of the sender's domain failed (RFC 7489, RFC 8601). */
function isDoubted(headers: string): boolean {
  return valuesOf(readHeaderFields(headers), 'authentication-results').some((results) =>
    /(?:^|[;\s])dmarc=fail\b/i.test(results),
  );
}
