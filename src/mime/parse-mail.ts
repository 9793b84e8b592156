import { Readable } from 'node:stream';
import { MailParser } from 'mailparser';
import type { AttachmentStream, MessageText } from 'mailparser';
import type { DraftAttachment } from '../message/draft.js';
import type { Header, Unread } from '../message/message.js';
import { headersFrom, MAX_HEADERS } from './headers.js';

/** A message is held in memory while it is parsed. Providers stop at 20 to 35 MB; beyond this it is not mail. */
export const MAX_MESSAGE_BYTES = 50 * 1024 * 1024;

/** Every line is compared with every open boundary, so nested parts multiply the work; real mail has a few dozen. */
const MAX_MIME_PARTS = 500;

/** The last defence against a structure that no other limit foresaw: then the text is read as it stands. */
const MAX_PARSE_MS = 20_000;

/** Bytes handed over at a time: between two pieces the deadline can strike. */
const PIECE_BYTES = 64 * 1024;

/** Refused before it is parsed. */
export class MessageTooLargeError extends RangeError {
  override readonly name = 'MessageTooLargeError';

  constructor() {
    super(`the message is larger than ${String(MAX_MESSAGE_BYTES / 1024 / 1024)} MB`);
  }
}

/** A raw message taken apart. Attachments are counted and never kept. */
export interface ParsedMail {
  readonly headers: readonly Header[];
  /** Every HTML part; text parts that stand beside them (and not as their alternative) are in it as HTML. */
  readonly html: string | undefined;
  readonly text: string;
  readonly attachments: readonly DraftAttachment[];
  readonly unread: readonly Unread[];
}

/** Takes a raw message apart. Broken MIME never throws: what cannot be parsed is read as plain text and said so. */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  if (bytes.length > MAX_MESSAGE_BYTES) throw new MessageTooLargeError();
  const source = withoutByteOrderMark(bytes);
  try {
    return await parseMime(source);
  } catch {
    return parseAsText(source);
  }
}

function parseMime(source: Buffer): Promise<ParsedMail> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser({
      skipHtmlToText: true,
      skipTextLinks: true,
      checksumAlgo: false,
      // An attached message is an attachment: its words are not this sender's.
      ignoreEmbedded: true,
      maxChildNodes: MAX_MIME_PARTS,
    });
    const attachments: AttachmentStream[] = [];
    let body: MessageText | undefined;

    const fail = (cause: Error): void => {
      clearTimeout(deadline);
      parser.destroy();
      reject(cause);
    };
    const deadline = setTimeout(() => {
      fail(new Error('Parsing took too long.'));
    }, MAX_PARSE_MS);

    parser.on('data', (data) => {
      if (data.type === 'text') {
        body = data;
        return;
      }
      attachments.push(data);
      data.content.on('end', () => data.release?.());
      data.content.on('error', fail);
      // Nothing is kept of it but its size, which is known once it has run through.
      data.content.resume();
    });
    parser.on('error', fail);
    parser.on('end', () => {
      clearTimeout(deadline);
      const lines = (parser.headerLines || []).map(({ line }) => line);
      const shownCids = cidsIn(body?.html ?? '');
      resolve({
        headers: headersFrom(lines),
        html: body?.html,
        text: body?.text ?? '',
        attachments: attachments.map((attachment) => draftAttachment(attachment, shownCids)),
        unread: lines.length > MAX_HEADERS ? [{ part: 'headers', reason: 'too-large' }] : [],
      });
    });

    Readable.from(piecesOf(source)).pipe(parser);
  });
}

function* piecesOf(source: Buffer): Generator<Buffer> {
  for (let start = 0; start < source.length; start += PIECE_BYTES) {
    yield source.subarray(start, start + PIECE_BYTES);
  }
}

/** The message as a reader without MIME would show it. */
function parseAsText(source: Buffer): ParsedMail {
  const text = source.toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, blank?.index ?? 0);
  const unfolded = head.split(/\r?\n(?![ \t])/);
  return {
    headers: headersFrom(unfolded),
    html: undefined,
    text: source
      .subarray(blank === null ? 0 : blank.index + blank[0].length)
      .toString('utf8')
      .replace(/\r\n/g, '\n'),
    attachments: [],
    unread: [{ part: 'body', reason: 'unreadable' }],
  };
}

function draftAttachment(attachment: AttachmentStream, shownCids: ReadonlySet<string>): DraftAttachment {
  return {
    name: attachment.filename ?? '',
    // Its type says string, yet mailparser gives `false` for a Content-Type that names none.
    contentType: attachment.contentType || '',
    ...(attachment.size !== undefined && { size: attachment.size }),
    isInline: attachment.cid !== undefined && shownCids.has(attachment.cid),
  };
}

/** Content-IDs the HTML shows. A disposition proves nothing: some clients mark every attachment `inline`. */
function cidsIn(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\bcid:([^\s"'<>)]+)/gi), (match) => match[1] ?? ''));
}

function withoutByteOrderMark(bytes: Uint8Array): Buffer {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf;
  return isMarked ? source.subarray(3) : source;
}
