import { isDigit } from '../ascii.js';
import type { FoundWord } from './word-finding.js';

/** Words that people disguise because filters know them; any other word with a digit in it is a product number. */
const DISGUISED = new Set(
  (
    'bitcoin bonus cash casino cheap cialis click credit crypto debt diploma discount discounts drugs earn free ' +
    'guarantee guaranteed income invest levitra loan loans lottery meds money mortgage nude offer offers penis ' +
    'pharmacy pills porn prize profit profits replica rolex sale sales sex sexy valium viagra weight win winner xanax'
  ).split(' '),
);

/** A longer run of signs is no word, and looking into it would only cost time. */
const MAX_TOKEN_CHARS = 20;

const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
};

const TOKEN = /[^\s"'“”‘’()[\]{}<>,.;:?*_/\\#=&+-]+/g;
const TOKEN_CHAR = /[^\s"'“”‘’()[\]{}<>,.;:?*_/\\#=&+-]/;

/** Of each ASCII character, whether it may be part of a token. */
const IN_TOKEN = new Uint8Array(0x80);
for (let code = 0; code < 0x80; code++) IN_TOKEN[code] = TOKEN_CHAR.test(String.fromCharCode(code)) ? 1 : 0;

/** What stands for a letter. Nearly no word has one. */
const SIGNS = new Uint8Array(0x80);
for (const sign of '013457@$!|') SIGNS[sign.charCodeAt(0)] = 1;

/** Words like `m0ney` and `c@sh`. */
export function obfuscatedWordsOf(text: string): readonly FoundWord[] {
  const words: FoundWord[] = [];
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at)) {
    const number = endOfNumber(text, at);
    if (number > at) {
      at = number;
      continue;
    }
    if (!TOKEN_CHAR.test(text.charAt(at))) {
      at++;
      continue;
    }
    TOKEN.lastIndex = startOfToken(text, at);
    const match = TOKEN.exec(text);
    if (match === null) break;
    at = TOKEN.lastIndex;
    if (match[0].length > MAX_TOKEN_CHARS) continue;
    const token = match[0].replace(/[!|]+$/, '');
    // Part of an address or of a product number.
    const isPart =
      /[@/.\w-]/.test(text.charAt(match.index - 1)) ||
      /^(?:[@\w-]|\.\w)/.test(text.slice(TOKEN.lastIndex, TOKEN.lastIndex + 2));
    if (isPart || !/[a-z].*[a-z]/i.test(token) || /^[a-z]*$/i.test(token)) continue;
    const plain = plainOf(token);
    if (plain === undefined) continue;
    words.push({ start: match.index, end: match.index + token.length, instead: plain });
  }
  return words;
}

/** Where the next sign stands, or any character beyond ASCII: small letters could be made of it. */
function nextSign(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || SIGNS[code] === 1) break;
  }
  return at;
}

/** The end of the digits that stand here if they have nothing beside them; the start for anything else. */
function endOfNumber(text: string, start: number): number {
  let first = start;
  while (first > 0 && isDigit(text.charCodeAt(first - 1))) first--;
  if (first > 0 && mayBeInToken(text.charCodeAt(first - 1))) return start;
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end < text.length && mayBeInToken(text.charCodeAt(end)) ? start : end;
}

function mayBeInToken(code: number): boolean {
  return code >= 0x80 || IN_TOKEN[code] === 1;
}

function startOfToken(text: string, at: number): number {
  let start = at;
  while (start > 0 && TOKEN_CHAR.test(text.charAt(start - 1))) start--;
  return start;
}

function plainOf(token: string): string | undefined {
  const lower = token.toLowerCase().replace(/[013457@$€!|]/g, (sign) => STANDS_FOR[sign] ?? sign);
  if (DISGUISED.has(lower)) return lower;
  // A one is an l as often as it is an i.
  const withL = token.toLowerCase().replace(/1/g, 'l');
  const other = withL.replace(/[03457@$€!|]/g, (sign) => STANDS_FOR[sign] ?? sign);
  return DISGUISED.has(other) ? other : undefined;
}
