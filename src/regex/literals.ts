import type { Node } from './ast.js';
import { membersOf, sizeOf } from './byte-set.js';
import {
  MAX_JOINED_LENGTH,
  MAX_LITERAL_LENGTH,
  MAX_LITERAL_PRODUCT,
  MAX_LITERALS,
  MIN_LITERAL_LENGTH,
} from './limits.js';

/** Strings of which at least one must occur, in small letters. */
type Alternatives = readonly string[];

interface Needed {
  /** Everything the node can match, where that is few; undefined where it is not known. */
  readonly exact: Alternatives | undefined;
  /** What the text around a match must hold for another reason. */
  readonly best: Alternatives | undefined;
}

/** In a string that `stretchesOf` gives: a word begins or ends there. No byte is this character. */
export const EDGE = '\u0100';

const NOTHING: Needed = { exact: [''], best: undefined };
const UNKNOWN: Needed = { exact: undefined, best: undefined };

/**
 * Strings of which at least one occurs in every text the pattern matches, once the text is in small letters
 * (`toLowerCase` on its bytes); undefined where no such strings are known. Of several possible lists, the one that is
 * likely to occur least.
 */
export function literalsOf(root: Node): Alternatives | undefined {
  const { exact, best } = neededBy(root, '');
  const literals = rarest([exact, best]);
  return literals && distinct(literals.map((literal) => literal.slice(0, MAX_LITERAL_LENGTH)));
}

/**
 * Lists of strings, each for a stretch of its own of what the pattern matches: of every list at least one string stands
 * there, once the text is in small letters. Strings may be short, and hold an EDGE where the pattern asks for one.
 */
export function stretchesOf(root: Node): readonly Alternatives[] {
  const { stretches, exact } = stretchesIn(stepsOf(root, EDGE));
  return [...stretches, exact].filter(
    (list): list is Alternatives => list !== undefined && shortest(list) > 0,
  );
}

/** `edge` is what stands for `\b`. */
function neededBy(node: Node, edge: string): Needed {
  switch (node.type) {
    case 'byte':
      return { exact: [small(node.byte)], best: undefined };
    case 'set': {
      if (sizeOf(node.set) > 2 * MAX_SET) return UNKNOWN;
      const letters = distinct(membersOf(node.set).map(small));
      return letters.length <= MAX_SET ? { exact: letters, best: undefined } : UNKNOWN;
    }
    case 'assertion':
      return node.assertion === 'word-boundary' ? { exact: [edge], best: undefined } : NOTHING;
    case 'back-reference':
    case 'slot':
      return UNKNOWN;
    case 'sequence':
    case 'group':
    case 'atomic':
      return neededByAll(stepsOf(node, edge));
    case 'alternation':
      return neededByAny(node.branches.map((branch) => neededBy(branch, edge)));
    case 'look': {
      if (node.negative) return NOTHING;
      const { exact, best } = neededBy(node.body, edge);
      return { exact: [''], best: rarest([exact, best]) };
    }
    case 'repeat': {
      if (node.max === 0) return NOTHING;
      if (node.min > 0) return neededByAll(stepsOf(node, edge));
      const { exact } = neededBy(node.body, edge);
      return node.max === 1 && exact !== undefined
        ? { exact: distinct([...exact, '']), best: undefined }
        : UNKNOWN;
    }
  }
}

/** What is needed one after the other, so that letters join across groups and the first rounds of a repetition. */
function stepsOf(node: Node, edge: string): readonly Needed[] {
  if (node.type === 'sequence') return joined(node.parts.map((part) => stepsOf(part, edge)));
  if (node.type === 'group' || node.type === 'atomic') return stepsOf(node.body, edge);
  if (node.type !== 'repeat' || node.min === 0) return [neededBy(node, edge)];
  const round = node.min === 1 ? stepsOf(node.body, edge) : [neededBy(node.body, edge)];
  const followed = Math.min(node.min, MAX_JOINED_LENGTH);
  const rounds = joined(Array.from({ length: followed }, () => round));
  return followed === node.max ? rounds : [...rounds, UNKNOWN];
}

function joined(lists: readonly (readonly Needed[])[]): readonly Needed[] {
  const all: Needed[] = [];
  for (const list of lists) for (const needed of list) all.push(needed);
  return all;
}

/** More characters than this in one place say little. */
const MAX_SET = 4;

function neededByAll(steps: readonly Needed[]): Needed {
  const { stretches, exact } = stretchesIn(steps);
  return { exact, best: rarest(stretches) };
}

/** What the steps need one after the other; `exact` where they are one stretch and nothing else. */
function stretchesIn(steps: readonly Needed[]): {
  readonly stretches: readonly (Alternatives | undefined)[];
  readonly exact: Alternatives | undefined;
} {
  const stretches: (Alternatives | undefined)[] = [];
  let run: Alternatives = [''];
  let isWhole = true;
  for (const { exact, best } of steps) {
    stretches.push(best);
    const product = exact === undefined ? undefined : productOf(run, exact);
    if (product !== undefined) {
      run = product;
      continue;
    }
    isWhole = false;
    stretches.push(run);
    run = exact ?? [''];
  }
  return isWhole ? { stretches, exact: run } : { stretches: [...stretches, run], exact: undefined };
}

function productOf(left: Alternatives, right: Alternatives): Alternatives | undefined {
  const grows = left.length > 1 && right.length > 1;
  if (grows && left.length * right.length > MAX_LITERAL_PRODUCT) return undefined;
  if (longest(left) + longest(right) > MAX_JOINED_LENGTH) return undefined;
  const product: string[] = [];
  for (const head of left) for (const tail of right) product.push(head + tail);
  return distinct(product);
}

function neededByAny(branches: readonly Needed[]): Needed {
  const exact: string[] = [];
  const best: string[] = [];
  let isExact = true;
  let isKnown = true;
  for (const branch of branches) {
    if (branch.exact === undefined) isExact = false;
    else exact.push(...branch.exact);
    const chosen = rarest([branch.exact, branch.best]);
    if (chosen === undefined) isKnown = false;
    else best.push(...chosen);
  }
  return {
    exact: isExact && exact.length <= MAX_LITERALS ? distinct(exact) : undefined,
    best: isKnown && best.length <= MAX_LITERALS ? distinct(best) : undefined,
  };
}

function rarest(candidates: readonly (Alternatives | undefined)[]): Alternatives | undefined {
  let rarestSoFar: Alternatives | undefined;
  for (const candidate of candidates) {
    if (candidate === undefined || shortest(candidate) < MIN_LITERAL_LENGTH) continue;
    if (rarestSoFar === undefined || rarity(candidate) > rarity(rarestSoFar)) rarestSoFar = candidate;
  }
  return rarestSoFar;
}

/** A further letter makes a string about eight times rarer; each further string is a further chance. */
function rarity(alternatives: Alternatives): number {
  return 3 * shortest(alternatives) - Math.log2(alternatives.length);
}

function shortest(alternatives: Alternatives): number {
  return alternatives.reduce((least, text) => Math.min(least, lengthOf(text)), Infinity);
}

function longest(alternatives: Alternatives): number {
  return alternatives.reduce((most, text) => Math.max(most, lengthOf(text)), 0);
}

/** An edge is no character. */
function lengthOf(text: string): number {
  return withoutEdges(text).length;
}

/** The characters of a string that `stretchesOf` gives. */
export function withoutEdges(text: string): string {
  return text.indexOf(EDGE) < 0 ? text : text.split(EDGE).join('');
}

function small(byte: number): string {
  return String.fromCharCode(byte).toLowerCase();
}

function distinct(strings: readonly string[]): Alternatives {
  return Array.from(new Set(strings));
}
