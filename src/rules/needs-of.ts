import type { Node } from '../regex/ast.js';
import { EDGE, stretchesOf } from '../regex/literals.js';
import { parsePattern } from '../regex/parse.js';
import { asPerl } from './as-perl.js';
import { reachOf } from './reach-of.js';
import type { Need } from './rule-set.js';
import { rateOfTrigram } from './trigram-rates.js';

/** A text is searched for so many characters of a gram: those that mail holds most seldom. */
const KEY_CHARS = 3;

/** Stands before them, where they are not the first. */
const KEY_MARK = '|';

/** Stand before and after a gram where a word begins and ends. */
const START_MARK = '^';
const END_MARK = '$';

/** No gram has these itself. */
const MARKS = /[|^$]/;

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
  const near = others.filter((other) => !isSameStretch(other.grams, grams))[0];
  const seen = reach === 'line' ? LINE_CHARS : 2 * reach;
  return near === undefined || near.rate > MAX_NEAR_TIMES * rarest.rate || near.rate * seen > MAX_EXPECTED
    ? { grams, reach }
    : { grams, near: near.grams, reach };
}

/** Whether grams are found where others are, and so tell nothing more. */
function isSameStretch(grams: readonly string[], others: readonly string[]): boolean {
  const [texts, otherTexts] = [grams, others].map((list) => list.map(textOf));
  return (texts ?? []).every((text) =>
    (otherTexts ?? []).some((other) => text.indexOf(other) >= 0 || other.indexOf(text) >= 0),
  );
}

/** Of each literal a stretch around what mail holds seldom; undefined where one of them has none. */
function gramsOf(literals: readonly string[]): Rated | undefined {
  const grams: string[] = [];
  for (const literal of literals) {
    const gram = rarestGram(literal) ?? SIGNS.exec(literal.split(EDGE).join(''))?.[0];
    if (gram === undefined) return undefined;
    grams.push(gram);
  }
  const needed = withoutOthers(Array.from(new Set(grams)).sort());
  return { grams: needed, rate: needed.reduce((sum, gram) => sum + rateOf(gram), 0) };
}

/** Where a gram stands that holds another, the other stands too. */
function withoutOthers(grams: readonly string[]): readonly string[] {
  return grams.filter((gram) => !grams.some((other) => other !== gram && isHeldBy(other, gram)));
}

/** Whether a gram stands wherever another does: all of it, its edges too. */
function isHeldBy(gram: string, other: string): boolean {
  const [inner, outer] = [withEdges(gram), withEdges(other)];
  // The same text with other keys: one of them is enough.
  return inner === outer ? gram < other : outer.indexOf(inner) >= 0;
}

/** The characters of a gram and its edges, as a literal has them. */
function withEdges(gram: string): string {
  if (!isMarked(gram)) return gram;
  const [start, end] = [gram.charAt(0) === START_MARK, gram.charAt(gram.length - 1) === END_MARK];
  return `${start ? EDGE : ''}${textOf(gram)}${end ? EDGE : ''}`;
}

function isMarked(gram: string): boolean {
  return gram.length > KEY_CHARS;
}

/** The characters of a gram. */
function textOf(gram: string): string {
  return isMarked(gram) ? gram.replace(/[|^$]/g, '') : gram;
}

/** The key where it costs least, and what stands around it; undefined where there are too few characters. */
function rarestGram(literal: string): string | undefined {
  const text = literal.split(EDGE).join('');
  if (text.length < KEY_CHARS || MARKS.test(text)) return undefined;
  let key = 0;
  for (let at = 1; at + KEY_CHARS <= text.length; at++) {
    if (rateOfKey(text, at) < rateOfKey(text, key)) key = at;
  }
  const start = Math.max(0, Math.min(key - CHARS_BEFORE, text.length - MAX_CHARS));
  const end = Math.min(text.length, start + MAX_CHARS);
  return (
    (start === 0 && isWordEdge(literal, 0, text.charAt(0)) ? START_MARK : '') +
    text.slice(start, key) +
    (key === start ? '' : KEY_MARK) +
    text.slice(key, end) +
    (end === text.length && isWordEdge(literal, literal.length - 1, text.charAt(end - 1)) ? END_MARK : '')
  );
}

/** Whether the literal has an edge there and beside it a letter, a digit or an underscore: a word's first or last. */
function isWordEdge(literal: string, at: number, beside: string): boolean {
  return literal.charAt(at) === EDGE && /\w/.test(beside);
}

function rateOfKey(literal: string, at: number): number {
  return rateOfTrigram(literal.slice(at, at + KEY_CHARS));
}

/** A further character is one of about so many that could follow. */
const FOLLOWERS = 3;

/** The chance that the gram begins at a character of mail. */
function rateOf(marked: string): number {
  const gram = textOf(marked);
  if (gram.length < KEY_CHARS) return SIGN_RATE;
  let rate = 1;
  for (let at = 0; at + KEY_CHARS <= gram.length; at++) {
    rate = Math.min(rate, rateOfTrigram(gram.slice(at, at + KEY_CHARS)));
  }
  const edges = isMarked(marked) ? (marked.match(/^\^|\$$/g)?.length ?? 0) : 0;
  rate /= FOLLOWERS ** (gram.length - KEY_CHARS + edges);
  return FREQUENT_WORDS.indexOf(gram) < 0 ? rate : Math.max(rate, FREQUENT_RATE);
}
