import type { Node } from './ast.js';
import { mayEndEmpty } from './check-empty-rounds.js';
import { Refusal } from './refusal.js';

/**
 * Refuses a back-reference to a group that may be unset where it stands. There the two dialects part: to Perl such a
 * reference fails, or finds what an earlier round of a repetition left; to ECMAScript it is empty and always succeeds.
 * Returns the groups that are set in every match: only their text is sure to be Perl's.
 */
export function checkReferences(root: Node): ReadonlySet<number> {
  return setAfter(root, new Set());
}

function setAfter(node: Node, before: ReadonlySet<number>): ReadonlySet<number> {
  switch (node.type) {
    case 'byte':
    case 'set':
    case 'slot':
    case 'assertion':
      return before;
    case 'back-reference':
      if (!before.has(node.group))
        throw new Refusal(
          'back-reference to an unset group',
          node.at,
          'The group referred to may have matched nothing when this place is reached.',
        );
      return before;
    case 'sequence':
      return node.parts.reduce((known, part) => setAfter(part, known), before);
    case 'alternation': {
      const [first = before, ...others] = node.branches.map((branch) => setAfter(branch, before));
      return others.reduce((common, after) => intersection(common, after), first);
    }
    case 'group':
      return new Set(setAfter(node.body, before)).add(node.number);
    case 'atomic':
      return setAfter(node.body, before);
    case 'look': {
      const after = setAfter(node.body, before);
      return node.negative ? before : after;
    }
    case 'repeat': {
      const after = setAfter(node.body, before);
      // Of a loop that may end empty, Perl keeps the last, empty round and ECMAScript the one before.
      return node.min === 0 || mayEndEmpty(node) ? before : after;
    }
  }
}

function intersection(left: ReadonlySet<number>, right: ReadonlySet<number>): ReadonlySet<number> {
  return left === right ? left : new Set(Array.from(left).filter((group) => right.has(group)));
}
