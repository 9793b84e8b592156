import type { Address } from './address.js';
import type { DraftKind } from './draft.js';
import type { HandOver } from './hand-over.js';
import type { HtmlDocument } from './html.js';
import type { Body } from './body.js';
import type { Link, Uri } from './uri.js';
import type { Bytes } from './wire/wire-message.js';

/** One header field: `value` is unfolded and decoded (RFC 2047), `raw` as it stood after the colon. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
}

export interface Attachment {
  readonly name: string;
  /** Lower case, without parameters; '' when the client did not say. */
  readonly contentType: string;
  readonly size: number | undefined;
  readonly isInline: boolean;
}

/** Something that could not be read or was cut short, so that a clean score is not taken for a whole one. */
export interface Unread {
  readonly part: 'subject' | 'body' | 'recipients' | 'from' | 'attachments' | 'headers';
  readonly reason: 'too-large' | 'protected' | 'unreadable' | 'not-loaded';
}

/**
 * What rules may look at. Built from a draft or from a raw message; immutable; holds no clock and no I/O.
 * Parts are named as in evidence: `subject`, `body` (the rendered text), `html` (its source), `header:NAME`,
 * `attachment:N` (the Nth name).
 */
export interface Message {
  /** A draft has no transport headers: rules that need them are skipped, never scored. */
  readonly as: 'draft' | 'message';
  readonly kind: DraftKind;
  readonly headers: readonly Header[];
  readonly from: Address | undefined;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  /** The text a reader sees, with the way back to its source. */
  readonly body: Body;
  /** Undefined for a plain-text message. */
  readonly html: HtmlDocument | undefined;
  /** Every address found, in text and markup alike, in order of appearance. */
  readonly uris: readonly Uri[];
  /** `<a href>` elements with the text they show. */
  readonly links: readonly Link[];
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
  /** How it is handed to its first server; absent where nothing is known of it. */
  readonly handOver?: HandOver;
  /** The bytes it was read from, for rules that run on bytes; a draft has none. */
  readonly raw?: Bytes;
}
