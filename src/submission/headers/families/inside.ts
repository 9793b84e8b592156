import { isInsideOneMachine, isServiceSending } from '../hosts.js';
import { decided, readerOf, SKIPPED, type HopForm, type HopReader } from '../judgement.js';
import { protocolOf } from '../protocol.js';
import { logInOf } from './log-in-notes.js';

/** Steps inside a server or a service: nothing is learned of the person. */
const FORMS: readonly HopForm[] = [
  {
    product: 'qmail, next queue',
    pattern: /^\(qmail \d{1,10}(?: messnum \d{1,12})? invoked /i,
    means: SKIPPED,
  },
  {
    // In parentheses or as a host: lists and mailboxes are called by these names as well.
    product: 'filters that hand mail back',
    pattern: /\((?:amavisd|clamsmtpd?|spampd|dspam)|^from pps\.(?:filterd|reinject) /i,
    means: SKIPPED,
  },
  {
    product: 'protocols between servers of one service',
    pattern: / with (?:QMQP|NNFMP|B-?SMTP|UUCP|dsn)(?=[ ;]|$)/i,
    means: SKIPPED,
  },
  {
    product: 'Exchange Online, into the mailbox',
    pattern: / with HTTPS via /i,
    means: SKIPPED,
  },
  {
    product: 'programs that collect mail from a mailbox',
    pattern: / with (?:POP3?S?|APOP|IMAP4?S?)(?=[ ;]|$)|\((?:fetchmail|getmail)\b/i,
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
    const logIn = logInOf(hop);
    return logIn === undefined
      ? SKIPPED
      : decided('authenticated', 'log-in-on-server', 'low', { user: logIn.user, tls: logIn.tls });
  }
  const isClientNamed = hop.hasFrom || hop.ip !== '';
  const isPassedOn = !isClientNamed || isServiceSending(hop);
  return isPassedOn && logInOf(hop) === undefined ? SKIPPED : undefined;
};
