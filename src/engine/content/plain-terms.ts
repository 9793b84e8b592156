import { isSpace } from '../../message/white-space.js';
import { isDigit, isLetter } from '../ascii.js';

/*
 * Terms that need no pattern: words of English letters, numbers, marks. They are nearly all of most mails, and found
 * character by character at a tenth of the time. What is found here is what TERM (terms.ts) would find; where anything
 * else could begin, TERM looks.
 */

/** How much of an address may stand before its `@`. */
const MAX_LOCAL_CHARS = 64;

/** Stands between terms and begins none. */
export function isGap(code: number): boolean {
  if (code <= 0x20) return code !== 0x0a;
  if (code < 0x80) return GAPS[code] === 1;
  return code === 0xa0 || isWidePunctuation(code);
}

const GAPS = new Uint8Array(0x80);
for (const char of '"#%&\'()*,/<=>@[\\]^`{|}~\x7f') GAPS[char.charCodeAt(0)] = 1;

/** Begins a term only as part of a mail address. */
export function isJoint(code: number): boolean {
  return code === 0x2b || code === 0x2d || code === 0x5f;
}

/** Dashes, quotes, bullets and dots of typography. */
function isWidePunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/**
 * Whether letters that end here are a word by what follows alone; false where that needs a second look
 * (`endOfPlainTerm`).
 */
export function isWordEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  if (next <= 0x20) return true;
  if (next >= 0x80) return false;
  return ENDS[next] === 1 || (next === 0x2e && end + 1 < text.length && text.charCodeAt(end + 1) <= 0x20);
}

/** What follows a word and is part of nothing. */
const ENDS = new Uint8Array(0x80);
for (const char of '!"#%&()*,/;<=>?[\\]^`{|}~\x7f') ENDS[char.charCodeAt(0)] = 1;

/** The end of the term that begins at `start` with the character `first`; `start` itself where TERM must look. */
export function endOfPlainTerm(text: string, start: number, first: number): number {
  if (isLetter(first)) return endOfWord(text, start);
  if (isDigit(first)) return endOfNumber(text, start);
  // ! ? : ; and the end of a line
  if (first === 0x21 || first === 0x3f || first === 0x3a || first === 0x3b || first === 0x0a)
    return start + 1;
  return first === 0x2e && !beginsAddress(text, start) ? start + 1 : start;
}

function endOfWord(text: string, start: number): number {
  const end = endOfLetters(text, start);
  const next = text.charCodeAt(end);
  if (next <= 0x20) return end;
  if (next === 0x27 || next === 0x2019) {
    const last = endOfLetters(text, end + 1);
    if (isOtherLetter(text.charCodeAt(last))) return start;
    return last === end + 1 ? end : last;
  }
  if (isOtherLetter(next) || next === 0x24 || next === 0x40) return start;
  const isScheme = next === 0x3a && text.charCodeAt(end + 1) === 0x2f;
  const isHost = next === 0x2e && (text.charCodeAt(start) | 0x20) === 0x77;
  if (isScheme || (isHost && text.charCodeAt(end + 1) > 0x20)) return start;
  return isLocalChar(next) && beginsAddress(text, start) ? start : end;
}

/** Perhaps a letter that is not one of ASCII. */
function isOtherLetter(code: number): boolean {
  return code >= 0x80 && code !== 0xa0 && !isWidePunctuation(code);
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isAmountChar(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (mayBeUnit(next) || (isSpace(next) && mayBeUnit(text.charCodeAt(end + 1)))) return start;
  if (beginsAddress(text, start)) return start;
  while (isDateChar(text.charCodeAt(end))) end++;
  return end;
}

/** Digits, points and commas. */
function isAmountChar(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2c;
}

/** Those, and what stands between the numbers of a date or a time: - / and : */
function isDateChar(code: number): boolean {
  return code >= 0x2c && code <= 0x3a;
}

/** A currency, a share, or the first letter of a currency's name. */
function mayBeUnit(code: number): boolean {
  if (code === 0x24 || code === 0x25 || code >= 0x80) return true;
  return isLetter(code) && 'uegbdpr'.indexOf(String.fromCharCode(code | 0x20)) >= 0;
}

/** Whether so few characters of a mail address begin here that an `@` may follow them. */
export function beginsAddress(text: string, start: number): boolean {
  const limit = start + MAX_LOCAL_CHARS;
  let at = start;
  while (at < limit && isLocalChar(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 0x40;
}

function isLocalChar(code: number): boolean {
  return isLetter(code) || isDigit(code) || isJoint(code) || code === 0x2e;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}
