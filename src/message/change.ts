import type { Part } from './span.js';

/**
 * One change to a draft, as data. Text changes name a range of a rendered part and the text they expect there, so
 * that whoever applies them can refuse when the draft has moved on.
 */
export type Change =
  | TextChange
  | { readonly kind: 'remove-attachment'; readonly index: number; readonly name: string }
  /** Takes the addresses out of their field and puts them into Bcc. */
  | { readonly kind: 'move-to-bcc'; readonly field: 'to' | 'cc'; readonly addresses: readonly string[] }
  /** Removes the quoted thread of a reply: the one change that touches words that are not this person's. */
  | { readonly kind: 'cut-thread' };

export interface TextChange {
  readonly kind: 'replace';
  readonly part: Extract<Part, 'subject' | 'body'>;
  /** UTF-16 offsets in the rendered part. */
  readonly start: number;
  readonly end: number;
  /** Exactly the rendered text between `start` and `end`. */
  readonly before: string;
  readonly after: string;
}
