import { domainOfAddress, parseAddresses } from './address.js';
import { formatDate } from './completion/date-field.js';
import { field, mailboxList, unstructured } from './completion/header-text.js';
import {
  outlookIdentity,
  plainIdentity,
  threadIndex,
  uuidMessageId,
  type Origin,
} from './completion/identity.js';
import { mimeBodyOf } from './completion/mime-body.js';
import type { Draft } from './draft.js';
import { encodeUtf8 } from './wire/utf8.js';
import type { Bytes } from './wire/wire-message.js';

export interface CompletionOptions {
  /** Seconds since 1970: when the mail is sent. */
  readonly clock: number;
  /** Identifiers are made from it: the same seed, the same mail. */
  readonly seed: string;
  /** `outlook`, the default: Outlook 2016 and later for Windows. `plain`: a program that adds no more than it must. */
  readonly client?: 'outlook' | 'plain';
  /** East of Greenwich. */
  readonly timeZoneMinutes?: number;
}

/** Stands for the sender where the draft names none: every mail has one when it leaves. */
const UNKNOWN_SENDER = 'sender@example.com';

/**
 * The raw message, with `\n`, that a mail program would send for this draft: with all that it adds itself, so that rules
 * judge the draft as they will judge its sent copy. Nothing that a server adds: no Received. Bcc is left out, and the
 * content of attachments, which a draft does not know.
 */
export function completeDraft(draft: Draft, options: CompletionOptions): Bytes {
  const { clock, seed, client = 'outlook', timeZoneMinutes = 0 } = options;
  const from = draft.from !== undefined && domainOf(draft.from) !== '' ? draft.from : UNKNOWN_SENDER;
  const origin: Origin = { seed, clock, timeZoneMinutes, domain: domainOf(from) };
  const isOutlook = client === 'outlook';
  const identity = isOutlook ? outlookIdentity(origin) : plainIdentity(origin);
  const body = mimeBodyOf(draft, identity);
  const isReply = draft.kind === 'reply';
  // Without a recipient in sight a client names a group without members (RFC 5322 §3.4), since a mail must have one.
  const to = mailboxList(draft.to ?? []);
  const cc = mailboxList(draft.cc ?? []);
  return [
    field('From', mailboxList([from])),
    to === '' && cc !== '' ? '' : field('To', to === '' ? 'undisclosed-recipients:;' : to),
    cc === '' ? '' : field('Cc', cc),
    isReply ? answerFields(draft, origin) : '',
    field('Subject', unstructured(draft.subject ?? '')),
    field('Date', formatDate(clock, timeZoneMinutes)),
    field('Message-ID', identity.messageId),
    field('MIME-Version', '1.0'),
    body.fields,
    isOutlook ? outlookFields(origin, isReply) : '',
    '\n',
    body.content,
  ].join('');
}

/** The message that is answered has a name; the draft does not know it, so that one is made up. */
function answerFields(draft: Draft, origin: Origin): Bytes {
  const answered = uuidMessageId(origin.seed, 'answered', domainOf(draft.to?.[0] ?? '') || origin.domain);
  return field('References', answered) + field('In-Reply-To', answered);
}

function outlookFields(origin: Origin, isReply: boolean): Bytes {
  return (
    field('X-Mailer', 'Microsoft Outlook 16.0') +
    field('Thread-Index', threadIndex(origin, isReply)) +
    field('Content-Language', 'en-us')
  );
}

/** Of the first address, as it may stand in an identifier; '' where there is none. */
function domainOf(mailboxes: string): Bytes {
  const domain = domainOfAddress(parseAddresses(mailboxes)[0]?.address ?? '');
  return encodeUtf8(domain.replace(/[\0- <>@\x7f]+/g, ''));
}
