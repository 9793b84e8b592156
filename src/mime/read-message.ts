import type { Draft } from '../message/draft.js';
import { messageFromDraft } from '../message/from-draft.js';
import type { Message } from '../message/message.js';
import { bytesOf } from '../message/wire/bytes.js';
import { draftFromMail } from './draft-from-mail.js';
import { parseMail } from './parse-mail.js';

/** A raw message in both forms: what rules look at, and what edits are applied to. */
export interface Mail {
  readonly message: Message;
  readonly draft: Draft;
}

/**
 * Reads a raw message (RFC 5322): as the `message` that travels, headers and all, or as the `draft` it was before it
 * was sent. Broken mail gives a message that says in `unread` what could not be read; only one above
 * `MAX_MESSAGE_BYTES` is refused, with a `MessageTooLargeError`.
 */
export async function readMail(bytes: Uint8Array, as: Message['as'] = 'message'): Promise<Mail> {
  const parsed = await parseMail(bytes);
  const draft = draftFromMail(parsed);
  const bare = messageFromDraft(draft);
  const message = { ...bare, unread: [...bare.unread, ...parsed.unread] };
  if (as === 'draft') return { draft, message };
  return { draft, message: { ...message, as, headers: parsed.headers, raw: bytesOf(bytes) } };
}

/** The message alone, as it travels; see `readMail`. */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  return (await readMail(bytes)).message;
}

/** The message alone, as a draft without its transport headers; see `readMail`. */
export async function readDraft(bytes: Uint8Array): Promise<Message> {
  return (await readMail(bytes, 'draft')).message;
}
