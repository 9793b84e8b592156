import type { Range } from './span.js';
import { isSpace } from './white-space.js';

/** How a piece of rendered text came from its source. */
export const SEGMENT_COPY = 0;
/** Source text of another length: an entity, a run of white space. Indivisible. */
export const SEGMENT_UNIT = 1;
/** Stands for markup (a line break for `<br>`): there is no source text to change. */
export const SEGMENT_MARKUP = 2;

export type SegmentKind = typeof SEGMENT_COPY | typeof SEGMENT_UNIT | typeof SEGMENT_MARKUP;

export interface Segment {
  /** Offset in the rendered text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
  readonly sourceLength: number;
  readonly kind: SegmentKind;
  /** Ordinal of the text node it lies in; source between two segments of one node is text too. */
  readonly node: number;
}

/** Text as rules see it, with its way back to UTF-16 offsets in the source. */
export interface Rendering {
  readonly text: string;
  /** Sorted by `at`, without gaps; source text between two segments was dropped (soft hyphens, markup). */
  readonly segments: readonly Segment[];
}

/** A stretch of source text inside one text node, with the stretch of rendered text it gives. */
export interface Piece {
  readonly rendered: Range;
  readonly source: Range;
}

/** A segment whose end is not known yet. */
type GrowingSegment = { -readonly [Key in keyof Segment]: Segment[Key] };

/** Collects rendered text together with its map; adjoining copies grow into one segment. */
export class RenderingBuilder {
  private readonly chunks: string[] = [];
  private readonly segments: GrowingSegment[] = [];
  private total = 0;
  private lastChunk = '';

  /** Length of the text so far, in UTF-16 units. */
  get length(): number {
    return this.total;
  }

  /** The last character rendered; '' at the start. */
  get lastChar(): string {
    return this.lastChunk.slice(-1);
  }

  append(text: string, source: number, sourceLength: number, kind: SegmentKind, node: number): void {
    if (text === '') return;
    const last = this.segments[this.segments.length - 1];
    const grows =
      last !== undefined &&
      kind === SEGMENT_COPY &&
      last.kind === SEGMENT_COPY &&
      last.node === node &&
      last.source + last.sourceLength === source;
    if (grows) {
      last.length += text.length;
      last.sourceLength += sourceLength;
    } else {
      this.segments.push({ at: this.total, length: text.length, source, sourceLength, kind, node });
    }
    this.chunks.push(text);
    this.lastChunk = text;
    this.total += text.length;
  }

  /** The rendering with white space at its end cut off. */
  finish(): Rendering {
    const { chunks, segments } = this;
    // Trimmed before it is one text: engines keep a piece of a long text as a view, and every look into it costs twice.
    for (let last = chunks.pop(); last !== undefined; last = chunks.pop()) {
      let end = last.length;
      while (end > 0 && isSpace(last.charCodeAt(end - 1))) end--;
      if (end === 0) continue;
      chunks.push(last.slice(0, end));
      break;
    }
    const text = chunks.join('');
    while ((segments[segments.length - 1]?.at ?? -1) >= text.length) segments.pop();
    const last = segments[segments.length - 1];
    if (last !== undefined) {
      const over = Math.max(0, last.at + last.length - text.length);
      last.length -= over;
      if (last.kind === SEGMENT_COPY) last.sourceLength -= over;
    }
    return { text, segments };
  }
}

/** A rendering that is its own source: a subject, a plain-text body that needed no change. */
export function plainRendering(text: string): Rendering {
  const segments: Segment[] =
    text === ''
      ? []
      : [{ at: 0, length: text.length, source: 0, sourceLength: text.length, kind: SEGMENT_COPY, node: 0 }];
  return { text, segments };
}

/** Index of the segment that holds the rendered offset; the last one for offsets past the end. */
function segmentAt(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretches of source text that give `range` of the rendered text; markup between them is left out. */
export function piecesOf(rendering: Rendering, range: Range): readonly Piece[] {
  const pieces: { rendered: { start: number; end: number }; source: { start: number; end: number } }[] = [];
  let lastNode = -1;
  for (let index = segmentAt(rendering.segments, range.start); index < rendering.segments.length; index++) {
    const segment = rendering.segments[index];
    if (segment === undefined || segment.at >= range.end) break;
    if (segment.kind === SEGMENT_MARKUP) continue;
    const from = Math.max(range.start, segment.at);
    const to = Math.min(range.end, segment.at + segment.length);
    if (from >= to) continue;
    const isCopy = segment.kind === SEGMENT_COPY;
    const start = isCopy ? segment.source + from - segment.at : segment.source;
    const end = isCopy ? segment.source + to - segment.at : segment.source + segment.sourceLength;
    const last = pieces[pieces.length - 1];
    if (last !== undefined && lastNode === segment.node && last.rendered.end === from) {
      // Dropped characters in between (a soft hyphen inside a word) belong to the same text: they go with it.
      last.rendered.end = to;
      last.source.end = end;
    } else {
      pieces.push({ rendered: { start: from, end: to }, source: { start, end } });
    }
    lastNode = segment.node;
  }
  return pieces;
}

/**
 * The smallest source range that covers `range` of the rendered text, markup in between included. An empty range, or
 * one that only stands for markup, gives the place of that markup.
 */
export function sourceOf(rendering: Rendering, range: Range): Range {
  const pieces = piecesOf(rendering, range);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first !== undefined && last !== undefined) return { start: first.source.start, end: last.source.end };
  const segment = rendering.segments[segmentAt(rendering.segments, range.start)];
  if (segment === undefined) return { start: 0, end: 0 };
  if (segment.kind === SEGMENT_COPY) {
    const start = segment.source + Math.min(range.start - segment.at, segment.length);
    return { start, end: start };
  }
  return { start: segment.source, end: segment.source + segment.sourceLength };
}

/** The rendered offset where the text at or after a source offset begins; the text's end when there is none. */
export function renderedAt(rendering: Rendering, source: number): number {
  for (const segment of rendering.segments) {
    if (segment.source + segment.sourceLength <= source) continue;
    return segment.kind === SEGMENT_COPY ? segment.at + Math.max(0, source - segment.source) : segment.at;
  }
  return rendering.text.length;
}
