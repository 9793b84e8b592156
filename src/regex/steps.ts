import type { Node } from './ast.js';
import type { ByteSet } from './byte-set.js';
import { ALL, foldCase, NONE, setOf, union } from './byte-set.js';

/** A byte that every match holds, and what may stand between it and the next such byte, any number of times. */
export interface Step {
  readonly set: ByteSet;
  readonly gap: ByteSet;
}

/** Steps in the order in which every match holds them; what `lead` has may stand before the first. */
export interface Row {
  readonly lead: ByteSet;
  readonly steps: readonly Step[];
}

/** Longer patterns hold a rare stretch within this, and each step costs time while patterns are read. */
const MAX_STEPS = 64;

/** `(?:…){1000}` needs no thousand rounds to be rare. */
const MAX_ROUNDS = 12;

const NOTHING: Row = { lead: NONE, steps: [] };

/**
 * What every match holds, byte after byte, as far as one row of byte sets can say it: where branches differ, each place
 * takes what any of them has there; what may be left out or repeated may stand in the gap. Any text that matches holds
 * the row; a text that holds the row need not match.
 */
export function rowOf(node: Node): Row {
  let row = known.get(node);
  if (row === undefined) {
    row = workOut(node);
    known.set(node, row);
  }
  return row;
}

/** The whole of a pattern and each branch in it are asked for, one inside the other. */
const known = new WeakMap<Node, Row>();

function workOut(node: Node): Row {
  switch (node.type) {
    case 'byte': {
      const set = setOf([node.byte, node.byte]);
      return stepOf(node.anyCase ? foldCase(set) : set);
    }
    case 'set':
      return stepOf(node.set);
    case 'assertion':
    case 'look':
      return NOTHING;
    case 'back-reference':
    case 'slot':
      return gapOf(ALL);
    case 'sequence':
      return joined(node.parts.map(rowOf));
    case 'alternation':
      return node.branches.map(rowOf).reduce(either);
    case 'group':
    case 'atomic':
      return rowOf(node.body);
    case 'repeat': {
      if (node.max === 0) return NOTHING;
      const round = rowOf(node.body);
      const rounds = Array.from({ length: Math.min(node.min, MAX_ROUNDS) }, () => round);
      return joined(rounds.length === node.max ? rounds : [...rounds, gapOf(bytesOf(round))]);
    }
  }
}

function stepOf(set: ByteSet): Row {
  return { lead: NONE, steps: [{ set, gap: NONE }] };
}

/** Any number of these bytes, or none. */
function gapOf(bytes: ByteSet): Row {
  return { lead: bytes, steps: [] };
}

function joined(rows: readonly Row[]): Row {
  let lead = NONE;
  const steps: Step[] = [];
  for (const row of rows) {
    const last = steps.pop();
    if (last === undefined) lead = merged(lead, row.lead);
    else steps.push(row.lead === NONE ? last : { set: last.set, gap: merged(last.gap, row.lead) });
    for (const step of row.steps) steps.push(step);
  }
  return shortened({ lead, steps }, MAX_STEPS);
}

/** The least that both hold: at each place, what either has there. */
function either(left: Row, right: Row): Row {
  const length = Math.min(left.steps.length, right.steps.length);
  const first = shortened(left, length);
  const second = shortened(right, length);
  return {
    lead: merged(first.lead, second.lead),
    steps: first.steps.map((step, at) => {
      const other = second.steps[at] ?? step;
      return { set: merged(step.set, other.set), gap: merged(step.gap, other.gap) };
    }),
  };
}

/** The first steps; the bytes of the others become part of the last gap. */
function shortened(row: Row, length: number): Row {
  if (row.steps.length <= length) return row;
  const rest = bytesOf({ lead: NONE, steps: row.steps.slice(length) });
  const last = row.steps[length - 1];
  if (last === undefined) return gapOf(merged(row.lead, rest));
  const steps = row.steps.slice(0, length - 1);
  return { lead: row.lead, steps: [...steps, { set: last.set, gap: merged(last.gap, rest) }] };
}

function bytesOf({ lead, steps }: Row): ByteSet {
  return steps.reduce((bytes, { set, gap }) => merged(merged(bytes, set), gap), lead);
}

function merged(left: ByteSet, right: ByteSet): ByteSet {
  if (left === right || right === NONE) return left;
  return left === NONE ? right : union(left, right);
}
