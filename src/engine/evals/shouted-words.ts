import type { Range } from '../../message/span.js';
import { endOfRun, isSpace } from '../../message/white-space.js';
import { isSmall } from '../ascii.js';
import { sentenceCase } from '../rewrite.js';

/** A word of a text; `shouts` when it is in capitals and no acronym, undefined for `I`, `A` and numbers. */
export interface Word extends Range {
  readonly shouts: boolean | undefined;
}

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end, shouts) => words.push({ start, end, shouts }));
  return words;
}

/** Calls back for each word of a text in order, with what `Word` says of it. */
export function eachWord(
  text: string,
  visit: (start: number, end: number, shouts: boolean | undefined) => void,
): void {
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    const end = endOfRun(text, at);
    visit(at, end, hasSmallLetter(text, at, end) ? false : shouts(text.slice(at, end)));
    at = end;
  }
}

/**
 * Stretches of a text, so long at least, without a small letter of English, each with the letter before it. Found by a look
 * at one character in so many.
 */
export function stretchesWithoutSmall(text: string, length: number): readonly string[] {
  const stretches: string[] = [];
  for (let at = length - 1; at < text.length; at += length) {
    if (isSmall(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && !isSmall(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && !isSmall(text.charCodeAt(end))) end++;
    if (end - start >= length) stretches.push(text.slice(Math.max(0, start - 1), end));
    at = end - 1;
  }
  return stretches;
}

function hasSmallLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isSmall(text.charCodeAt(at))) return true;
  }
  return false;
}

/** Of a word without small letters of English. */
function shouts(word: string): boolean | undefined {
  let letters = 0;
  for (const char of word) {
    const isLetter = char.toLowerCase() !== char.toUpperCase();
    if (isLetter && char !== char.toUpperCase()) return false;
    if (isLetter) letters++;
  }
  if (letters < 2) return undefined;
  // An address and a tag in brackets keep their capitals; so does what sentenceCase takes for an acronym.
  if (/[@/_[\]]|\w\.\w/.test(word)) return undefined;
  return /[^\d\W]{3}|[^\0-\u024f]{2}/.test(word) && sentenceCase(word) !== word;
}

/** A longer line was broken to fit the width of a plain-text mail; a shorter one was ended by its author. */
const MIN_WRAPPED_CHARS = 50;

/** Words in capitals as ordinary ones; a capital stays where a sentence or a line of its own begins. */
export function calmed(text: string, range: Range): string {
  let at = range.start;
  let isContinued = !beginsSentence(text, at);
  const lines = text.slice(range.start, range.end).split('\n');
  return lines
    .map((line) => {
      const calm = isContinued ? withSmallFirst(sentenceCase(line)) : sentenceCase(line);
      at += line.length;
      isContinued = line.length >= MIN_WRAPPED_CHARS && !beginsSentence(text, at);
      at++;
      return calm;
    })
    .join('\n');
}

function withSmallFirst(text: string): string {
  const isKept = /^(?:I\b|.[A-Z])/.test(text);
  return isKept ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** True at the start of a text, of a line, and after a mark that ends a sentence. */
export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]["'\u2019\u201d)\]]{0,3}) {0,3}$/.test(text.slice(Math.max(0, at - 8), at));
}
