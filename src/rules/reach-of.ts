import { childrenOf, type Node } from '../regex/ast.js';
import { has, includesAll, setOf, type ByteSet } from '../regex/byte-set.js';

const NEWLINE = 0x0a;

/** White space of ASCII: with it `\s` is told from a set of other characters beyond ASCII. */
const SPACE = setOf([0x09, 0x0d], [0x20, 0x20]);

/** A set of all but some characters beyond ASCII has no equal on bytes. */
const EXCLUDES_WIDE = /\[\^[^\]]*(?:\\u|\\x[89a-f]|[\u0080-\uffff])/i;

/**
 * How far a part of a pattern looks from the start of a match (`Need.reach`), given with `\s` as ASCII and the source
 * of the whole; undefined where nothing limits it.
 */
export function reachOf(way: Node, source: string): number | 'line' | undefined {
  if (EXCLUDES_WIDE.test(source)) return undefined;
  const reach = reachOfNode(way);
  if (reach !== Infinity) return reach;
  return takesNewline(way) ? undefined : 'line';
}

function takesNewline(node: Node): boolean {
  const set = setOfNode(node);
  return set === undefined ? childrenOf(node).some(takesNewline) : has(set, NEWLINE);
}

function reachOfNode(node: Node): number {
  switch (node.type) {
    case 'byte':
    case 'set':
      return 1;
    case 'assertion':
      return 0;
    case 'back-reference':
    case 'slot':
      return Infinity;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + reachOfNode(part), 0);
    case 'alternation':
      return node.branches.reduce((most, branch) => Math.max(most, reachOfNode(branch)), 0);
    case 'group':
    case 'atomic':
      return reachOfNode(node.body);
    case 'look':
      return node.ahead ? reachOfNode(node.body) : Infinity;
    case 'repeat': {
      if (node.max === 0) return 0;
      if (node.max !== Infinity) return node.max * reachOfNode(node.body);
      const set = setOfNode(node.body);
      return set !== undefined && includesAll(SPACE, set) ? 1 : Infinity;
    }
  }
}

function setOfNode(node: Node): ByteSet | undefined {
  if (node.type === 'set') return node.set;
  return node.type === 'byte' ? setOf([node.byte, node.byte]) : undefined;
}
