import type { Assertion } from './ast.js';

/**
 * A pattern as far as an automaton can follow it, as plain data: what matches the pattern matches the shape, and what
 * matches the shape may still not match the pattern. Look-around is left out, a back-reference may be any text, and
 * long counted repetitions have no upper limit.
 */
export interface Shape {
  /** Each set of bytes once, as ranges: first and last byte by turns. */
  readonly sets: readonly string[];
  /** The tree, each node before its parts: the place of a set, or one of `SHAPE` with its numbers. */
  readonly tree: readonly number[];
  /** Set where what matches the shape matches the pattern too. */
  readonly isExact?: true;
}

/** How the nodes of a shape begin; every other number is the place of a set. */
export const SHAPE = {
  /** Then the number of parts, and the parts. */
  sequence: -1,
  /** Then the number of branches, and the branches. */
  alternation: -2,
  /** Then the least count, the highest (`NO_LIMIT` for none), and the body. */
  repeat: -3,
  /** Then its place in `ASSERTIONS`. */
  assertion: -4,
} as const;

export const NO_LIMIT = -1;

export const ASSERTIONS: readonly Assertion[] = [
  'start',
  'line-start',
  'line-start-before-character',
  'end',
  'end-or-last-newline',
  'line-end',
  'word-boundary',
  'no-word-boundary',
];
