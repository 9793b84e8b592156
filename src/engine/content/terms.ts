import type { Range } from '../../message/span.js';
import { endOfPlainTerm, isGap, isJoint, isLetter, beginsAddress } from './plain-terms.js';
import { wordAt, wordOf, type Word } from './words.js';

/**
 * One word of a text as the content model knows it: lower case, without accents. What differs in every mail stands for
 * its kind: `@money`, `@percent`, `@number`, `@link`, `@address`, `@emoji`; `!` and `?` are terms too. '' ends a
 * sentence, so that no phrase goes across it.
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
    const code = text.charCodeAt(at);
    if (isGap(code) || (isJoint(code) && !beginsAddress(text, at))) {
      at++;
      continue;
    }
    const end = endOfPlainTerm(text, at, code);
    if (end > at) {
      const word = plainTerm(text, at, end, code);
      if (word !== undefined) terms.push(termOf(word, offset + at, offset + end));
      at = end;
      continue;
    }
    const found = termByPattern(text, at);
    if (found === undefined) break;
    const { term, start, end: next } = found;
    if (term !== undefined) terms.push(termOf(wordOf(term), offset + start, offset + next));
    at = next;
  }
  return terms;
}

/** The word of a term that `endOfPlainTerm` found the end of; undefined for one that is too long. */
function plainTerm(text: string, start: number, end: number, first: number): Word | undefined {
  if (!isLetter(first)) {
    if (first >= 0x30 && first <= 0x39) return wordOf('@number');
    return wordOf(first === 0x21 ? '!' : first === 0x3f ? '?' : '');
  }
  if (end - start > MAX_WORD_CHARS) return undefined;
  for (let at = start + 1; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) return wordOf(plain(text.slice(start, end)));
  }
  return wordAt(text, start, end);
}

/** The first term at or after an offset; without a text where it is one that does not count. */
export function termByPattern(
  text: string,
  from: number,
): (Range & { readonly term: string | undefined }) | undefined {
  TERM.lastIndex = from;
  const match = TERM.exec(text);
  if (match === null) return undefined;
  return { term: termFrom(match), start: match.index, end: match.index + match[0].length };
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
