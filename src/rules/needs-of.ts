import type { Node } from '../regex/ast.js';
import { stretchesOf } from '../regex/literals.js';
import { parsePattern } from '../regex/parse.js';
import { asPerl } from './as-perl.js';
import { reachOf } from './reach-of.js';
import type { Need } from './rule-set.js';
import { rateOfTrigram } from './trigram-rates.js';

/** A text is searched for so many characters of a gram: those that mail holds most seldom. */
const KEY_CHARS = 3;

/** Stands before them, where they are not the first; a literal that has one itself is no gram. */
const KEY_MARK = '|';

/** More letters would tell hardly more places apart, and each costs room in the handler's bundle. */
const MAX_CHARS = 8;

/** Of those so many before the key, where there are enough. */
const CHARS_BEFORE = 3;

/** A pattern that needs one of so many is hardly ever spared, and each costs room in the handler's bundle. */
const MAX_GRAMS = 80;

/** Signs are seldom enough in mail to be looked for alone; letters, digits and what stands between words are not. */
const SIGNS = /[!#$%&()*+<=>?@[\\\]^_`{|}~]{1,3}/;

/** How often one of them stands at a character of mail. */
const SIGN_RATE = 1 / 1_000;

/** Parts of these words stand in every mail, far more often than their letters would tell. */
const FREQUENT_WORDS =
  'about after all and any are been business but can could email for from get has have her here his how information ' +
  'into its like mail more most need new not now one only other our out over people please she should some take than ' +
  'that the their them then there these they this through time today under use want was way week well were what when ' +
  'where which who will with within work would year you your';

/** How often at least such a part stands at a character of mail. */
const FREQUENT_RATE = 1 / 600;

/** What is expected this often near a gram turns hardly a place away. */
const MAX_EXPECTED = 2;

/** What stands this often at a character of mail takes longer to note than it spares. */
const MAX_NEAR_RATE = 1 / 250;

/** Characters of a line, where a pattern can see no further. */
const LINE_CHARS = 100;

/**
 * What a match of the pattern holds, for each of its ways to match (see `Need`); undefined where one of them needs
 * nothing that could be looked for.
 */
export function needsOf(pattern: RegExp): readonly Need[] | undefined {
  if (/[^gim]/.test(pattern.flags)) return undefined;
  const flags = pattern.flags.replace('g', '');
  const wide = waysOf(parsePattern(asPerl(pattern.source, 'wide'), flags).root);
  const ascii = waysOf(parsePattern(asPerl(pattern.source, 'ascii'), flags).root);
  const needs = wide.map((way, index) => needOf(way, reachOf(ascii[index] ?? way, pattern.source)));
  const known = needs.filter((need) => need !== undefined);
  if (known.length < needs.length) return undefined;
  const grams = known.reduce((sum, need) => sum + need.grams.length, 0);
  return grams > MAX_GRAMS ? undefined : known;
}

/** The alternatives that a pattern as a whole consists of. */
function waysOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'alternation': {
      const ways: Node[] = [];
      for (const branch of node.branches) ways.push(...waysOf(branch));
      return ways;
    }
    case 'group':
      return waysOf(node.body);
    case 'sequence': {
      const [part, ...others] = node.parts.filter(({ type }) => type !== 'assertion');
      return part === undefined || others.length > 0 ? [node] : waysOf(part);
    }
    default:
      return [node];
  }
}

interface Rated {
  readonly grams: readonly string[];
  /** How many of them a character of mail is expected to begin. */
  readonly rate: number;
}

function needOf(way: Node, reach: number | 'line' | undefined): Need | undefined {
  const [rarest, ...others] = stretchesOf(way)
    .map(gramsOf)
    .filter((rated) => rated !== undefined)
    .sort((a, b) => a.rate - b.rate);
  if (rarest === undefined) return undefined;
  const { grams } = rarest;
  if (reach === undefined) return { grams };
  const near = others.filter((other) => other.grams.join() !== grams.join())[0];
  const seen = reach === 'line' ? LINE_CHARS : 2 * reach;
  return near === undefined || near.rate > MAX_NEAR_RATE || near.rate * seen > MAX_EXPECTED
    ? { grams, reach }
    : { grams, near: near.grams, reach };
}

/** Of each literal a stretch around what mail holds seldom; undefined where one of them has none. */
function gramsOf(literals: readonly string[]): Rated | undefined {
  const grams: string[] = [];
  for (const literal of literals) {
    const gram = rarestGram(literal) ?? SIGNS.exec(literal)?.[0];
    if (gram === undefined) return undefined;
    grams.push(gram);
  }
  const needed = withoutLonger(Array.from(new Set(grams)).sort());
  return { grams: needed, rate: needed.reduce((sum, gram) => sum + rateOf(gram), 0) };
}

/** Where a gram stands that holds another, the other stands too. */
function withoutLonger(grams: readonly string[]): readonly string[] {
  const texts = grams.map(textOf);
  return grams.filter(
    (_, index) =>
      !texts.some((other, at) => at !== index && (texts[index] ?? '').indexOf(other) >= 0 && isFirst(texts, at)),
  );
}

/** Whether no earlier one is the same. */
function isFirst(texts: readonly string[], at: number): boolean {
  return texts.indexOf(texts[at] ?? '') === at;
}

/** The characters of a gram. */
function textOf(gram: string): string {
  return gram.length > KEY_CHARS ? gram.replace(KEY_MARK, '') : gram;
}

/** The key where it costs least, and what stands around it. */
function rarestGram(literal: string): string | undefined {
  if (literal.length < KEY_CHARS || literal.indexOf(KEY_MARK) >= 0) return undefined;
  let key = 0;
  for (let at = 1; at + KEY_CHARS <= literal.length; at++) {
    if (rateOfKey(literal, at) < rateOfKey(literal, key)) key = at;
  }
  const start = Math.max(0, Math.min(key - CHARS_BEFORE, literal.length - MAX_CHARS));
  const before = literal.slice(start, key);
  return `${before}${before === '' ? '' : KEY_MARK}${literal.slice(key, start + MAX_CHARS)}`;
}

function rateOfKey(literal: string, at: number): number {
  return rateOfTrigram(literal.slice(at, at + KEY_CHARS));
}

/** A further character is one of about so many that could follow. */
const FOLLOWERS = 3;

/** The chance that the gram begins at a character of mail. */
function rateOf(gramWithMark: string): number {
  const gram = textOf(gramWithMark);
  if (gram.length < KEY_CHARS) return SIGN_RATE;
  let rate = 1;
  for (let at = 0; at + KEY_CHARS <= gram.length; at++) {
    rate = Math.min(rate, rateOfTrigram(gram.slice(at, at + KEY_CHARS)));
  }
  rate /= FOLLOWERS ** (gram.length - KEY_CHARS);
  return FREQUENT_WORDS.indexOf(gram) < 0 ? rate : Math.max(rate, FREQUENT_RATE);
}
