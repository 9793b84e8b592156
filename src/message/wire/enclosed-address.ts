import { isSpace } from './bytes.js';
import type { Bytes } from './wire-message.js';

/**
 * How many ways of closing angle brackets are tried for one entry. `<a><a><a>…` can be read in as many ways as there are
 * subsets of its brackets.
 */
// Differs from SpamAssassin: it goes on for as long as Perl does.
const MAX_ATTEMPTS = 500;

/** What follows an address: perhaps a comment, then a comma, a semicolon or the end. */
export interface Tail {
  readonly comment: Bytes | undefined;
  /** After the comma. */
  readonly end: number;
}

/** The tail that begins at `start`, if one does. */
export function tailAt(text: Bytes, start: number): Tail | undefined {
  const open = skipSpace(text, start);
  if (text.charAt(open) === '(') {
    let close = open + 1;
    while (close < text.length && text.charAt(close) !== '(' && text.charAt(close) !== ')') {
      close += text.charAt(close) === '\\' ? 2 : 1;
    }
    if (text.charAt(close) !== ')') return undefined;
    const end = endOfEntry(text, close + 1);
    return end < 0 ? undefined : { comment: text.slice(open + 1, close), end };
  }
  const end = endOfEntry(text, start);
  return end < 0 ? undefined : { comment: undefined, end };
}

function endOfEntry(text: Bytes, start: number): number {
  const at = skipSpace(text, start);
  if (at >= text.length) return text.length;
  return text.charAt(at) === ',' || text.charAt(at) === ';' ? at + 1 : -1;
}

/** What stands between the `<` at `open` and the last `>` after which the entry can end. */
export function enclosedAddress(text: Bytes, open: number): (Tail & { readonly address: Bytes }) | undefined {
  const attempts = { left: MAX_ATTEMPTS };
  const start = skipSpace(text, open + 1);
  let middle = start;
  while (middle < text.length && text.charAt(middle) !== '@' && text.charAt(middle) !== '>') middle++;
  if (middle >= text.length) return undefined;
  // Up to the last bracket that no white space separates from the address, then shorter.
  for (const close of closingBrackets(text, middle + 1, middle)) {
    const tail = tailAfterEnclosures(text, close.next, attempts);
    if (tail !== undefined) return { ...tail, address: text.slice(start, close.end) };
  }
  if (text.charAt(middle) !== '>') return undefined;
  const tail = tailAfterEnclosures(text, middle + 1, attempts);
  if (tail === undefined) return undefined;
  let end = middle;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { ...tail, address: text.slice(start, end) };
}

interface Closing {
  /** Where the text before the bracket ends. */
  readonly end: number;
  /** After the bracket. */
  readonly next: number;
}

/** Brackets that can close text which reaches at least to `from` and has no white space from `wordStart` on; last first. */
function closingBrackets(text: Bytes, from: number, wordStart: number): readonly Closing[] {
  let wordEnd = wordStart;
  while (wordEnd < text.length && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  const found: Closing[] = [];
  const afterSpace = skipSpace(text, wordEnd);
  if (wordEnd >= from && text.charAt(afterSpace) === '>') found.push({ end: wordEnd, next: afterSpace + 1 });
  for (let at = wordEnd - 1; at >= from && found.length < MAX_ATTEMPTS; at--) {
    if (text.charAt(at) === '>') found.push({ end: at, next: at + 1 });
  }
  return found;
}

/** The tail after any number of further addresses in angle brackets: some programs write one twice. */
function tailAfterEnclosures(text: Bytes, start: number, attempts: { left: number }): Tail | undefined {
  if (attempts.left-- <= 0) return undefined;
  const open = skipSpace(text, start);
  if (text.charAt(open) === '<') {
    const inner = skipSpace(text, open + 1);
    const quoted = /^"(?:[^"\\]|\\[^])*"/.exec(text.slice(inner))?.[0].length ?? 0;
    const closings = closingBrackets(text, inner + quoted + 1, inner + quoted).concat(
      quoted > 0 ? closingBrackets(text, inner + 1, inner) : [],
      text.charAt(inner) === '>' ? [{ end: inner, next: inner + 1 }] : [],
    );
    for (const closing of closings) {
      const tail = tailAfterEnclosures(text, closing.next, attempts);
      if (tail !== undefined) return tail;
    }
  }
  return tailAt(text, start);
}

function skipSpace(text: Bytes, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
