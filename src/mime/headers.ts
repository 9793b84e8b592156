import libmime from 'libmime';
import type { Header } from '../message/message.js';

/** A header block of a hundred thousand short lines would make every header rule a slow scan; real mail has under 200. */
export const MAX_HEADERS = 2_000;

/** RFC 5322 §3.6.8: a field name is printable ASCII without the colon. What has none is no header field. */
const FIELD = /^([!-9;-~]+)[ \t]*:/;

/**
 * Header fields from unfolded-or-not lines in which each character stands for one byte, as mailparser keeps them.
 * Lines that are no field are left out; at most `MAX_HEADERS` are taken.
 */
export function headersFrom(lines: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  for (const line of lines) {
    if (headers.length === MAX_HEADERS) break;
    const name = FIELD.exec(line);
    if (name?.[1] === undefined) continue;
    // One form of line end, so that a message saved with CRLF is judged as its LF twin is.
    const raw = decodeBytes(line.slice(name[0].length)).replace(/\r\n/g, '\n');
    headers.push({ name: name[1], value: decodeWords(raw.replace(/\n[ \t]*/g, ' ').trim()), raw });
  }
  return headers;
}

/** The first field of this name: the one mail clients show when a message repeats it. */
export function firstHeader(headers: readonly Header[], name: string): Header | undefined {
  return headers.find((header) => isNamed(header, name));
}

export function allHeaders(headers: readonly Header[], name: string): readonly Header[] {
  return headers.filter((header) => isNamed(header, name));
}

function isNamed(header: Header, name: string): boolean {
  return header.name.toLowerCase() === name.toLowerCase();
}

/** UTF-8 (RFC 6532) where the bytes are that, and else Latin-1: a header states no character set for bare 8-bit text. */
function decodeBytes(binary: string): string {
  const bytes = Buffer.from(binary, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? binary : text;
}

function decodeWords(value: string): string {
  try {
    return libmime.decodeWords(value);
  } catch {
    // A word in a character set nobody knows stays as it was written.
    return value;
  }
}
