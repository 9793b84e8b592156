import type { Node } from './ast.js';
import { childrenOf, EMPTY } from './ast.js';
import { ALL, foldCase, hasLetters, isSame, otherCase } from './byte-set.js';
import { Refusal } from './refusal.js';

/**
 * Where the case of letters counts. `nowhere`: the `i` flag does it. `somewhere`: where it does not, both cases are
 * spelled out. `mixed`: it counts, and a back-reference ignores it, which no spelling can say.
 */
export type CaseUse = 'nowhere' | 'somewhere' | 'mixed';

export function caseUseOf(root: Node): CaseUse {
  const groups = new Map<number, Node>();
  const found = { counts: false, ignored: false, ignoredByReference: false };
  const visit = (node: Node): void => {
    if (node.type === 'group') groups.set(node.number, node.body);
    const letters = lettersIn(node, groups);
    if (letters === 'count') found.counts = true;
    if (letters === 'ignored') found.ignored = true;
    if (letters === 'ignored' && isByReference(node)) found.ignoredByReference = true;
    childrenOf(node).forEach(visit);
  };
  visit(root);
  if (!found.counts) return found.ignored ? 'nowhere' : 'somewhere';
  if (!found.ignoredByReference) return 'somewhere';
  refuseDependingOnCase(root, groups);
  return 'mixed';
}

/** Ignoring case everywhere may only ever match more: not where something is forbidden, or kept once it is found. */
function refuseDependingOnCase(node: Node, groups: ReadonlyMap<number, Node>): void {
  const isAdded = node.type === 'group' && node.number < 0;
  if (isAdded || (node.type === 'look' && node.negative && counts(node.body, groups)))
    throw new Refusal(
      'back-reference in mixed case',
      0,
      'A back-reference ignores case, and elsewhere what is forbidden or atomic depends on it.',
    );
  for (const child of childrenOf(node)) refuseDependingOnCase(child, groups);
}

function counts(node: Node, groups: ReadonlyMap<number, Node>): boolean {
  return lettersIn(node, groups) === 'count' || childrenOf(node).some((child) => counts(child, groups));
}

function lettersIn(node: Node, groups: ReadonlyMap<number, Node>): 'none' | 'count' | 'ignored' {
  switch (node.type) {
    case 'byte':
      if (node.anyCase) return 'ignored';
      return otherCase(node.byte) === node.byte ? 'none' : 'count';
    case 'set':
      return isSame(node.set, foldCase(node.set)) ? 'none' : 'count';
    case 'slot':
      return node.anyCase ? 'ignored' : 'count';
    case 'back-reference': {
      const body = groups.get(node.group);
      if (node.anyCase === undefined || (body !== undefined && !mayHoldLetters(body))) return 'none';
      return node.anyCase ? 'ignored' : 'count';
    }
    default:
      return 'none';
  }
}

/** Text that is known only when the pattern runs. */
function isByReference(node: Node): boolean {
  return node.type === 'back-reference' || node.type === 'slot';
}

function mayHoldLetters(node: Node): boolean {
  if (node.type === 'byte') return otherCase(node.byte) !== node.byte;
  if (node.type === 'set') return hasLetters(node.set);
  return isByReference(node) || (node.type !== 'look' && childrenOf(node).some(mayHoldLetters));
}

/**
 * The pattern as far as case counts in it: each back-reference that ignores case gives way to any text. Matches
 * whatever the pattern itself matches, and more.
 */
export function whereCaseCounts(node: Node): Node {
  switch (node.type) {
    case 'back-reference':
      return node.anyCase === true ? ANY_TEXT : node;
    case 'slot':
      if (node.anyCase)
        throw new Refusal(
          'slot in mixed case',
          node.at,
          'Case counts elsewhere, so this slot cannot ignore it.',
        );
      return node;
    case 'sequence':
      return { type: 'sequence', parts: node.parts.map(whereCaseCounts) };
    case 'alternation':
      return { type: 'alternation', branches: node.branches.map(whereCaseCounts) };
    case 'look':
      // More text inside would forbid more, not less.
      if (node.negative) return ignoresCaseByReference(node.body) ? EMPTY : node;
      return { ...node, body: whereCaseCounts(node.body) };
    case 'group':
    case 'atomic':
    case 'repeat':
      return { ...node, body: whereCaseCounts(node.body) };
    default:
      return node;
  }
}

const ANY_TEXT: Node = {
  type: 'repeat',
  body: { type: 'set', set: ALL },
  min: 0,
  max: Infinity,
  mode: 'lazy',
  at: 0,
};

function ignoresCaseByReference(node: Node): boolean {
  return (
    (node.type === 'back-reference' && node.anyCase === true) || childrenOf(node).some(ignoresCaseByReference)
  );
}
