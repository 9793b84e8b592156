import type { Range } from './span.js';

/** A stretch of the new text and what stood there before. */
export interface EditedRegion extends Range {
  readonly was: string;
}

/** A stretch of the original that still stands, or text put in. */
type Piece = Range | string;

/**
 * Edits to one text that were made one after another, kept as a piece table over the original, so that each can be
 * undone though others moved it. Immutable: `replace` gives the next state.
 */
export class SourceEdits {
  private constructor(
    readonly original: string,
    private readonly pieces: readonly Piece[],
  ) {}

  static of(original: string): SourceEdits {
    return new SourceEdits(original, [{ start: 0, end: original.length }]);
  }

  /** The text with all edits made. */
  get text(): string {
    return this.pieces.map((piece) => this.textOf(piece)).join('');
  }

  /** Replaces a range of the text as it is now. */
  replace(range: Range, text: string): SourceEdits {
    const length = this.pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
    const head = this.slice(0, range.start);
    const tail = this.slice(range.end, length);
    return new SourceEdits(this.original, text === '' ? [...head, ...tail] : [...head, text, ...tail]);
  }

  /** These edits followed by edits to the text as it is now. */
  then(next: SourceEdits): SourceEdits {
    // From the end to the start: what is still to come has not moved.
    return next.regions().reduceRight<SourceEdits>((edits, region) => {
      const start = region.start + next.shiftAt(region.start);
      return edits.replace(
        { start, end: start + region.was.length },
        next.text.slice(region.start, region.end),
      );
    }, this);
  }

  /** How far an offset of the text as it is now lies from its place in the original. */
  private shiftAt(offset: number): number {
    let shift = 0;
    for (const region of this.regions()) {
      if (region.start >= offset) break;
      shift += region.was.length - (region.end - region.start);
    }
    return shift;
  }

  /** Where the edits stand in the text as it is now, with what they replaced. */
  regions(): readonly EditedRegion[] {
    const regions: EditedRegion[] = [];
    let at = 0;
    let regionStart = 0;
    let kept = 0;
    const close = (originalEnd: number): void => {
      if (at > regionStart || originalEnd > kept) {
        regions.push({ start: regionStart, end: at, was: this.original.slice(kept, originalEnd) });
      }
    };
    for (const piece of this.pieces) {
      if (typeof piece !== 'string') {
        close(piece.start);
        kept = piece.end;
        regionStart = at + lengthOf(piece);
      }
      at += lengthOf(piece);
    }
    close(this.original.length);
    return regions;
  }

  /** The pieces that give the text from `start` to `end` as it is now. */
  private slice(start: number, end: number): readonly Piece[] {
    const slices: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const from = Math.max(0, start - at);
      const to = Math.min(lengthOf(piece), end - at);
      at += lengthOf(piece);
      if (from >= to) continue;
      if (typeof piece === 'string') slices.push(piece.slice(from, to));
      else slices.push({ start: piece.start + from, end: piece.start + to });
    }
    return slices;
  }

  private textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.original.slice(piece.start, piece.end);
  }
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

/**
 * Moves regions of `before` to the same words in `now`, a later state of the same text. Undefined when the text
 * changed inside one of them: then nobody can say what belongs there.
 */
export function rebase<R extends Range>(
  before: string,
  now: string,
  regions: readonly R[],
): readonly R[] | undefined {
  if (before === now) return regions;
  const shortest = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < shortest && before.charCodeAt(prefix) === now.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < shortest - prefix &&
    before.charCodeAt(before.length - 1 - suffix) === now.charCodeAt(now.length - 1 - suffix)
  ) {
    suffix++;
  }
  const changedEnd = before.length - suffix;
  const shift = now.length - before.length;
  const moved: R[] = [];
  for (const region of regions) {
    if (region.end <= prefix) moved.push(region);
    else if (region.start >= changedEnd)
      moved.push({ ...region, start: region.start + shift, end: region.end + shift });
    else return undefined;
  }
  return moved;
}
