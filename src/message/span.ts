/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where in a message something stands: `subject`, `body`, `html`, `header:NAME` or `attachment:N`. */
export type Part = 'subject' | 'body' | 'html' | `header:${string}` | `attachment:${number}`;

/** A range of a rendered part. */
export interface Span extends Range {
  readonly part: Part;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The last of sorted ranges that begins at or before an offset. By halves: a thread of `>` lines has thousands. */
export function rangeFrom(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}
