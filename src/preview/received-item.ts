import { parseAddresses } from '../message/address.js';
import type { Draft } from '../message/draft.js';

/** A message in the reading pane: the draft it was before it travelled, and the header block it arrived with. */
export interface ReceivedItem {
  readonly draft: Draft;
  /** The raw header block; '' where Outlook has none to give, as for sent items. */
  readonly headers: string;
}

/** The date Outlook shows: the one the sender's client wrote. */
export function receivedDate(item: ReceivedItem): string {
  return headerValue(item, 'Date');
}

export function headerValue(item: ReceivedItem, name: string): string {
  const field = new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(item.headers);
  return (field?.[1] ?? '').replace(/\r?\n[ \t]+/g, ' ').trim();
}

/** What `GetInitialData` tells the add-in of a received message. */
export function receivedInitialData(item: ReceivedItem): object {
  const from = parseAddresses(item.draft.from ?? '')[0] ?? { name: '', address: '' };
  const sentAt = Date.parse(receivedDate(item));
  return {
    itemClass: 'IPM.Note',
    id: 'preview-received-item',
    conversationId: 'preview-received-conversation',
    internetMessageId: headerValue(item, 'Message-ID'),
    subject: item.draft.subject ?? '',
    normalizedSubject: (item.draft.subject ?? '').replace(/^(?:(?:re|fwd?):\s*)+/i, ''),
    from,
    sender: from,
    to: (item.draft.to ?? []).flatMap((mailbox) => parseAddresses(mailbox)),
    cc: (item.draft.cc ?? []).flatMap((mailbox) => parseAddresses(mailbox)),
    attachments: (item.draft.attachments ?? []).map((file, index) => ({
      id: `received-${String(index)}`,
      name: file.name,
      size: file.size ?? 0,
      contentType: file.contentType ?? 'application/octet-stream',
      attachmentType: 0,
      isInline: file.isInline ?? false,
    })),
    ...(Number.isFinite(sentAt) && { dateTimeCreated: sentAt, dateTimeModified: sentAt }),
  };
}
