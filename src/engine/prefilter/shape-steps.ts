import { NO_LIMIT, SHAPE, type Shape } from '../../rules/wire-rule-set.js';

/** Nested counts multiply: a pattern that says more is left without an automaton. The largest of a stock set has 11,000. */
const MAX_STEPS = 32_768;

/** Where a step leads that completes a match. */
export const MATCHED = -1;

/** A shape written out: each step takes a byte, asks something of the place, or forks. */
export interface ShapeSteps {
  readonly start: number;
  /** By step: the set it takes a byte of, `-1 - n` where it asks for assertion n, or `FORK`. */
  readonly kinds: readonly number[];
  /** By step: where it leads, or `MATCHED`. */
  readonly nexts: readonly number[];
  /** By step that forks: where to. */
  readonly forks: readonly (readonly number[] | undefined)[];
}

export const FORK = -100;

/** Undefined where there would be too many. */
export function stepsOf({ tree }: Shape): ShapeSteps | undefined {
  const kinds: number[] = [];
  const nexts: number[] = [];
  const forks: (number[] | undefined)[] = [];

  const step = (kind: number, next: number, fork?: number[]): number => {
    kinds.push(kind);
    nexts.push(next);
    forks.push(fork);
    return kinds.length - 1;
  };

  /** Steps for the node at this place of the tree, from its end to its beginning; where they begin. */
  const write = (at: number, next: number): number => {
    if (kinds.length > MAX_STEPS) return next;
    const kind = tree[at] ?? 0;
    switch (kind) {
      case SHAPE.sequence:
        return partsOf(tree, at).reduceRight((after, part) => write(part, after), next);
      case SHAPE.alternation:
        return step(
          FORK,
          next,
          partsOf(tree, at).map((branch) => write(branch, next)),
        );
      case SHAPE.repeat:
        return writeRepeat(tree[at + 1] ?? 0, tree[at + 2] ?? 0, at + 3, next);
      case SHAPE.assertion:
        return step(-1 - (tree[at + 1] ?? 0), next);
      default:
        return step(kind, next);
    }
  };

  const writeRepeat = (min: number, max: number, body: number, next: number): number => {
    let entry = next;
    if (max === NO_LIMIT) {
      const fork = [next];
      entry = step(FORK, next, fork);
      fork.push(write(body, entry));
    } else {
      for (let round = min; round < max; round++) entry = step(FORK, next, [write(body, entry), next]);
    }
    for (let round = 0; round < min; round++) entry = write(body, entry);
    return entry;
  };

  const start = write(0, MATCHED);
  return kinds.length > MAX_STEPS ? undefined : { start, kinds, nexts, forks };
}

/** Places of the parts of a sequence or an alternation. */
function partsOf(tree: readonly number[], at: number): readonly number[] {
  const places: number[] = [];
  let place = at + 2;
  for (let part = 0; part < (tree[at + 1] ?? 0); part++) {
    places.push(place);
    place = endOf(tree, place);
  }
  return places;
}

function endOf(tree: readonly number[], at: number): number {
  switch (tree[at]) {
    case SHAPE.sequence:
    case SHAPE.alternation: {
      let end = at + 2;
      for (let part = 0; part < (tree[at + 1] ?? 0); part++) end = endOf(tree, end);
      return end;
    }
    case SHAPE.repeat:
      return endOf(tree, at + 3);
    case SHAPE.assertion:
      return at + 2;
    default:
      return at + 1;
  }
}
