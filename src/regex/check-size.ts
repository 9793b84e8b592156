import type { Node } from './ast.js';
import { childrenOf } from './ast.js';
import { MAX_CHAIN, MAX_REPEATED_SIZE } from './limits.js';
import { Refusal } from './refusal.js';

/** Refuses what regex engines cannot compile, which some find out only at the first match. */
export function checkSize(root: Node): void {
  if (repeatedSize(root) > MAX_REPEATED_SIZE)
    throw new Refusal(
      'too large a repetition',
      0,
      'Nested counts multiply to more than engines can compile.',
    );
  if (chainLength(root) > MAX_CHAIN)
    throw new Refusal('too long a sequence', 0, 'More steps follow one another than engines can compile.');
}

/** Nodes once every counted repetition is written out. */
function repeatedSize(node: Node): number {
  const size = childrenOf(node).reduce((sum, child) => sum + repeatedSize(child), 1);
  return node.type === 'repeat' ? size * countOf(node) : size;
}

function countOf({ min, max }: Extract<Node, { readonly type: 'repeat' }>): number {
  return Math.max(min, max === Infinity ? 1 : max, 1);
}

/** What a choice, a repetition or a look-around weighs beside a plain character, as measured in V8. */
const BRANCHING_WEIGHT = 6;

/** V8 writes short counted repetitions out this often. */
const UNROLLED = 3;

/** Steps on the longest way through the pattern. */
function chainLength(node: Node): number {
  switch (node.type) {
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + chainLength(part), 0);
    case 'alternation':
      return (
        BRANCHING_WEIGHT + node.branches.reduce((most, branch) => Math.max(most, chainLength(branch)), 0)
      );
    case 'repeat':
      return BRANCHING_WEIGHT + chainLength(node.body) * Math.min(countOf(node), UNROLLED);
    case 'group':
    case 'atomic':
    case 'look':
      return BRANCHING_WEIGHT + chainLength(node.body);
    case 'back-reference':
      return BRANCHING_WEIGHT;
    default:
      return 1;
  }
}
