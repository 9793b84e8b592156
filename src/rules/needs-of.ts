import type { Node } from '../regex/ast.js';
import { EDGE, stretchesOf, withoutEdges } from '../regex/literals.js';
import { parsePattern } from '../regex/parse.js';
import { asPerl } from './as-perl.js';
import { formatGram, KEY_CHARS, MARKS, type Gram } from './gram.js';
import { reachOf } from './reach-of.js';
import type { Need } from './rule-set.js';
import { rateOfTrigram } from './trigram-rates.js';

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

/** What stands so many times as often as the gram it is near takes longer to note than it spares. */
const MAX_NEAR_TIMES = 60;

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
  readonly grams: readonly Gram[];
  /** How many of them a character of mail is expected to begin. */
  readonly rate: number;
}

function needOf(way: Node, reach: number | 'line' | undefined): Need | undefined {
  const [rarest, ...others] = stretchesOf(way)
    .map(gramsOf)
    .filter((rated) => rated !== undefined)
    .sort((a, b) => a.rate - b.rate);
  if (rarest === undefined) return undefined;
  const grams = rarest.grams.map(formatGram);
  if (reach === undefined) return { grams };
  const near = others.filter((other) => !isSameStretch(other.grams, rarest.grams))[0];
  const seen = reach === 'line' ? LINE_CHARS : 2 * reach;
  return near === undefined || near.rate > MAX_NEAR_TIMES * rarest.rate || near.rate * seen > MAX_EXPECTED
    ? { grams, reach }
    : { grams, near: near.grams.map(formatGram), reach };
}

/** Whether grams are found where others are, and so tell nothing more. */
function isSameStretch(grams: readonly Gram[], others: readonly Gram[]): boolean {
  const otherTexts = others.map(textOf);
  return grams
    .map(textOf)
    .every((text) => otherTexts.some((other) => text.indexOf(other) >= 0 || other.indexOf(text) >= 0));
}

/** Of each literal a stretch around what mail holds seldom; undefined where one of them has none. */
function gramsOf(literals: readonly string[]): Rated | undefined {
  const grams = new Map<string, Gram>();
  for (const literal of literals) {
    const gram = rarestGram(literal) ?? signsIn(literal);
    if (gram === undefined) return undefined;
    grams.set(formatGram(gram), gram);
  }
  const ordered = Array.from(grams.keys()).sort();
  const needed = withoutOthers(ordered.map((text) => grams.get(text)).filter((gram) => gram !== undefined));
  return { grams: needed, rate: needed.reduce((sum, gram) => sum + rateOf(gram), 0) };
}

/** Where a gram stands that holds another, the other stands too; of two that are the same but for their keys, the first. */
function withoutOthers(grams: readonly Gram[]): readonly Gram[] {
  const texts = grams.map(withEdges);
  return grams.filter(
    (_, index) =>
      !texts.some((other, at) => {
        const text = texts[index] ?? '';
        return other === text ? at < index : text.indexOf(other) >= 0;
      }),
  );
}

/** The key where it costs least, and what stands around it; undefined where there are too few characters. */
function rarestGram(literal: string): Gram | undefined {
  const text = withoutEdges(literal);
  if (text.length < KEY_CHARS || MARKS.test(text)) return undefined;
  let key = 0;
  for (let at = 1; at + KEY_CHARS <= text.length; at++) {
    if (rateOfKey(text, at) < rateOfKey(text, key)) key = at;
  }
  const start = Math.max(0, Math.min(key - CHARS_BEFORE, text.length - MAX_CHARS));
  const end = Math.min(text.length, start + MAX_CHARS);
  return {
    beginsWord: start === 0 && isWordEdge(literal, 0, text.charAt(0)),
    before: text.slice(start, key),
    key: text.slice(key, key + KEY_CHARS),
    after: text.slice(key + KEY_CHARS, end),
    endsWord: end === text.length && isWordEdge(literal, literal.length - 1, text.charAt(end - 1)),
  };
}

function signsIn(literal: string): Gram | undefined {
  const key = SIGNS.exec(withoutEdges(literal))?.[0];
  return key === undefined ? undefined : { beginsWord: false, before: '', key, after: '', endsWord: false };
}

/** Whether the literal has an edge there and beside it a letter, a digit or an underscore: a word's first or last. */
function isWordEdge(literal: string, at: number, beside: string): boolean {
  return literal.charAt(at) === EDGE && /\w/.test(beside);
}

/** The characters of a gram. */
function textOf({ before, key, after }: Gram): string {
  return before + key + after;
}

/** Its characters and its edges, as a literal has them. */
function withEdges(gram: Gram): string {
  return `${gram.beginsWord ? EDGE : ''}${textOf(gram)}${gram.endsWord ? EDGE : ''}`;
}

function rateOfKey(literal: string, at: number): number {
  return rateOfTrigram(literal.slice(at, at + KEY_CHARS));
}

/** A further character, and the edge of a word, is one of about so many things that could follow. */
const FOLLOWERS = 3;

/** The chance that the gram begins at a character of mail. */
function rateOf(gram: Gram): number {
  const text = textOf(gram);
  if (text.length < KEY_CHARS) return SIGN_RATE;
  let rate = 1;
  for (let at = 0; at + KEY_CHARS <= text.length; at++) rate = Math.min(rate, rateOfKey(text, at));
  rate /= FOLLOWERS ** (withEdges(gram).length - KEY_CHARS);
  return FREQUENT_WORDS.indexOf(text) < 0 ? rate : Math.max(rate, FREQUENT_RATE);
}
