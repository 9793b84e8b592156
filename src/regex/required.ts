import type { Node } from './ast.js';
import { childrenOf } from './ast.js';
import { COMMON, COMMON_RATE, rateOfLetter } from './byte-rates.js';
import { literalsOf } from './literals.js';
import { rowOf } from './steps.js';
import { minWidth } from './widths.js';
import type { Window } from './window.js';
import { LINE, windowIn } from './window.js';

/** Of these, at least one is in every text that matches. */
export interface Required {
  /** Stand in the text once it is in small letters (`toLowerCase` on its bytes). */
  readonly literals: readonly string[];
  readonly windows: readonly Window[];
  /** So many of the literals, none overlapping another; 1 where there are windows. */
  readonly times: number;
}

interface Rated extends Required {
  /** How many a byte of text is expected to bring. */
  readonly rate: number;
  /** What looking for it costs, in needless runs of the pattern a byte. */
  readonly cost: number;
}

/** A literal of this length is rare enough; more would only make the tables bigger. */
const MAX_LETTERS = 8;

/** More branches than this are told apart by literals or not at all: each window costs memory and time. */
const MAX_WINDOWS = 32;

/** What is expected more often than this tells nothing. */
const MAX_RATE = 1 / 20;

/** Shorter stretches of what is common are found in much else too. */
const MIN_COMMON = 4;

/** More are not counted. */
const MAX_TIMES = 8;

/** Patterns up to this many nodes cost about the same to run; a larger one, in proportion. */
const USUAL_SIZE = 200;

/** Undefined where nothing is required that text does not hold everywhere. */
export function requiredBy(root: Node): Required | undefined {
  const required = new Search(Math.max(1, sizeOf(root) / USUAL_SIZE)).required(root);
  return required && { literals: required.literals, windows: required.windows, times: required.times };
}

class Search {
  /** `weight` is how much dearer than others the pattern is to run. */
  constructor(private readonly weight: number) {}

  /** Required by the node: by a part of its own, or by all parts together. */
  required(node: Node): Rated | undefined {
    const literals = literalsOf(node)?.map(rarestPart);
    const rated = windowIn(rowOf(node).steps, this.weight);
    return this.best([
      this.within(node),
      literals && { literals, windows: [], times: 1, rate: rateOfLiterals(literals), cost: 0 },
      rated && { literals: [], windows: [rated.window], times: 1, rate: rated.rate, cost: rated.cost },
    ]);
  }

  private within(node: Node): Rated | undefined {
    switch (node.type) {
      case 'sequence':
        return this.best(node.parts.map((part) => this.within(part)));
      case 'group':
      case 'atomic':
        return this.within(node.body);
      case 'look':
        return node.negative ? undefined : this.required(node.body);
      case 'repeat':
        if (node.min === 0) return undefined;
        return node.min === 1
          ? this.within(node.body)
          : this.best([this.within(node.body), several(node.body, node.min)]);
      case 'alternation':
        // Branches of one letter are told apart by nothing that the whole row would not tell.
        return minWidth(node) < 2 ? undefined : this.anyOf(node.branches);
      default:
        return undefined;
    }
  }

  private anyOf(branches: readonly Node[]): Rated | undefined {
    const literals: string[] = [];
    const windows: Window[] = [];
    let rate = 0;
    let cost = 0;
    for (const branch of branches) {
      const required = this.required(branch);
      if (required === undefined) return undefined;
      literals.push(...required.literals);
      windows.push(...required.windows);
      rate += required.times === 1 ? required.rate : rateOfLiterals(required.literals);
      cost += required.cost;
      if (windows.length > MAX_WINDOWS) return undefined;
    }
    return { literals, windows, times: 1, rate, cost };
  }

  private best(candidates: readonly (Rated | undefined)[]): Rated | undefined {
    let best: Rated | undefined;
    for (const candidate of candidates) {
      if (candidate === undefined || candidate.rate > MAX_RATE) continue;
      if (best === undefined || this.burden(candidate) < this.burden(best)) best = candidate;
    }
    return best;
  }

  private burden({ rate, cost }: Rated): number {
    return rate * this.weight + cost;
  }
}

/** Each round of a repetition brings a literal of its own. */
function several(round: Node, rounds: number): Rated | undefined {
  const literals = literalsOf(round)?.map(rarestPart);
  if (literals === undefined) return undefined;
  const times = Math.min(rounds, MAX_TIMES);
  const inLine = LINE * rateOfLiterals(literals);
  let rate = 1 / LINE;
  for (let count = 1; count <= times; count++) rate *= inLine / count;
  return { literals, windows: [], times, rate, cost: 0 };
}

function rateOfLiterals(literals: readonly string[]): number {
  return literals.reduce((sum, literal) => sum + rateOfLiteral(literal), 0);
}

function rateOfLiteral(literal: string): number {
  let rate = 1;
  for (let at = 0; at < literal.length; at++) rate *= rateOfLetter(literal, at);
  const isCommon = literal.length >= MIN_COMMON && COMMON.indexOf(literal) >= 0;
  return isCommon ? Math.max(rate, COMMON_RATE) : rate;
}

function rarestPart(literal: string): string {
  let best = literal.slice(0, MAX_LETTERS);
  for (let at = 1; at + MAX_LETTERS <= literal.length; at++) {
    const part = literal.slice(at, at + MAX_LETTERS);
    if (rateOfLiteral(part) < rateOfLiteral(best)) best = part;
  }
  return best;
}

/** Nodes of the tree, as a measure of what a run costs. */
function sizeOf(node: Node): number {
  return childrenOf(node).reduce((size, child) => size + sizeOf(child), 1);
}
