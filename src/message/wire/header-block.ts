import type { DecodeCharset } from './charset.js';
import { HeaderFields } from './header-field.js';
import type { Bytes } from './wire-message.js';

/** A field name longer than this is cut, or a message of nothing but names fills every table. */
const MAX_HEADER_NAME = 256;

/** A field longer than this is cut, or one field of megabytes is run through every header rule. */
export const MAX_HEADER_VALUE = 8192;

/** All fields together: `ALL` is cut here, and the header counts as truncated. */
export const MAX_HEADER_BYTES = 65_536;

/** With more lines than this that are no fields, what follows is taken for the body. */
const MAX_INVALID_LINES = 3;

export interface HeaderBlock {
  readonly fields: HeaderFields;
  /** As it stood, without the empty line. */
  readonly pristine: Bytes;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly isSeparated: boolean;
  readonly isTruncated: boolean;
}

/** The header of a message that begins at `start` (Mail::SpamAssassin::Message, "new"). */
export function readHeaderBlock(message: Bytes, start: number, decodeOther: DecodeCharset): HeaderBlock {
  const fields = new HeaderFields(decodeOther);
  let isTruncated = false;
  let invalidLines = 0;
  let fieldStart = start;

  const finishField = (end: number): void => {
    const colon = end > fieldStart ? message.indexOf(':', fieldStart) : -1;
    if (colon < 0 || colon >= end) return;
    let nameEnd = colon;
    while (nameEnd > fieldStart && isBlankAt(message, nameEnd - 1)) nameEnd--;
    isTruncated = isTruncated || nameEnd - fieldStart > MAX_HEADER_NAME || end - colon - 1 > MAX_HEADER_VALUE;
    fields.add(
      message.slice(fieldStart, Math.min(nameEnd, fieldStart + MAX_HEADER_NAME)),
      message.slice(colon + 1, Math.min(end, colon + 1 + MAX_HEADER_VALUE)),
    );
  };
  const finish = (end: number, bodyStart: number, isSeparated: boolean): HeaderBlock => ({
    fields,
    pristine: message.slice(start, end),
    bodyStart,
    isSeparated,
    isTruncated,
  });

  let at = start;
  while (at < message.length) {
    const newline = message.indexOf('\n', at);
    const next = newline < 0 ? message.length : newline + 1;
    if (!isBlankAt(message, at)) {
      finishField(at);
      fieldStart = at;
      if (newline === at) return finish(at, next, true);
      if (message.charCodeAt(at) === 0x2d && message.charCodeAt(at + 1) === 0x2d)
        return finish(at, at, false);
      if (!startsField(message, at, true) && ++invalidLines > MAX_INVALID_LINES) return finish(at, at, false);
    }
    at = next;
  }
  finishField(message.length);
  return finish(message.length, message.length, false);
}

/** Whether printable ASCII and a colon stand at `at`; before the colon may be blanks if so asked. */
export function startsField(text: Bytes, at: number, mayBlank: boolean): boolean {
  let end = at;
  let code = text.charCodeAt(end);
  while (code > 0x20 && code < 0x7f && code !== 0x3a) code = text.charCodeAt(++end);
  if (end === at) return false;
  if (mayBlank) while (code === 0x20 || code === 0x09) code = text.charCodeAt(++end);
  return code === 0x3a;
}

function isBlankAt(text: Bytes, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09;
}
