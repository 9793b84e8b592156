import type { Range } from './span.js';

/** How a piece of rendered text came from its source. */
export const enum SegmentKind {
  /** Character by character the same. */
  Copy = 0,
  /** Source text of another length: an entity, a run of white space. Indivisible. */
  Unit = 1,
  /** Stands for markup (a line break for `<br>`): there is no source text to change. */
  Markup = 2,
}

export interface Segment {
  /** Offset in the rendered text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
  readonly sourceLength: number;
  readonly kind: SegmentKind;
  /** Ordinal of the text node it lies in; pieces of one node may be joined by an edit. */
  readonly node: number;
}

/** Text as rules see it, with its way back to UTF-16 offsets in the source. */
export interface Rendering {
  readonly text: string;
  /** Sorted by `at`, without gaps; source text between two segments was dropped (soft hyphens, markup). */
  readonly segments: readonly Segment[];
}

/** The smallest source range that covers `range` of the rendered text. */
export declare function sourceOf(rendering: Rendering, range: Range): Range;
