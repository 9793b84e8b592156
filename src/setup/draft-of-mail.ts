import { formatAddress, parseAddresses } from '../message/address.js';
import type { Draft, DraftAttachment, DraftKind } from '../message/draft.js';
import { decodeText, type DecodeCharset } from '../message/wire/charset.js';
import { wireMessageFrom } from '../message/wire/read-wire.js';
import { decodeUtf8Loosely } from '../message/wire/utf8.js';
import type { WireMessage, WirePart } from '../message/wire/wire-message.js';

/** The draft in a mail file that was saved before it was sent. */
export function draftOfMail(bytes: Uint8Array): Draft {
  // The clock only serves rules about dates, and a draft has none.
  const mail = wireMessageFrom(bytes, { clock: 0, decodeCharset });
  const [from] = addressesIn(mail, 'from');
  const texts = mail.leaves.filter((leaf) => !isAttachment(leaf));
  const html = texts.find((leaf) => leaf.effectiveType() === 'text/html');
  const plain = texts.find((leaf) => leaf.effectiveType() === 'text/plain');
  return {
    kind: kindOf(mail),
    ...(from !== undefined && { from }),
    to: addressesIn(mail, 'to'),
    cc: addressesIn(mail, 'cc'),
    bcc: addressesIn(mail, 'bcc'),
    subject: textOf(mail, 'subject') ?? '',
    ...(html === undefined
      ? { text: plain === undefined ? '' : charactersOf(plain) }
      : { html: charactersOf(html) }),
    attachments: mail.leaves.filter(isAttachment).map(attachmentOf),
  };
}

/** Every charset the browser itself can read. */
const decodeCharset: DecodeCharset = (bytes, charset) => {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
};

function charactersOf(part: WirePart): string {
  return decodeText(part.decoded(), part.charset ?? 'us-ascii', decodeCharset);
}

function textOf(mail: WireMessage, name: string): string | undefined {
  const value = mail.headers(name)[0]?.value;
  return value === undefined ? undefined : decodeUtf8Loosely(value).trim();
}

function addressesIn(mail: WireMessage, name: string): readonly string[] {
  return mail
    .headers(name)
    .flatMap(({ value }) => parseAddresses(decodeUtf8Loosely(value)))
    .map(formatAddress);
}

/** Part of the mail, but not of what one reads at first. */
function isAttachment(leaf: WirePart): boolean {
  const type = leaf.effectiveType();
  return /^\s*attachment\b/i.test(dispositionOf(leaf)) || (type !== 'text/plain' && type !== 'text/html');
}

function dispositionOf(leaf: WirePart): string {
  return leaf.headers.find(({ name }) => name.toLowerCase() === 'content-disposition')?.value ?? '';
}

function attachmentOf(leaf: WirePart): DraftAttachment {
  const isInline = /^\s*inline\b/i.test(dispositionOf(leaf));
  return { name: decodeUtf8Loosely(leaf.name ?? ''), contentType: leaf.type, isInline };
}

function kindOf(mail: WireMessage): DraftKind {
  const answers = mail.headers('in-reply-to').length > 0 || mail.headers('references').length > 0;
  if (!answers) return 'new';
  return /^\s*(?:fwd?|wg|tr|rv)\s*:/i.test(textOf(mail, 'subject') ?? '') ? 'forward' : 'reply';
}
