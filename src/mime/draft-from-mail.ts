import { parseAddressHeader } from 'mailparser';
import { formatAddress } from '../message/address.js';
import type { Draft, DraftKind } from '../message/draft.js';
import { allHeaders, firstHeader } from './headers.js';
import type { ParsedMail } from './parse-mail.js';

/** What mail clients put before a subject, in the languages whose clients do not simply use the English one. */
const FORWARD_PREFIX = /^\s*(?:fwd?|wg|tr|rv|enc|vs|vb|doorst|i)\s*:/i;
const REPLY_PREFIX = /^\s*(?:re|aw|sv|antw|odp|res|rif|r)\s*(?:\[\d+\])?\s*:/i;

/** How clients introduce or mark the words of an earlier message; enough to believe a subject's prefix. */
const THREAD_SIGNS =
  /^[ \t]*>|^[ \t]*-{2,}[ \t]*[^\n-]{1,60}[ \t]-{2,}|\b(?:wrote|writes|schrieb|escribió|scrisse|a écrit)\s*:|<blockquote/im;

/** Text searched for those signs: a thread begins within it, and a body of megabytes stays cheap. */
const MAX_SIGN_CHARS = 100_000;

/** The draft that a raw message would have been before it was sent. */
export function draftFromMail(mail: ParsedMail): Draft {
  const from = addresses(mail, 'From')[0];
  return {
    kind: kindOf(mail),
    ...(from !== undefined && { from }),
    to: addresses(mail, 'To'),
    cc: addresses(mail, 'Cc'),
    bcc: addresses(mail, 'Bcc'),
    subject: firstHeader(mail.headers, 'Subject')?.value ?? '',
    ...(mail.html === undefined ? { text: mail.text } : { html: mail.html }),
    attachments: mail.attachments,
  };
}

/** Punycode stays punycode and groups give their members, as `Address` promises. */
function addresses(mail: ParsedMail, field: string): readonly string[] {
  const values = allHeaders(mail.headers, field).map((header) => header.raw);
  const { value } = parseAddressHeader(values, { flatten: true, decodePunycode: false });
  return value.map(({ name, address }) => formatAddress({ name, address: address ?? '' }));
}

/**
 * A reply says what it replies to, or at least shows it. A subject alone is no proof: senders of spam write `Re:` to
 * look expected, and a rule must be able to see that.
 */
function kindOf(mail: ParsedMail): DraftKind {
  const subject = firstHeader(mail.headers, 'Subject')?.value ?? '';
  const hasParent =
    firstHeader(mail.headers, 'In-Reply-To') !== undefined ||
    firstHeader(mail.headers, 'References') !== undefined;
  if (!hasParent && !THREAD_SIGNS.test((mail.html ?? mail.text).slice(0, MAX_SIGN_CHARS))) return 'new';
  if (FORWARD_PREFIX.test(subject)) return 'forward';
  return hasParent || REPLY_PREFIX.test(subject) ? 'reply' : 'new';
}
