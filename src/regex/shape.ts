import type { Assertion, Node } from './ast.js';
import type { ByteSet } from './byte-set.js';
import { ALL, foldCase, rangesOf, setOf } from './byte-set.js';
import { ASSERTIONS, NO_LIMIT, SHAPE, type Shape } from './shape-format.js';

/** Depend on whether a newline is the last character, which an automaton that looks one byte ahead cannot tell. */
const ROUGH: readonly Assertion[] = ['line-start', 'end-or-last-newline'];

/** Rounds that are told apart: `.{0,60}` counted exactly would give an automaton a state for each way to be inside it. */
const MAX_ROUNDS = 5;

/** A pattern of 256 KB must not make a tree of as many megabytes; of a stock set, the largest has 20,000 numbers. */
const MAX_TREE = 65_536;

/** Undefined where the pattern waits for what others capture, or is too large. */
export function shapeOf(root: Node): Shape | undefined {
  const sets = new Map<string, number>();
  const tree: number[] = [];
  const state = { isExact: true };

  const addSet = (set: ByteSet): void => {
    const key = rangesOf(set)
      .map(([first, last]) => String.fromCharCode(first, last))
      .join('');
    const place = sets.get(key) ?? sets.size;
    sets.set(key, place);
    tree.push(place);
  };

  /** False where there is no shape. */
  const add = (node: Node): boolean => {
    if (tree.length > MAX_TREE) return false;
    switch (node.type) {
      case 'byte': {
        const set = setOf([node.byte, node.byte]);
        addSet(node.anyCase ? foldCase(set) : set);
        return true;
      }
      case 'set':
        addSet(node.set);
        return true;
      case 'assertion':
        tree.push(SHAPE.assertion, ASSERTIONS.indexOf(node.assertion));
        if (ROUGH.indexOf(node.assertion) >= 0) state.isExact = false;
        return true;
      case 'look':
        state.isExact = false;
        tree.push(SHAPE.sequence, 0);
        return true;
      case 'back-reference':
        state.isExact = false;
        tree.push(SHAPE.repeat, 0, NO_LIMIT);
        addSet(ALL);
        return true;
      case 'slot':
        return false;
      case 'sequence':
        tree.push(SHAPE.sequence, node.parts.length);
        return node.parts.every(add);
      case 'alternation':
        tree.push(SHAPE.alternation, node.branches.length);
        return node.branches.every(add);
      case 'group':
        return add(node.body);
      case 'atomic':
        state.isExact = false;
        return add(node.body);
      case 'repeat': {
        const hasLimit = node.max <= MAX_ROUNDS;
        const isCounted = node.min <= MAX_ROUNDS && (hasLimit || node.max === Infinity);
        if (!isCounted || node.mode === 'possessive') state.isExact = false;
        tree.push(SHAPE.repeat, Math.min(node.min, MAX_ROUNDS), hasLimit ? node.max : NO_LIMIT);
        return add(node.body);
      }
    }
  };

  if (!add(root)) return undefined;
  return { sets: Array.from(sets.keys()), tree, ...(state.isExact && { isExact: true as const }) };
}
