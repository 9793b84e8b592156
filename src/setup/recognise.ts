/** What a file is, as far as its first bytes and lines tell. */
export type FileKind =
  | 'empty'
  /** Outlook's own format. */
  | 'outlook-message'
  /** A document, a picture, an archive, a program. */
  | 'foreign'
  /** Begins with header fields. */
  | 'mail'
  /** Text with the headers of a mail that was sent somewhere in it, as a bounce copied from the screen. */
  | 'quoted-mail'
  | 'page'
  /** Bytes that are no text in any way. */
  | 'binary'
  | 'text';

/** Compound files: Outlook's .msg and .oft, also old Word and Excel. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** First bytes of what is often dropped by mistake. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and the Office documents that are one
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x4d, 0x5a], // a Windows program
  [0x21, 0x42, 0x44, 0x4e], // Outlook's .pst and .ost
];

/** A field or two stand in the first lines; a text of megabytes is not read for them. */
const MAX_LOOKED_AT = 200_000;

const HEADER_LINE =
  /^(?:received|return-path|delivered-to|from|to|cc|bcc|subject|date|message-id|reply-to|sender|mime-version|content-type|dkim-signature|authentication-results|arc-[a-z-]+|x-[\w-]+)[ \t]*:/i;

/** A refusal with more text around it than this is a letter that speaks of one. */
const MAX_REFUSAL_CHARS = 6_000;

/** What servers say when they refuse a mail; `550 chairs` in an ordinary letter is none of it. */
const REFUSAL =
  /\b5\d\d[ -](?:#?5\.\d{1,3}\.\d{1,3}\b|(?:this )?message |access |rejected|blocked|spam|relay|authentication)|\bclassified as spam\b|\bundeliver(?:able|ed mail)\b|\bdelivery (?:has )?failed\b|\bmail delivery (?:failed|system)\b/i;

/** Whether a text without headers is what a server says of a mail it refused. */
export function readsLikeRefusal(text: string): boolean {
  return text.length <= MAX_REFUSAL_CHARS && REFUSAL.test(text);
}

/** Sorts by content; the name is not looked at. `text` is what the bytes say as characters. */
export function recognise(bytes: Uint8Array, text: string): FileKind {
  if (startsWith(bytes, COMPOUND_FILE)) return 'outlook-message';
  if (FOREIGN.some((magic) => startsWith(bytes, magic))) return 'foreign';
  const start = text.slice(0, MAX_LOOKED_AT).trimStart();
  if (start === '') return 'empty';
  if (beginsWithHeaders(start)) return 'mail';
  if (/^[ \t>|]{0,20}received[ \t]*:[ \t]*(?:from|by|\(|\r?\n)/im.test(start)) return 'quoted-mail';
  if (/^(?:<!doctype html|<html|<body)\b/i.test(start)) return 'page';
  if (start.includes('\0')) return 'binary';
  return 'text';
}

/** The characters of a file: UTF-16 where its first bytes say so, else UTF-8, else Windows-1252. */
export function decodeFile(bytes: Uint8Array): string {
  const charset = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function beginsWithHeaders(start: string): boolean {
  // Mailbox files put a line of their own before each mail.
  const text = /^From [^\n]*\n/.test(start) ? start.slice(start.indexOf('\n') + 1) : start;
  return HEADER_LINE.test(text);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
