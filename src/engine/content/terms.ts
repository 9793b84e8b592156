import type { Range } from '../../message/span.js';
import { isDigit, isLetter } from '../ascii.js';
import { beginsAddress, endOfPlainTerm, isGap, isJoint, isWordEnd } from './plain-terms.js';
import { NO_HASH, withLetter, type Vocabulary, type Word } from './words.js';

/**
 * The words of a text in order, with their places: lower case, without accents. What differs in every mail stands for its
 * kind: `@money`, `@percent`, `@number`, `@link`, `@address`, `@emoji`; `!` and `?` are terms too. '' ends a sentence, so
 * that no phrase goes across it. Three lists in place of one of objects: a long mail has ten thousand terms.
 */
export class Terms {
  readonly words: Word[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  get length(): number {
    return this.words.length;
  }

  add(word: Word, start: number, end: number): void {
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
  }
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

/** Adds the terms of a piece of text, until there are MAX_TERMS; `offset` is added to their places. */
export function addTerms(text: string, offset: number, vocabulary: Vocabulary, terms: Terms): void {
  const { length } = text;
  for (let at = 0; at < length && terms.length < MAX_TERMS;) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    // Nearly all of a mail: letters with a space or a comma after them. What follows is kept small, so that engines
    // compile it as one piece.
    let end = at;
    let hash = NO_HASH;
    for (let next = code; isLetter(next); next = end < length ? text.charCodeAt(end) : 0) {
      hash = withLetter(hash, next);
      end++;
    }
    if (end === at || end - at > MAX_WORD_CHARS || !isWordEnd(text, end)) {
      at = addOther(text, at, code, offset, vocabulary, terms);
      continue;
    }
    terms.add(vocabulary.wordAt(text, at, end, hash), offset + at, offset + end);
    at = end;
  }
}

/** Adds the term that begins here, if one does; returns where to go on. */
function addOther(
  text: string,
  at: number,
  code: number,
  offset: number,
  vocabulary: Vocabulary,
  terms: Terms,
): number {
  if (isGap(code) || (isJoint(code) && !beginsAddress(text, at))) return at + 1;
  const end = endOfPlainTerm(text, at, code);
  if (end > at) {
    const word = plainTerm(text, at, end, code, vocabulary);
    if (word !== undefined) terms.add(word, offset + at, offset + end);
    return end;
  }
  const found = termByPattern(text, at);
  if (found === undefined) return text.length;
  const { term, start, end: next } = found;
  if (term !== undefined) terms.add(vocabulary.wordOf(term), offset + start, offset + next);
  return next;
}

/** The word of a term that `endOfPlainTerm` found the end of; undefined for one that is too long. */
function plainTerm(
  text: string,
  start: number,
  end: number,
  first: number,
  vocabulary: Vocabulary,
): Word | undefined {
  if (isLetter(first)) {
    return end - start > MAX_WORD_CHARS ? undefined : vocabulary.wordOf(plain(text.slice(start, end)));
  }
  if (isDigit(first)) return vocabulary.number;
  if (first === 0x21) return vocabulary.exclaims;
  return first === 0x3f ? vocabulary.asks : vocabulary.stop;
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
