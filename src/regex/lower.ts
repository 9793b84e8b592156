import type { Look, Node, Repeat } from './ast.js';
import { childrenOf, EMPTY } from './ast.js';
import { complement, isSame, WORD } from './byte-set.js';
import { MAX_LOOK_BEHIND } from './limits.js';
import { Refusal } from './refusal.js';
import { maxWidth, minWidth } from './widths.js';

/**
 * The same pattern in terms ECMAScript has: no atomic groups, no possessive repetitions, and look-behind only where
 * nothing simpler says it.
 */
export function lower(root: Node): Node {
  return new Lowering().node(root, false);
}

class Lowering {
  private added = 0;

  node(node: Node, isBehind: boolean): Node {
    switch (node.type) {
      case 'byte':
      case 'set':
      case 'slot':
      case 'assertion':
      case 'back-reference':
        return node;
      case 'sequence':
        return markLineStarts(node.parts.map((part) => this.node(part, isBehind)));
      case 'alternation':
        return { type: 'alternation', branches: node.branches.map((branch) => this.node(branch, isBehind)) };
      case 'group':
        return { ...node, body: this.node(node.body, isBehind) };
      case 'atomic':
        return this.atomic(this.node(node.body, isBehind), node.at, isBehind);
      case 'look':
        return this.look(node, node.at);
      case 'repeat':
        return this.repeat(node, isBehind);
    }
  }

  private repeat(node: Repeat & { readonly at: number }, isBehind: boolean): Node {
    const body = this.node(node.body, isBehind);
    if (node.mode !== 'possessive') return repeated({ ...node, body });
    return this.atomic(repeated({ ...node, mode: 'greedy', body }), node.at, isBehind);
  }

  /** `(?=(X))\1`: a look-ahead never tries a second way, and the reference then takes what it found. */
  private atomic(body: Node, at: number, isBehind: boolean): Node {
    if (!hasChoice(body)) return body;
    // A look-behind is matched from its end, so the reference would come before its group.
    if (isBehind)
      throw new Refusal(
        'atomic group in look-behind',
        at,
        'An atomic group inside look-behind has no equal.',
      );
    const group = --this.added;
    const look = {
      type: 'look',
      ahead: true,
      negative: false,
      body: { type: 'group', number: group, body },
      at,
    } as const;
    return { type: 'sequence', parts: [look, { type: 'back-reference', group, anyCase: undefined, at }] };
  }

  private look(node: Look & { readonly at: number }, at: number): Node {
    if (node.ahead) return { ...node, body: this.node(node.body, false) };
    const width = maxWidth(node.body);
    if (width > MAX_LOOK_BEHIND)
      throw new Refusal(
        'unbounded look-behind',
        at,
        `Perl looks back over at most ${MAX_LOOK_BEHIND} characters.`,
      );
    if (hasGroup(node.body) && minWidth(node.body) !== width)
      throw new Refusal(
        'group in look-behind',
        at,
        'Perl warns of a group in look-behind of varying length.',
      );
    if (hasRepeatedGroup(node.body, false))
      throw new Refusal(
        'group in look-behind',
        at,
        'Which round of a repetition a group keeps differs in look-behind.',
      );
    return withoutLookBehind(node) ?? { ...node, body: this.node(node.body, true) };
  }
}

/** An optional node that is empty counts as found in Perl and as not found in ECMAScript; a branch is found in both. */
function repeated(node: Repeat & { readonly at: number }): Node {
  const { body, min, max, mode } = node;
  if (min !== 0 || max !== 1 || minWidth(body) > 0) return node;
  return { type: 'alternation', branches: mode === 'lazy' ? [EMPTY, body] : [body, EMPTY] };
}

/** A line start needs no look at the end of the text where something must follow. */
function markLineStarts(parts: readonly Node[]): Node {
  const marked: Node[] = [];
  let beforeCharacter = false;
  for (const part of Array.from(parts).reverse()) {
    const isLineStart = part.type === 'assertion' && part.assertion === 'line-start';
    marked.push(
      isLineStart && beforeCharacter ? { ...part, assertion: 'line-start-before-character' } : part,
    );
    beforeCharacter = beforeCharacter || minWidth(part) > 0;
  }
  return { type: 'sequence', parts: marked.reverse() };
}

/**
 * `(?<=\w)` and its kin said with word boundaries: whether there is one, and whether the next character is of a word,
 * tell whether the one before is.
 */
function withoutLookBehind({ negative, body }: Look): Node | undefined {
  if (body.type !== 'set') return undefined;
  const isWord = isSame(body.set, WORD);
  if (!isWord && !isSame(body.set, complement(WORD))) return undefined;
  const start: Node = { type: 'assertion', assertion: 'start' };
  if (isWord) return negative ? afterNoWord : afterWord;
  if (negative) return { type: 'alternation', branches: [start, afterWord] };
  return { type: 'sequence', parts: [{ ...noWordAhead, body: start }, afterNoWord] };
}

const noWordAhead = {
  type: 'look',
  ahead: true,
  negative: true,
  body: { type: 'set', set: WORD },
  at: 0,
} as const;
const wordAhead = { ...noWordAhead, negative: false } as const;
const boundary: Node = { type: 'assertion', assertion: 'word-boundary' };
const noBoundary: Node = { type: 'assertion', assertion: 'no-word-boundary' };

const afterWord = eitherOf([boundary, noWordAhead], [noBoundary, wordAhead]);
const afterNoWord = eitherOf([boundary, wordAhead], [noBoundary, noWordAhead]);

function eitherOf(...branches: readonly (readonly Node[])[]): Node {
  return { type: 'alternation', branches: branches.map((parts) => ({ type: 'sequence', parts }) as const) };
}

/** Whether the node could match in a second way once its first is given up. */
function hasChoice(node: Node): boolean {
  if (node.type === 'alternation') return true;
  if (node.type === 'look') return false;
  if (node.type === 'repeat' && node.min !== node.max) return true;
  return childrenOf(node).some(hasChoice);
}

function hasGroup(node: Node): boolean {
  return node.type === 'group' || childrenOf(node).some(hasGroup);
}

function hasRepeatedGroup(node: Node, isRepeated: boolean): boolean {
  if (node.type === 'group' && isRepeated) return true;
  return childrenOf(node).some((child) => hasRepeatedGroup(child, isRepeated || node.type === 'repeat'));
}
