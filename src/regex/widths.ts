import type { Node } from './ast.js';

/** The fewest characters the node can take. A back-reference may repeat an empty group. */
export function minWidth(node: Node): number {
  switch (node.type) {
    case 'byte':
    case 'set':
    case 'slot':
      return 1;
    case 'assertion':
    case 'back-reference':
    case 'look':
      return 0;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + minWidth(part), 0);
    case 'alternation':
      return node.branches.reduce((least, branch) => Math.min(least, minWidth(branch)), Infinity);
    case 'group':
    case 'atomic':
      return minWidth(node.body);
    case 'repeat':
      return node.min === 0 ? 0 : node.min * minWidth(node.body);
  }
}

/** The most characters the node can take; Infinity where nothing limits them. */
export function maxWidth(node: Node): number {
  switch (node.type) {
    case 'byte':
    case 'set':
      return 1;
    case 'assertion':
    case 'look':
      return 0;
    case 'back-reference':
    case 'slot':
      return Infinity;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + maxWidth(part), 0);
    case 'alternation':
      return node.branches.reduce((most, branch) => Math.max(most, maxWidth(branch)), 0);
    case 'group':
    case 'atomic':
      return maxWidth(node.body);
    case 'repeat': {
      const width = maxWidth(node.body);
      return width === 0 || node.max === 0 ? 0 : node.max * width;
    }
  }
}
