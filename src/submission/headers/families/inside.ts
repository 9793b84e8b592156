import { isInsideOneMachine, isServiceSending } from '../hosts.js';
import { decided, readerOf, SKIPPED, type HopForm, type HopReader } from '../judgement.js';
import { protocolOf } from '../protocol.js';
import { isLoggedIn } from './log-in-notes.js';

/** Steps inside a server or a service: nothing is learned of the person. */
const FORMS: readonly HopForm[] = [
  { product: 'qmail, next queue', pattern: /^\(qmail \d{1,10} invoked /i, means: SKIPPED },
  {
    product: 'filters that hand mail back',
    pattern: /\b(?:amavisd|pps\.(?:filterd|reinject)|clamsmtpd?|spampd|dspam|spamassassin)\b/i,
    means: SKIPPED,
  },
  {
    product: 'protocols between servers of one service',
    pattern: / with (?:QMQP|NNFMP|B-?SMTP|UUCP|dsn)(?=[ ;]|$)/i,
    means: SKIPPED,
  },
  {
    product: 'programs that collect mail from a mailbox',
    pattern: / with (?:POP3?S?|APOP|IMAP4?S?)(?=[ ;]|$)|\bfetchmail\b|\bgetmail\b/i,
    means: SKIPPED,
  },
];

const readForm = readerOf(FORMS);

export const readInsideHop: HopReader = (hop) => {
  const form = readForm(hop);
  if (form !== undefined) return form;
  const protocol = protocolOf(hop);
  if (protocol?.isLmtp === true) return SKIPPED;
  if (isInsideOneMachine(hop)) {
    // Webmail logs in to its own server as the person.
    return isLoggedIn(hop) ? decided('webmail-or-api', 'log-in-on-server', 'low') : SKIPPED;
  }
  const isClientNamed = hop.hasFrom || hop.ip !== '';
  return !isLoggedIn(hop) && (!isClientNamed || isServiceSending(hop)) ? SKIPPED : undefined;
};
