import { formatAddress, parseAddresses, type Address } from './address.js';
import { bodyOfHtml, bodyOfText } from './body.js';
import type { Draft } from './draft.js';
import type { Attachment, Header, Message, Unread } from './message.js';
import { urisOf } from './uri.js';

/**
 * Characters of body that rules look at. Outlook itself takes no more in one write, and the on-send check must end in
 * seconds whatever is pasted; a longer body is judged by its beginning, and the verdict says so.
 */
export const MAX_BODY_CHARS = 1_000_000;

/** RFC 5322 §2.1.1 allows 998 to a line; what follows can only be an attempt to slow the rules down. */
export const MAX_SUBJECT_CHARS = 10_000;

/** Mail services stop at 500 to 1,000; beyond this a longer list tells no rule anything new. */
export const MAX_RECIPIENTS = 5_000;

/** What rules see of a draft. Never throws for content: what is too large is cut and named in `unread`. */
export function messageFromDraft(draft: Draft): Message {
  const unread: Unread[] = [];
  const kind = draft.kind ?? 'new';
  const subject = cut(draft.subject ?? '', MAX_SUBJECT_CHARS, 'subject', unread);
  const source = cut(draft.html ?? draft.text ?? '', MAX_BODY_CHARS, 'body', unread);
  const rendered =
    draft.html === undefined
      ? { body: bodyOfText(source, kind), document: undefined }
      : bodyOfHtml(source, kind);

  const from = parseAddresses(draft.from ?? '')[0];
  const [to, cc, bcc] = [draft.to, draft.cc, draft.bcc].map((field) => mailboxes(field ?? [], unread));
  const { uris, links } = urisOf(rendered.body, rendered.document);
  const headers = [
    ...header('From', from === undefined ? [] : [from]),
    ...header('To', to ?? []),
    ...header('Cc', cc ?? []),
    ...header('Bcc', bcc ?? []),
    { name: 'Subject', value: subject, raw: subject },
  ];
  return {
    as: 'draft',
    kind,
    headers,
    from,
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject,
    body: rendered.body,
    html: rendered.document,
    uris,
    links,
    attachments: (draft.attachments ?? []).map(readAttachment),
    unread,
    ...(draft.handOver !== undefined && { handOver: draft.handOver }),
  };
}

/** The draft a message was made from, as far as rules could see it. */
export function draftOf(message: Message): Draft {
  const { kind, from, to, cc, bcc, subject, html, body, attachments, handOver } = message;
  return {
    kind,
    ...(from !== undefined && { from: formatAddress(from) }),
    to: to.map(formatAddress),
    cc: cc.map(formatAddress),
    bcc: bcc.map(formatAddress),
    subject,
    ...(html === undefined ? { text: body.text } : { html: html.source }),
    attachments: attachments.map(({ size, ...attachment }) =>
      size === undefined ? attachment : { ...attachment, size },
    ),
    ...(handOver !== undefined && { handOver }),
  };
}

function cut(text: string, limit: number, part: Unread['part'], unread: Unread[]): string {
  if (text.length <= limit) return text;
  unread.push({ part, reason: 'too-large' });
  return text.slice(0, limit);
}

function mailboxes(fields: readonly string[], unread: Unread[]): readonly Address[] {
  const addresses: Address[] = [];
  for (const field of fields) {
    if (addresses.length >= MAX_RECIPIENTS) {
      unread.push({ part: 'recipients', reason: 'too-large' });
      break;
    }
    for (const address of parseAddresses(field)) addresses.push(address);
  }
  return addresses.slice(0, MAX_RECIPIENTS);
}

function header(name: string, addresses: readonly Address[]): readonly Header[] {
  if (addresses.length === 0) return [];
  const value = addresses.map(formatAddress).join(', ');
  return [{ name, value, raw: value }];
}

function readAttachment(attachment: NonNullable<Draft['attachments']>[number]): Attachment {
  return {
    name: attachment.name,
    contentType: (attachment.contentType ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? '',
    size: attachment.size,
    isInline: attachment.isInline ?? false,
  };
}
