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
