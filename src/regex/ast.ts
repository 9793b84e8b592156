import type { ByteSet } from './byte-set.js';

export type Assertion =
  /** `\A`, and `^` without `m`. */
  | 'start'
  /** `^` with `m`: at the start, or after a newline that is not the last character. */
  | 'line-start'
  /** The same where at least one character must follow, so that the end need not be looked for. */
  | 'line-start-before-character'
  /** `\z`. */
  | 'end'
  /** `\Z`, and `$` without `m`: at the end, or before a newline that is the last character. */
  | 'end-or-last-newline'
  /** `$` with `m`. */
  | 'line-end'
  | 'word-boundary'
  | 'no-word-boundary';

export interface Repeat {
  readonly type: 'repeat';
  readonly body: Node;
  readonly min: number;
  /** Infinity where there is no limit. */
  readonly max: number;
  readonly mode: 'greedy' | 'lazy' | 'possessive';
}

export interface Look {
  readonly type: 'look';
  readonly ahead: boolean;
  readonly negative: boolean;
  readonly body: Node;
}

/** A Perl pattern with its modifiers resolved into the nodes: no node's meaning depends on where it stands. */
export type Node =
  | { readonly type: 'byte'; readonly byte: number; readonly anyCase: boolean }
  /** Both cases are members where case does not count. */
  | { readonly type: 'set'; readonly set: ByteSet }
  | { readonly type: 'assertion'; readonly assertion: Assertion }
  /** `%{NAME}`: the text another pattern found, put in before matching. */
  | { readonly type: 'slot'; readonly name: string; readonly anyCase: boolean; readonly at: number }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'alternation'; readonly branches: readonly Node[] }
  /** Perl's number; groups added in translation have numbers below zero. */
  | { readonly type: 'group'; readonly number: number; readonly body: Node }
  /** `anyCase` is undefined where the text is known to be the same. */
  | {
      readonly type: 'back-reference';
      readonly group: number;
      readonly anyCase: boolean | undefined;
      readonly at: number;
    }
  | { readonly type: 'atomic'; readonly body: Node; readonly at: number }
  | (Look & { readonly at: number })
  | (Repeat & { readonly at: number });

export interface Pattern {
  readonly root: Node;
  readonly groups: number;
  /** By name, the numbers of the groups that bear it. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly slots: readonly string[];
}

export function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'sequence') return node.parts;
  if (node.type === 'alternation') return node.branches;
  return 'body' in node ? [node.body] : [];
}

export const EMPTY: Node = { type: 'sequence', parts: [] };
