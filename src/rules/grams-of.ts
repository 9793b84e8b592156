import { rateOfLetter } from '../regex/byte-rates.js';
import { literalsOf } from '../regex/literals.js';
import { parsePattern } from '../regex/parse.js';
import { asPerl } from './as-perl.js';

/** A text is searched for the first characters of a gram. */
const KEY_CHARS = 3;

/** More letters would tell hardly more places apart, and each costs room in the handler's bundle. */
const MAX_CHARS = 8;

/** A pattern that needs one of so many is hardly ever spared, and each costs room in the handler's bundle. */
const MAX_GRAMS = 80;

/**
 * Stretches of three characters or more, in small letters, of which every match of the pattern holds at least one;
 * undefined where it needs none. Of each word that it needs, the stretch whose beginning mail holds seldom.
 */
export function gramsOf(pattern: RegExp): readonly string[] | undefined {
  if (/[^gim]/.test(pattern.flags)) return undefined;
  const { root } = parsePattern(asPerl(pattern.source, 'wide'), pattern.flags.replace('g', ''));
  const grams = literalsOf(root)?.map(rarestGram);
  if (grams === undefined || grams.length > MAX_GRAMS) return undefined;
  const known = grams.filter((gram) => gram !== undefined);
  return known.length < grams.length ? undefined : withoutLonger(Array.from(new Set(known)).sort());
}

/** Where a gram stands that begins with another, the other stands too. */
function withoutLonger(grams: readonly string[]): readonly string[] {
  return grams.filter((gram) => !grams.some((other) => other !== gram && gram.indexOf(other) === 0));
}

function rarestGram(literal: string): string | undefined {
  if (literal.length < KEY_CHARS) return undefined;
  let best = literal;
  for (let at = 1; at + KEY_CHARS <= literal.length; at++) {
    const gram = literal.slice(at);
    if (costOf(gram) < costOf(best)) best = gram;
  }
  return best.slice(0, MAX_CHARS);
}

/** A rare beginning saves work at every character of a text, a rare gram at every place where its beginning stands. */
function costOf(gram: string): number {
  return rateOf(gram.slice(0, KEY_CHARS)) * Math.sqrt(rateOf(gram.slice(KEY_CHARS, MAX_CHARS)));
}

/** The chance that the gram begins at a byte of mail. */
function rateOf(gram: string): number {
  let rate = 1;
  for (let at = 0; at < gram.length; at++) rate *= rateOfLetter(gram, at);
  return rate;
}
