import type { Range } from '../../message/span.js';
import { wordAt, wordOf, type Word } from './words.js';

/**
 * One word of a text as the content model knows it: lower case, without accents. What differs in every mail stands for
 * its kind: `@money`, `@percent`, `@number`, `@link`, `@address`, `@emoji`; `!` and `?` are terms too. '' ends a
 * sentence, so that no two words across it count as neighbours.
 */
export interface Term extends Range {
  readonly text: string;
  readonly word: Word;
}

/** A term of this text at a place. */
export function termOf(word: Word, start: number, end: number): Term {
  return { text: word.text, word, start, end };
}

/**
 * Terms looked at in one text: about 120 KB of prose. A longer body could only bury its beginning, and the check at
 * Send must end soon.
 */
export const MAX_TERMS = 20_000;

/** A longer run of letters is code or noise, and no mail shares it with another. */
const MAX_WORD_CHARS = 30;

/**
 * One group a kind of term: 1 a web address, 2 a mail address, 3 an amount of money with its sign or word before or
 * after, 4 a share, 5 any other number (a date, a time, a count), 6 a word with what follows an apostrophe, 7 and 8 marks
 * that carry tone, 9 an emoji, 10 the end of a sentence.
 */
const TERM =
  /((?:https?:\/\/|www\.)[^\s<>"']{1,2000})|([\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,200})|((?:[$\u20ac\u00a3\u00a5]|US\$|R\$)\s?\d[\d.,]*(?:\s?(?:k|m|mio|bn|million|billion)\b)?|\d[\d.,]*\s?(?:[$\u20ac\u00a3\u00a5]|(?:usd|eur|gbp|btc|euros?|dollars?|pounds?|reais)\b))|(\d[\d.,]*\s?%)|(\d[\d.,:\/-]*)|([A-Za-z\u00aa-\u02af\u0300-\u036f\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+(?:['\u2019][A-Za-z\u00aa-\u02af\u0300-\u036f\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+)?)|(!)|(\?)|([\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf])|([.;:\n])/gi;

const KINDS = ['@link', '@address', '@money', '@percent', '@number'] as const;

/** The terms of a piece of text; `offset` is added to their places. */
export function termsOf(text: string, offset = 0): Term[] {
  const terms: Term[] = [];
  const { length } = text;
  for (let at = 0; at < length && terms.length < MAX_TERMS;) {
    if (isGap(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOfPlainWord(text, at);
    if (end > at) {
      if (end - at <= MAX_WORD_CHARS) terms.push(termOf(wordAt(text, at, end), offset + at, offset + end));
      at = end;
      continue;
    }
    TERM.lastIndex = at;
    const match = TERM.exec(text);
    if (match === null) break;
    const term = termFrom(match);
    const start = offset + match.index;
    if (term !== undefined) terms.push(termOf(wordOf(term), start, start + match[0].length));
    at = match.index + match[0].length;
  }
  return terms;
}

/** Stands between terms and begins none. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x09 || code === 0x0d || code === 0xa0;
}

/**
 * The end of a word of English letters that nothing else can begin with: what TERM would find, at a tenth of the time.
 * The start itself where TERM must look.
 */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === start) return start;
  const next = text.charCodeAt(end);
  if (next <= 0x20 || next === 0x2c || next === 0x3b || end === text.length) return end;
  if (next !== 0x2e && next !== 0x21 && next !== 0x3f && next !== 0x29) return start;
  // "end." and "end.)" end a word, "end.of.it@example.com" does not.
  const after = text.charCodeAt(end + 1);
  return after <= 0x20 || end + 1 === text.length ? end : start;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function termFrom(match: RegExpExecArray): string | undefined {
  if (match[6] !== undefined) return match[6].length > MAX_WORD_CHARS ? undefined : plain(match[6]);
  if (match[10] !== undefined) return '';
  for (let kind = 0; kind < KINDS.length; kind++) {
    if (match[kind + 1] !== undefined) return KINDS[kind];
  }
  if (match[7] !== undefined) return '!';
  return match[8] === undefined ? '@emoji' : '?';
}

/** Lower case, without accents and apostrophes: people and programs leave them out, and a filter must not care. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  // Most words of most mails: nothing to strip.
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .replace(/\u00df/g, 'ss');
}
