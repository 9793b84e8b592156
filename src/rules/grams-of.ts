import { rateOfLetter } from '../regex/byte-rates.js';
import { literalsOf } from '../regex/literals.js';
import { parsePattern } from '../regex/parse.js';

/** Four letters are rare enough to tell most texts; a word of three counts too. */
const MAX_CHARS = 4;
const MIN_CHARS = 3;

/** A pattern that needs one of so many is hardly ever spared, and each costs room in the handler's bundle. */
const MAX_GRAMS = 80;

/**
 * Stretches of three or four characters, in small letters, of which every text that the pattern matches holds at least
 * one; undefined where the pattern needs none. Of each word that it needs, the stretch that mail holds least often.
 */
export function gramsOf(pattern: RegExp): readonly string[] | undefined {
  if (/[^gi]/.test(pattern.flags)) return undefined;
  const { root } = parsePattern(asPerl(pattern.source), 'i');
  const grams = literalsOf(root)?.map(rarestGram);
  if (grams === undefined || grams.length > MAX_GRAMS) return undefined;
  const known = grams.filter((gram) => gram !== undefined);
  return known.length < grams.length ? undefined : Array.from(new Set(known)).sort();
}

/**
 * The same needs in Perl's syntax, on bytes. Whatever reaches beyond ASCII stands for any byte beyond it, and `\s` does
 * reach there in ECMAScript (21.2.2.12 of ECMA-262, 7th edition).
 */
function asPerl(source: string): string {
  let isInSet = false;
  return source.replace(
    /\\u[0-9A-Fa-f]{4}|\\x[89A-Fa-f][0-9A-Fa-f]|\\s|\\[^]|[[\]]|[\u0080-\uffff]/g,
    (token) => {
      if (token === '[') isInSet = true;
      if (token === ']') isInSet = false;
      if (token === '[' || token === ']') return token;
      if (token.charAt(0) === '\\' && !/^\\[uxs]/.test(token)) return token;
      const members = `${token === '\\s' ? '\\s' : ''}\\x80-\\xff`;
      return isInSet ? members : `[${members}]`;
    },
  );
}

function rarestGram(literal: string): string | undefined {
  if (literal.length < MIN_CHARS) return undefined;
  const length = Math.min(MAX_CHARS, literal.length);
  let best = literal.slice(0, length);
  for (let at = 1; at + length <= literal.length; at++) {
    const gram = literal.slice(at, at + length);
    if (rateOf(gram) < rateOf(best)) best = gram;
  }
  return best;
}

/** The chance that the gram begins at a byte of mail. */
function rateOf(gram: string): number {
  let rate = 1;
  for (let at = 0; at < gram.length; at++) rate *= rateOfLetter(gram, at);
  return rate;
}
