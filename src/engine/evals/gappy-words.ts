import { beginsSentence } from './shouted-words.js';
import type { FoundWord } from './word-finding.js';

/** Longer than this, the gaps between words were gaps between letters too, and nobody can tell where one ended. */
const MAX_JOINED_LETTERS = 12;

/** Words written like `f r e e` or `f-r-e-e`. Rows of letters without a vowel or in the order of the alphabet are not. */
export function gappyWordsOf(text: string): readonly FoundWord[] {
  const words: FoundWord[] = [];
  const gappy = /\b[a-z]([ _-])[a-z](?:\1[a-z]){2,40}(?![\w'’])/gi;
  for (let match = gappy.exec(text); match !== null; match = gappy.exec(text)) {
    const start = match.index;
    const letters = match[0].replace(/[^a-z]/gi, '');
    if (!/[aeiou]/i.test(letters) || isAlphabetical(letters) || /['’]/.test(text.charAt(start - 1))) continue;
    words.push({ start, end: start + match[0].length, instead: joinedOf(letters, text, start) });
  }
  return words;
}

function joinedOf(letters: string, text: string, start: number): string | undefined {
  if (letters.length > MAX_JOINED_LETTERS) return undefined;
  if (letters !== letters.toUpperCase()) return letters;
  const lower = letters.toLowerCase();
  return beginsSentence(text, start) ? letters.charAt(0) + lower.slice(1) : lower;
}

function isAlphabetical(letters: string): boolean {
  const lower = letters.toLowerCase();
  for (let at = 1; at < lower.length; at++) {
    if (lower.charCodeAt(at) < lower.charCodeAt(at - 1)) return false;
  }
  return true;
}
