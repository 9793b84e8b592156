import type { AssessOptions } from '../assess.js';
import { parseAddresses } from '../message/address.js';
import type { Draft } from '../message/draft.js';
import type { HandOver } from '../message/hand-over.js';
import type { Message } from '../message/message.js';
import type { AccountType, DraftReading } from './draft-port.js';
import {
  ageInDays,
  findingFor,
  MAX_AGE_DAYS,
  type KeptFinding,
  type KeptSubmission,
} from './kept-finding.js';
import { isProvidersHost, type ProviderTerms } from './provider-terms.js';

/** What is known of how a draft will be handed over when it is sent. */
export type Sending =
  /** Outlook gives the mail to its own mail service; SMTP AUTH plays no part. */
  | { readonly kind: 'hosted' }
  /** A test mail showed it not long ago. */
  | { readonly kind: 'known'; readonly finding: KeptFinding; readonly ageDays: number }
  /** A test mail showed it, but too long ago, or by a server that is not the provider's. */
  | {
      readonly kind: 'last-known';
      readonly finding: KeptFinding;
      readonly ageDays: number;
      readonly because: 'age' | 'host';
    }
  /** Nothing was seen yet. `bySmtp`: the provider says that its senders use SMTP, so that a log-in counts. */
  | { readonly kind: 'untested'; readonly bySmtp: boolean };

/** What both doors of the add-in know of the mailbox. */
export interface MailboxKnowledge {
  readonly account: AccountType;
  /** The mailbox's own address; '' where Outlook does not say. */
  readonly address: string;
  readonly kept: KeptSubmission;
  readonly terms: ProviderTerms | undefined;
}

/** Mailboxes whose mail Outlook hands to a mail service of Microsoft's make, never to an SMTP server. */
const HOSTED: readonly AccountType[] = ['office365', 'enterprise', 'outlookCom'];

export function isHosted(account: AccountType): boolean {
  return HOSTED.indexOf(account) >= 0;
}

export function sendingOf(sender: string, knowledge: MailboxKnowledge, now: number): Sending {
  const { account, address, kept, terms } = knowledge;
  if (isHosted(account)) return { kind: 'hosted' };
  const finding = findingFor(sender === '' ? address : sender, address, kept);
  if (finding === undefined) return { kind: 'untested', bySmtp: terms?.bySmtp === true };
  const ageDays = ageInDays(finding.date, now);
  if (ageDays > MAX_AGE_DAYS) return { kind: 'last-known', finding, ageDays, because: 'age' };
  const isOther = terms !== undefined && finding.host !== '' && !isProvidersHost(finding.host, terms);
  // Webmail and mail services go by servers of their own.
  return isOther && finding.verdict !== 'webmail-or-api'
    ? { kind: 'last-known', finding, ageDays, because: 'host' }
    : { kind: 'known', finding, ageDays };
}

/** As rules see it; undefined where nothing shows that the mail is handed over by SMTP at all. */
export function handOverOf(sending: Sending): HandOver | undefined {
  switch (sending.kind) {
    case 'hosted':
      return { login: 'not-smtp' };
    case 'known':
      return { login: LOGINS[sending.finding.verdict] };
    case 'last-known':
      return sending.finding.verdict === 'webmail-or-api' ? undefined : { login: 'unknown' };
    case 'untested':
      return sending.bySmtp ? { login: 'unknown' } : undefined;
  }
}

const LOGINS: Readonly<Record<KeptFinding['verdict'], HandOver['login']>> = {
  authenticated: 'yes',
  unauthenticated: 'no',
  'webmail-or-api': 'not-smtp',
};

/** A reading with what is known of its hand-over: what the pane and the on-send check judge alike. */
export interface SendableReading {
  readonly sending: Sending;
  readonly message: Message;
  readonly draft: Draft;
  /** Equal where content, hand-over and limit are, so that one door takes over the verdict of the other. */
  readonly hash: string;
  readonly limits: Pick<AssessOptions, 'policy'>;
}

export function asSent(
  { draft, message, hash }: DraftReading,
  knowledge: MailboxKnowledge,
  now: number,
): SendableReading {
  const sending = sendingOf(parseAddresses(draft.from ?? '')[0]?.address ?? '', knowledge, now);
  const handOver = handOverOf(sending);
  const required = knowledge.terms?.required;
  const known = handOver === undefined ? {} : { handOver };
  const basis = [handOver?.login ?? '', required ?? ''].join('/');
  return {
    sending,
    message: { ...message, ...known },
    draft: { ...draft, ...known },
    hash: basis === '/' ? hash : `${hash}/${basis}`,
    limits: required === undefined ? {} : { policy: { required } },
  };
}
