import { once } from '../../../message/wire/once.js';
import type { Bytes, WireMessage, WirePart } from '../../../message/wire/wire-message.js';
import { isUsualCharset, welcomeLocales } from './mime-charset.js';
import { declared, type Declared } from './mime-part.js';
import { countEntities, countQuotedPrintable, isLeftOpen } from './mime-scan.js';

/** What the parts of a message say of themselves (Mail::SpamAssassin::Plugin::MIMEEval, "check_for_mime"). */
export interface MimeFacts {
  /** Numbers by the names that rule files ask for. */
  readonly values: Readonly<Record<string, number | undefined>>;
  readonly htmlParts: number;
  readonly textParts: number;
  /** Size of the plain text over that of the HTML, in the last multipart/alternative; 1 where there is none. */
  readonly textToHtml: number;
  /** Characters encoded without need, for a byte of quoted-printable. */
  readonly quotedPrintableRatio: number;
  /** Characters written as entities for one that is not, in plain text. */
  readonly entityRatio: number;
  /** Of every part, in lower case. */
  readonly charsets: readonly string[];
}

export const mimeFacts = once((message: WireMessage): MimeFacts => {
  const parts = message.nodes.map((part) => ({ part, head: declared(part) }));
  const heads = parts.map(({ head }) => head);
  const leaves = parts.filter(({ part }) => part.isLeaf);
  const count = (test: (head: Declared) => boolean): number => heads.filter(test).length;

  const htmlParts = count((head) => head.type === 'text/html');
  const textParts = count((head) => head.type !== 'text/html' && head.type.slice(0, 4) === 'text');
  const charsets = heads.map((head) => head.charset ?? '').filter((charset) => /[a-z]/.test(charset));
  const quotedPrintable = readQuotedPrintable(leaves);
  const text = readPlainText(leaves);
  const textToHtml = compareAlternatives(parts);

  return {
    htmlParts,
    textParts,
    textToHtml,
    quotedPrintableRatio: quotedPrintable.ratio,
    entityRatio: text.entityRatio,
    charsets,
    values: {
      mime_attachment: count((head) => head.disposition.indexOf('attachment') >= 0),
      mime_bad_iso_charset: count(hasBadIsoCharset),
      mime_base64_count: count(isBase64),
      mime_base64_encoded_text: count(isNeedlesslyBase64),
      mime_body_html_count: htmlParts,
      mime_body_text_count: textParts,
      mime_faraway_charset: Number(hasFarawayCharset(message, charsets)),
      mime_multipart_alternative: count((head) => head.type === 'multipart/alternative'),
      mime_multipart_ratio: textToHtml,
      // Where such text was read, SpamAssassin counts its characters under this name, and no longer its parts.
      mime_qp_count: quotedPrintable.bytes > 0 ? quotedPrintable.needless : count(isQuotedPrintable),
      mime_qp_bytes: quotedPrintable.bytes,
      mime_qp_long_line: Number(quotedPrintable.hasLongLine),
      mime_qp_ratio: quotedPrintable.ratio,
      mime_ascii_text_illegal: Number(text.isFalseAscii),
      mime_text_unicode_ratio: text.entityRatio,
    },
  };
});

interface DeclaredPart {
  readonly part: WirePart;
  readonly head: Declared;
}

function isBase64(head: Declared): boolean {
  return head.encoding.indexOf('base64') >= 0;
}

function isQuotedPrintable(head: Declared): boolean {
  return !isBase64(head) && head.encoding.indexOf('quoted-printable') >= 0;
}

const ASCII_CHARSET =
  /us-ascii|ansi_x3\.4-1968|iso-ir-6|ansi_x3\.4-1986|iso_646\.irv:1991|ascii|iso646-us|us|ibm367|cp367|csascii/;

/** Text that could have been sent as it is, and has been hidden from simple filters. */
function isNeedlesslyBase64(head: Declared): boolean {
  const charset = head.charset ?? '';
  return (
    head.type.slice(0, 4) === 'text' &&
    isBase64(head) &&
    (charset === '' || ASCII_CHARSET.test(charset)) &&
    !/^(?:attachment|inline)/.test(head.disposition)
  );
}

/** No real name is as long; the expression below takes the square of its length. */
const MAX_CHARSET_NAME = 200;

function hasBadIsoCharset({ charset = '' }: Declared): boolean {
  return (
    charset.length <= MAX_CHARSET_NAME &&
    /iso-[^\t-\r ]+-[^\t-\r ]*\w/.test(charset) &&
    !/iso-(?:8859-\d{1,2}|2022-(?:jp|kr))\b/.test(charset)
  );
}

function hasFarawayCharset(message: WireMessage, charsets: readonly string[]): boolean {
  const locales = welcomeLocales(message);
  return locales !== undefined && charsets.some((charset) => !isUsualCharset(charset, locales));
}

/** Each is a walk through the body: a thousand nested ones would be a thousand walks. */
const MAX_BOUNDARIES = 50;

/** Whether a multipart is opened and never closed. Apart from the other facts: it takes a walk through the whole body. */
export function hasOpenBoundary(message: WireMessage): boolean {
  const boundaries = new Set<Bytes>();
  for (const part of message.nodes) {
    const boundary = part.isLeaf ? undefined : declared(part).boundary;
    if (boundary !== undefined && boundaries.size < MAX_BOUNDARIES) boundaries.add(boundary);
  }
  return Array.from(boundaries).some((boundary) => isLeftOpen(message.pristineBody, boundary));
}

interface QuotedPrintableFacts {
  readonly bytes: number;
  readonly needless: number;
  readonly ratio: number;
  readonly hasLongLine: boolean;
}

function readQuotedPrintable(leaves: readonly DeclaredPart[]): QuotedPrintableFacts {
  let bytes = 0;
  let needless = 0;
  let hasLongLine = false;
  for (const { part, head } of leaves) {
    if (head.encoding !== 'quoted-printable') continue;
    const counts = countQuotedPrintable(part.raw);
    bytes += counts.bytes;
    needless += counts.needless;
    hasLongLine = hasLongLine || counts.hasLongLine;
  }
  return { bytes, needless, ratio: bytes > 0 ? needless / bytes : 0, hasLongLine };
}

function readPlainText(leaves: readonly DeclaredPart[]): { isFalseAscii: boolean; entityRatio: number } {
  let isFalseAscii = false;
  let entities = 0;
  let others = 0;
  for (const { part, head } of leaves) {
    if (head.type !== 'text/plain') continue;
    const isAscii = head.charset === undefined || head.charset === 'us-ascii';
    isFalseAscii = isFalseAscii || (isAscii && hasMoreThanAscii(part.raw));
    if (head.encoding !== '' && head.encoding !== '7bit' && head.encoding !== '8bit') continue;
    const counts = countEntities(part.raw);
    entities += counts.entities;
    others += counts.others;
  }
  return { isFalseAscii, entityRatio: others > 0 ? entities / others : 0 };
}

function hasMoreThanAscii(raw: Bytes): boolean {
  return /[\0\r\x80-\xff]/.test(raw);
}

/** The sizes as sent, before decoding; parts that stand before the first multipart/alternative have none. */
function compareAlternatives(parts: readonly DeclaredPart[]): number {
  let text: number | undefined;
  let html: number | undefined;
  let hasAlternatives = false;
  for (const { part, head } of parts) {
    if (head.type === 'multipart/alternative') hasAlternatives = true;
    if (!part.isLeaf || head.disposition.indexOf('attachment') >= 0) continue;
    const size = hasAlternatives ? part.raw.length : 0;
    if (head.type === 'text/html') html = size;
    if (head.type === 'text/plain') text = size;
  }
  if (!hasAlternatives || text === undefined || html === undefined || html === 0) return 1;
  return text / html;
}
