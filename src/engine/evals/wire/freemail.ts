import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { bodyFreemails } from './freemail-body.js';
import { freemailLists, looksBulk } from './freemail-lists.js';
import { senderAddresses } from './welcomelist-addresses.js';

/** The functions of Mail::SpamAssassin::Plugin::FreeMail. */
export const freemailEvals: Readonly<Record<string, WireEval>> = {
  check_freemail_header: (message, [header, pattern]) => {
    if (header === undefined) return false;
    const request = /:addr\b/.test(header) ? header : `${header}:addr`;
    return isAnyFreemail(message, message.getAll(request), pattern);
  },

  check_freemail_from: (message, [pattern]) => isAnyFreemail(message, senderAddresses(message), pattern),

  check_freemail_body: (message, [pattern]) => {
    if (!freemailLists(message.settings).isAvailable) return false;
    const { freemails = [] } = bodyFreemails(message);
    return freemails.some((address) => fits(address, pattern));
  },

  check_freemail_replyto: (message, [question = 'replyto']) => {
    if (question !== 'replyto' && question !== 'reply') return false;
    const reply = replyFacts(message);
    if (reply === undefined) return false;
    if (reply.isDivided) return true;
    if (!looksAtBody(reply, question)) return false;
    const { freemails = [] } = bodyFreemails(message);
    const answered = question === 'replyto' || reply.isReplyToFreemail ? reply.replyTo : reply.from;
    return freemails.some((address) => answered.some((other) => other !== address));
  },
};

/**
 * The paragraphs that SpamAssassin's `body` rules see after these functions have run: where From or Reply-To is
 * freemail, they take addresses out of the very text that is matched next.
 */
export function bodyAfterFreemail(message: WireMessage): readonly Bytes[] {
  const reply = replyFacts(message);
  const isLookedAt =
    reply !== undefined && !reply.isDivided && (looksAtBody(reply, 'replyto') || looksAtBody(reply, 'reply'));
  return isLookedAt ? bodyFreemails(message).body : message.body;
}

interface ReplyFacts {
  readonly from: readonly Bytes[];
  readonly replyTo: readonly Bytes[];
  readonly isFromFreemail: boolean;
  readonly isReplyToFreemail: boolean;
  /** Both are freemail, and not the same. */
  readonly isDivided: boolean;
}

/** Undefined where no freemail address is concerned, or nobody is meant to answer the sender. */
const replyFacts = once((message: WireMessage): ReplyFacts | undefined => {
  const { isAvailable, isFreemail, skipsBulk } = freemailLists(message.settings);
  if (!isAvailable) return undefined;
  const from = message.getAll('From:addr').map(lowerCase);
  const replyTo = message.getAll('Reply-To:addr').map(lowerCase);
  const isFromFreemail = from.some(isFreemail);
  const isReplyToFreemail = replyTo.some(isFreemail);
  if (!isFromFreemail && !isReplyToFreemail) return undefined;

  const [envelopeSender] = message.getAll('EnvelopeFrom');
  if (skipsBulk && envelopeSender !== undefined && looksBulk(envelopeSender)) return undefined;
  const isOneInBoth = from.some((address) => replyTo.indexOf(address) >= 0);
  return {
    from,
    replyTo,
    isFromFreemail,
    isReplyToFreemail,
    isDivided: isFromFreemail && isReplyToFreemail && !isOneInBoth,
  };
});

function looksAtBody(
  { replyTo, isFromFreemail, isReplyToFreemail }: ReplyFacts,
  question: 'replyto' | 'reply',
): boolean {
  if (question === 'replyto') return isReplyToFreemail;
  return isFromFreemail && (replyTo.length === 0 || isReplyToFreemail);
}

function isAnyFreemail(message: WireMessage, addresses: readonly Bytes[], pattern?: string): boolean {
  const { isAvailable, isFreemail } = freemailLists(message.settings);
  return (
    isAvailable && addresses.map(lowerCase).some((address) => isFreemail(address) && fits(address, pattern))
  );
}

/** Patterns of rules, each compiled once; undefined for those that are none. */
const patterns = new Map<string, RegExp | undefined>();

/** More patterns than this come from somebody who feeds rule files in without end. */
const MAX_PATTERNS = 1000;

function fits(address: Bytes, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  if (!patterns.has(pattern)) {
    if (patterns.size >= MAX_PATTERNS) patterns.clear();
    patterns.set(pattern, compiled(pattern));
  }
  return patterns.get(pattern)?.test(address) === true;
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
