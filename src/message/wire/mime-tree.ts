import { withoutBlankRuns } from './blank-lines.js';
import { bytesOf, isBlank } from './bytes.js';
import type { DecodeCharset } from './charset.js';
import { parseContentType } from './content-type.js';
import { readHeaderBlock, type HeaderBlock } from './header-block.js';
import { readMultipart } from './multipart.js';
import { Part, withoutCarriageReturns } from './part.js';
import type { Bytes } from './wire-message.js';

/** A message in a message in a message doubles the work at each level; real mail stays under six. */
const MAX_DEPTH = 20;

/** A body that is yet to be taken apart. */
export interface PendingBody {
  readonly part: Part;
  readonly boundary: Bytes | undefined;
  readonly body: Bytes;
  /** How many levels may follow. */
  readonly depth: number;
}

/** A message before its body is looked at. */
export interface OpenedMessage {
  /** With `\n`, without the line that mailbox files put before a message. */
  readonly full: Bytes;
  readonly header: HeaderBlock;
}

/** Splits header from body. An empty message is taken for an empty line. */
export function openMessage(message: Uint8Array | Bytes, decodeOther: DecodeCharset): OpenedMessage {
  const bytes = typeof message === 'string' ? message : bytesOf(message);
  const text = bytes === '' ? '\n' : bytes;
  const firstLine = text.slice(0, text.indexOf('\n') + 1);
  const unwrapped = isMailboxLine(firstLine) ? text.slice(firstLine.length) : text;
  // Differs from SpamAssassin: it keeps CRLF in what `full` and `ALL:raw` rules are matched against.
  const full = endsLinesWithCrLf(unwrapped) ? withoutCarriageReturns(unwrapped) : unwrapped;
  return { full, header: readHeaderBlock(full, 0, decodeOther) };
}

/** The first line and the last one tell for all. */
function endsLinesWithCrLf(text: Bytes): boolean {
  const isCrLf = (newline: number): boolean => newline > 0 && text.charCodeAt(newline - 1) === 0x0d;
  const last = text.length - 1;
  return isCrLf(text.indexOf('\n')) || (text.charCodeAt(last) === 0x0a && isCrLf(last));
}

function isMailboxLine(line: Bytes): boolean {
  return /^From[\t-\r ]+(?!:)/.test(line) || MBX_LINE.test(line);
}

/** How the University of Washington's mailboxes begin a message. */
const MBX_LINE = /^[\t-\r \d]\d-[a-z]{3}-\d{4}[\t-\r ]\d\d:\d\d:\d\d[^\n]*,\d+;[\da-f]{12}-\w{8}\r?\n?$/i;

export interface MimeTree {
  readonly root: Part;
  /** What was wrong with the parts. */
  readonly flags: ReadonlySet<string>;
}

/** The tree of a message (Mail::SpamAssassin::Message, "parse_body"). */
export function readTree(opened: OpenedMessage, decodeOther: DecodeCharset): MimeTree {
  const flags = new Set<string>();
  const root = new Part(opened.header.fields, decodeOther);
  // First come, first served: an array that grows while it is walked.
  const queue: PendingBody[] = [pendingBody(root, opened, MAX_DEPTH)];
  for (const pending of queue) {
    if (isMultipart(pending.part) && pending.boundary !== undefined && pending.depth > 0) {
      queue.push(...readMultipart(pending, pending.boundary, decodeOther, flags));
    } else {
      finishLeaf(pending);
      const inner = innerMessage(pending, decodeOther);
      if (inner !== undefined) queue.push(inner);
    }
  }
  return { root, flags };
}

function isMultipart(part: Part): boolean {
  return part.type.startsWith('multipart/');
}

function pendingBody(part: Part, opened: OpenedMessage, depth: number): PendingBody {
  const { type, boundary } = parseContentType(part.fields.last('content-type'));
  part.type = type;
  const body = withoutBlankRuns(opened.full.slice(opened.header.bodyStart));
  const firstEnd = body.indexOf('\n');
  // Without an empty line before them, the first lines would be taken for the header of a part.
  const isAbrupt =
    isMultipart(part) &&
    firstEnd >= 0 &&
    firstEnd < body.length - 1 &&
    !isBlank(body, 0, firstEnd) &&
    (boundary === undefined || !body.startsWith(`--${boundary}`));
  return { part, boundary, body: isAbrupt ? `\n${body}` : body, depth };
}

function finishLeaf({ part, boundary, body }: PendingBody): void {
  const { type, charset, name, isMissing } = parseContentType(part.fields.last('content-type'));
  if (!isMissing) part.type = type.startsWith('multipart/') && boundary === undefined ? 'text/plain' : type;
  part.charset = charset;
  const disposition = part.fields.last('content-disposition') ?? '';
  part.name =
    /name=[\t-\r ]*"?([^";]+)"?/i.exec(disposition)?.[1] ?? (name === '' || name === '0' ? undefined : name);
  part.boundary = boundary;
  part.raw = body;
}

function innerMessage({ part, depth }: PendingBody, decodeOther: DecodeCharset): PendingBody | undefined {
  if (depth <= 0 || (part.type !== 'message/rfc822' && part.type !== 'message/global')) return undefined;
  const message = part.decoded();
  if (message === '') return undefined;
  const opened = openMessage(message, decodeOther);
  const inner = new Part(opened.header.fields, decodeOther);
  part.adopt(inner);
  return pendingBody(inner, opened, depth - 1);
}
