import type { Node } from './ast.js';
import { childrenOf } from './ast.js';
import { Refusal } from './refusal.js';
import { minWidth } from './widths.js';

type RepeatNode = Extract<Node, { readonly type: 'repeat' }>;

/**
 * Whether a round beyond the least may be empty. Perl takes an empty round and ends the loop there; ECMAScript gives it
 * up and looks for another way through the body. An optional node is no loop: it is lowered to an alternation.
 */
export function mayEndEmpty({ min, max, body }: RepeatNode): boolean {
  return max > Math.max(min, 1) && minWidth(body) === 0;
}

/**
 * Refuses a loop whose rounds may be empty where that decides what matches. Both dialects find a match in the same
 * texts, but where the body prefers to be empty, ECMAScript's may be longer; an atomic group or a back-reference would
 * build on the difference.
 */
export function checkEmptyRounds(root: Node): void {
  const loop = find(root, (node) => node.type === 'repeat' && mayEndEmpty(node) && !isEmptyLast(node.body));
  if (loop?.type !== 'repeat' || find(root, buildsOnChoice) === undefined) return;
  throw new Refusal(
    'loop with empty rounds',
    loop.at,
    'What this loop repeats may be empty before it is not, and other parts depend on which comes first.',
  );
}

function buildsOnChoice(node: Node): boolean {
  return (
    node.type === 'atomic' ||
    node.type === 'back-reference' ||
    (node.type === 'repeat' && node.mode === 'possessive')
  );
}

function find(node: Node, isSought: (node: Node) => boolean): Node | undefined {
  if (isSought(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, isSought);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the node takes nothing only once every way to take something has failed. */
function isEmptyLast(node: Node): boolean {
  if (minWidth(node) > 0) return true;
  switch (node.type) {
    case 'sequence':
      return node.parts.every(isEmptyLast);
    case 'alternation':
      return node.branches.every((branch, index) =>
        index === node.branches.length - 1 ? isEmptyLast(branch) : minWidth(branch) > 0,
      );
    case 'group':
      return isEmptyLast(node.body);
    case 'repeat':
      return node.mode !== 'lazy' && isEmptyLast(node.body);
    default:
      return true;
  }
}
