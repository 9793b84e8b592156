import { isBlank, isSpace } from './bytes.js';
import type { DecodeCharset } from './charset.js';
import { parseContentType } from './content-type.js';
import { startsField } from './header-block.js';
import { HeaderFields } from './header-field.js';
import type { PendingBody } from './mime-tree.js';
import { Part } from './part.js';
import type { Bytes } from './wire-message.js';

/** Parts beyond these are not looked at: each costs a header, a table of fields and a rendering. */
const MAX_PARTS = 1000;

/** Longer lines are broken here, or expressions run over megabytes of one line. */
const MAX_LINE = 2048;

/**
 * The parts of a multipart body, which wait for their own bodies to be read (RFC 2046 §5.1;
 * Mail::SpamAssassin::Message, "_parse_multipart"). What is broken is read as mail programs would and noted in `flags`.
 */
export function readMultipart(
  pending: PendingBody,
  boundary: Bytes,
  decodeOther: DecodeCharset,
  flags: Set<string>,
): PendingBody[] {
  const { body, part: parent } = pending;
  const found: PendingBody[] = [];
  parent.children = [];
  let at = skipPreamble(body, boundary, flags);

  while (at < body.length) {
    const reading = readPart(body, at, boundary, decodeOther, flags);
    const part = new Part(reading.fields, decodeOther);
    const { type, boundary: own, isMissing } = parseContentType(reading.fields.last('content-type'));
    part.type = isMissing && parent.type === 'multipart/digest' ? 'message/rfc822' : type;
    parent.children.push(part);
    found.push({
      part,
      boundary: own === undefined || own === '' || own === '0' ? boundary : own,
      body: reading.content,
      depth: pending.depth - 1,
    });
    at = reading.next;
    if (reading.endedBy === 'close') {
      if (hasEpilogue(body, at)) flags.add('mime_epilogue_exists');
      break;
    }
    if (at < body.length && !startsField(body, at, false)) flags.add('missing_mime_headers');
    if (found.length === MAX_PARTS) {
      flags.add('mimepart_limit_exceeded');
      break;
    }
  }
  return found;
}

/** Where the first part begins: after the first boundary, or at the top where there is none. */
function skipPreamble(body: Bytes, boundary: Bytes, flags: Set<string>): number {
  for (let at = 0; at < body.length;) {
    const next = nextLine(body, at);
    if (delimiterAt(body, at, next, boundary) === 'open') {
      if (next < body.length && !startsField(body, next, false)) flags.add('missing_mime_headers');
      return next;
    }
    at = next;
  }
  return 0;
}

interface ReadPart {
  readonly fields: HeaderFields;
  readonly content: Bytes;
  readonly next: number;
  readonly endedBy: 'open' | 'close' | 'end';
}

function readPart(
  body: Bytes,
  start: number,
  boundary: Bytes,
  decodeOther: DecodeCharset,
  flags: Set<string>,
): ReadPart {
  const header = readPartHeader(body, start, boundary, decodeOther, flags);
  let isNested = header.isNested;
  let endedBy: ReadPart['endedBy'] = 'end';
  let contentEnd = body.length;
  let next = body.length;
  for (let at = header.end; at < body.length;) {
    next = nextLine(body, at);
    const delimiter = delimiterAt(body, at, next, boundary);
    if (delimiter !== undefined && !isNested) {
      endedBy = delimiter;
      contentEnd = at;
      break;
    }
    if (delimiter === 'close') isNested = false;
    at = next;
  }
  const content = breakLongLines(body.slice(header.end, contentEnd));
  // The line end before a boundary belongs to the boundary.
  const isCut = endedBy !== 'end' && content.charCodeAt(content.length - 1) === 0x0a;
  return { fields: header.fields, content: isCut ? content.slice(0, -1) : content, next, endedBy };
}

interface PartHeader {
  readonly fields: HeaderFields;
  /** Where the body of the part begins. */
  readonly end: number;
  /** The part declares the very boundary it stands between: its own delimiters come first. */
  readonly isNested: boolean;
}

function readPartHeader(
  body: Bytes,
  start: number,
  boundary: Bytes,
  decodeOther: DecodeCharset,
  flags: Set<string>,
): PartHeader {
  const fields = new HeaderFields(decodeOther);
  let fieldStart = -1;
  let at = start;
  for (;;) {
    const next = nextLine(body, at);
    // The last line of all is never header, and a field that it or a boundary cuts off is lost.
    if (next === body.length || delimiterAt(body, at, next, boundary) !== undefined) {
      return { fields, end: at, isNested: false };
    }
    const isField = startsField(body, at, true);
    const isFold = !isField && fieldStart >= 0 && isBlankCode(body.charCodeAt(at));
    if (!isFold) {
      const name = fieldStart < 0 ? '' : addField(fields, body.slice(fieldStart, at));
      if (!isField) {
        const isNested =
          name.toLowerCase() === 'content-type' &&
          parseContentType(fields.last('content-type')).boundary === boundary;
        const isSeparated = body.charCodeAt(at) === 0x0a || body.startsWith('\r\n', at);
        if (!isSeparated) flags.add('missing_mime_head_body_separator');
        return { fields, end: isSeparated ? next : at, isNested };
      }
      fieldStart = at;
    }
    at = next;
  }
}

/** Unlike in the header of a message, white space after the colon is no part of the raw value. */
function addField(fields: HeaderFields, text: Bytes): Bytes {
  const colon = text.indexOf(':');
  let valueStart = colon + 1;
  while (isSpace(text.charCodeAt(valueStart))) valueStart++;
  const name = text.slice(0, colon);
  fields.add(name, text.slice(valueStart));
  return name;
}

/** What kind of delimiter the line from `start` to `next` is. */
function delimiterAt(
  text: Bytes,
  start: number,
  next: number,
  boundary: Bytes,
): 'open' | 'close' | undefined {
  if (text.charCodeAt(start) !== 0x2d || text.charCodeAt(start + 1) !== 0x2d) return undefined;
  if (!text.startsWith(boundary, start + 2)) return undefined;
  const end = start + 2 + boundary.length;
  if (isBlank(text, end, next)) return 'open';
  return text.startsWith('--', end) && isBlank(text, end + 2, next) ? 'close' : undefined;
}

function hasEpilogue(body: Bytes, start: number): boolean {
  for (let at = start; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code !== 0x2e && !isSpace(code)) return true;
  }
  return false;
}

function breakLongLines(text: Bytes): Bytes {
  const chunks: string[] = [];
  let copiedTo = 0;
  for (let at = 0; text.length - at > MAX_LINE;) {
    const next = nextLine(text, at);
    for (; next - at > MAX_LINE; at += MAX_LINE) {
      chunks.push(text.slice(copiedTo, at + MAX_LINE), '\n');
      copiedTo = at + MAX_LINE;
    }
    at = next;
  }
  return copiedTo === 0 ? text : chunks.join('') + text.slice(copiedTo);
}

function nextLine(text: Bytes, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
