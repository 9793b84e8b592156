import type { Range } from '../../message/span.js';

/** A word with digits or signs in place of letters, and the word it stands for. */
export interface ObfuscatedWord extends Range {
  readonly plain: string;
}

/** Words that people disguise because filters know them; any other word with a digit in it is a product number. */
const DISGUISED = new Set(
  (
    'bitcoin bonus cash casino cheap cialis click credit crypto debt diploma discount discounts drugs earn free ' +
    'guarantee guaranteed income invest levitra loan loans lottery meds money mortgage nude offer offers penis ' +
    'pharmacy pills porn prize profit profits replica rolex sale sales sex sexy valium viagra weight win winner xanax'
  ).split(' '),
);

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

/** Words like `m0ney` and `c@sh`. */
export function obfuscatedWordsOf(text: string): readonly ObfuscatedWord[] {
  const words: ObfuscatedWord[] = [];
  const tokens = /[^\s"'“”‘’()[\]{}<>,.;:?*_/\\#=&+-]+/g;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const token = match[0].replace(/[!|]+$/, '');
    const isInAddress =
      /[@/.\w-]/.test(text.charAt(match.index - 1)) || text.charAt(tokens.lastIndex) === '@';
    if (isInAddress || !/[a-z].*[a-z]/i.test(token) || /^[a-z]*$/i.test(token) || token.length > 12) continue;
    const plain = plainOf(token);
    if (plain === undefined) continue;
    words.push({ start: match.index, end: match.index + token.length, plain });
  }
  return words;
}

function plainOf(token: string): string | undefined {
  const lower = token.toLowerCase().replace(/[013457@$€!|]/g, (sign) => STANDS_FOR[sign] ?? sign);
  if (DISGUISED.has(lower)) return lower;
  // A one is an l as often as it is an i.
  const withL = token.toLowerCase().replace(/1/g, 'l');
  const other = withL.replace(/[03457@$€!|]/g, (sign) => STANDS_FOR[sign] ?? sign);
  return DISGUISED.has(other) ? other : undefined;
}
