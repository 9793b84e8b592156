import type { Bytes } from '../wire-message.js';
import type { RegistryBoundaries } from './registry-boundaries.js';

/** What stands in text and looks like an address. */
export interface RawUri {
  readonly text: Bytes;
  /** Found by its scheme (or `www.`), by an `@`, or because it is a host under a known top-level domain. */
  readonly kind: 'scheme' | 'mail' | 'host';
  /** Of kind `host`. */
  readonly host?: Bytes;
}

/** What may follow a scheme or a slash: longer is no address, but data. */
const MAX_REST = 2048;

/** Of either side of an `@`. */
const MAX_MAIL_SIDE = 251;

/** In front of the last dot of a host. */
const MAX_HOST_STEM = 252;

const SPACE = ' \t\n\v\f\r';

/** Ends every address; 0xA0 is the no-break space of Latin-1, ESC begins a change of alphabet in ISO-2022-JP. */
const END = 1;
/** Ends an address of mail. */
const MAIL_END = 2;
/** An address may begin behind it. */
const START = 4;
/** An address without a scheme may begin behind it. */
const HOST_START = 8;
const WORD = 16;
const HOST = 32;
/** Not taken as part of an address at its end. */
const TRAILING = 64;

const KINDS = new Uint8Array(256);
mark(END, `><"\`}]{[|${SPACE}\x1b\xa0`);
mark(MAIL_END, `><"\`}]{[|${SPACE}\x1b\xa0,('`);
mark(START, `><"'\`,{[(|${SPACE}\x1b\xa0`);
mark(HOST_START, `!"#$&'()*+,/:;<=>?@[\\]^\`{|}~${SPACE}\x1b\xa0`);
mark(WORD | HOST, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
mark(WORD | HOST, '_');
mark(HOST, '.-');
mark(TRAILING, "-~!@#^&*()_+=:;'?,.");
for (let code = 0x80; code <= 0xff; code++) KINDS[code] = kindOf(code) | MAIL_END;

function mark(kind: number, characters: string): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    KINDS[code] = kindOf(code) | kind;
  }
}

function kindOf(code: number): number {
  return KINDS[code & 0xff] ?? 0;
}

const SCHEME = /(?:https?|ftp):\/\/|(?:www\d{0,2}|ftp)\./iy;
const MAILTO = /mailto:/iy;
const AFTER_HOST = /\.?(?::\d{1,5})?/y;

/**
 * Gives every address of a text, in order, as mail programs would make links of them and somewhat beyond
 * (Mail::SpamAssassin::PerMsgStatus, "_tbirdurire"). No place is read twice: a text of
 * nothing but signs costs what any other costs.
 */
export function eachRawUri(text: Bytes, boundaries: RegistryBoundaries, give: (uri: RawUri) => void): void {
  const reader = new RunReader(text, boundaries, give);
  let end = 0;
  // Most words hold no such sign: looking for the next one is faster than looking at each character.
  const telling = /[.@:]/g;
  for (let sign = telling.exec(text); sign !== null; sign = telling.exec(text)) {
    let start = sign.index;
    while (start > end && !isEnd(text, start - 1)) start--;
    end = sign.index + 1;
    while (end < text.length && !isEnd(text, end)) end++;
    reader.read(start, end);
    telling.lastIndex = end;
  }
}

function isEnd(text: Bytes, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & END) !== 0;
}

/** Reads runs of characters that all may stand in an address; left to right. */
class RunReader {
  /** The next `@`, and the next end of a mail address, from the place last asked for: each is looked for once. */
  private nextAt = -1;
  private nextMailEnd = -1;

  constructor(
    private readonly text: Bytes,
    private readonly boundaries: RegistryBoundaries,
    private readonly give: (uri: RawUri) => void,
  ) {}

  read(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const found = this.canBegin(at, start, end) ? this.uriAt(at, end) : undefined;
      if (found === undefined) {
        at++;
        continue;
      }
      this.give({ ...found, text: trimmed(found.text) });
      at += found.text.length;
    }
  }

  /** At a change between word and other characters, behind a delimiter, or behind ISO-2022's `ESC ( x`. */
  private canBegin(at: number, start: number, end: number): boolean {
    const { text } = this;
    const isWord = (kindOf(text.charCodeAt(at)) & WORD) !== 0;
    // Anything but a word character can only begin a mail address.
    if (!isWord && this.atFrom(at) >= end) return false;
    const before = at === 0 ? 0 : kindOf(text.charCodeAt(at - 1));
    if (isWord !== ((before & WORD) !== 0) || (before & START) !== 0) return true;
    return (
      at - start <= 2 &&
      at >= 3 &&
      text.charCodeAt(at - 3) === 0x1b &&
      text[at - 2] === '(' &&
      text[at - 1] !== '\n'
    );
  }

  private uriAt(at: number, end: number): RawUri | undefined {
    const { text } = this;
    const rest = end - afterMatch(SCHEME, text, at);
    if (rest >= 1 && rest <= MAX_REST) return { text: text.slice(at, end), kind: 'scheme' };
    const mailEnd = this.endOfMail(at, end);
    if (mailEnd > at) return { text: text.slice(at, mailEnd), kind: 'mail' };
    return this.hostAt(at, end);
  }

  /** -1 where no mail address begins. */
  private endOfMail(start: number, end: number): number {
    const mailEnd = this.mailEndFrom(start, end);
    const rest = mailEnd - afterMatch(MAILTO, this.text, start);
    if (rest >= 1 && rest <= MAX_REST) return mailEnd;
    const at = this.atFrom(start);
    const local = at - start;
    const domain = mailEnd - at - 1;
    const fits = local >= 1 && local <= MAX_MAIL_SIDE && domain >= 1 && domain <= MAX_MAIL_SIDE;
    return fits ? mailEnd : -1;
  }

  /** A bare host, with port and path if it has them, must fill the rest of the run. */
  private hostAt(start: number, end: number): RawUri | undefined {
    const { text } = this;
    const first = kindOf(text.charCodeAt(start));
    if ((first & WORD) === 0 || text[start] === '_') return undefined;
    if (start > 0 && (kindOf(text.charCodeAt(start - 1)) & HOST_START) === 0) return undefined;

    let hostEnd = start;
    while (hostEnd < end && (kindOf(text.charCodeAt(hostEnd)) & HOST) !== 0) hostEnd++;
    if (text[hostEnd - 1] === '.') hostEnd--;
    let dot = hostEnd - 1;
    while (dot > start && text[dot] !== '.') dot--;
    if (dot === start || dot - start > MAX_HOST_STEM) return undefined;
    if (!this.boundaries.isTopLevel(text.slice(dot + 1, hostEnd).toLowerCase())) return undefined;

    const pathStart = Math.max(hostEnd, afterMatch(AFTER_HOST, text, hostEnd));
    const path = end - pathStart - 1;
    const isWhole = pathStart === end || (text[pathStart] === '/' && path >= 1 && path <= MAX_REST);
    return isWhole
      ? { text: text.slice(start, end), kind: 'host', host: text.slice(start, hostEnd) }
      : undefined;
  }

  private atFrom(from: number): number {
    if (this.nextAt < from) {
      const found = this.text.indexOf('@', from);
      this.nextAt = found < 0 ? this.text.length : found;
    }
    return this.nextAt;
  }

  /** Within one run. */
  private mailEndFrom(from: number, end: number): number {
    if (this.nextMailEnd < from) {
      let at = from;
      while (at < end && (kindOf(this.text.charCodeAt(at)) & MAIL_END) === 0) at++;
      this.nextMailEnd = at;
    }
    return this.nextMailEnd;
  }
}

/** Where a match that begins at `at` ends; beyond the text where there is none. */
function afterMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : Infinity;
}

/** As Thunderbird ends a link: a bracket that was not opened within closes it, and so do signs at its end. */
function trimmed(uri: Bytes): Bytes {
  const open = uri.indexOf('(');
  const close = uri.lastIndexOf(')', open < 0 ? uri.length : open);
  let end = close < 0 ? uri.length : close;
  while (end > 0 && (kindOf(uri.charCodeAt(end - 1)) & TRAILING) !== 0) end--;
  return end === uri.length ? uri : uri.slice(0, end);
}
