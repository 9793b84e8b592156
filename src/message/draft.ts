import type { HandOver } from './hand-over.js';

/** How a draft came to be. A reply or a forward carries somebody else's words below this person's own. */
export type DraftKind = 'new' | 'reply' | 'forward';

/** An attachment as far as a draft knows it: never its content. */
export interface DraftAttachment {
  readonly name: string;
  readonly contentType?: string;
  /** Bytes, as the client states them. */
  readonly size?: number;
  /** Shown inside the body (a `cid:` image) and not as a file of its own. */
  readonly isInline?: boolean;
  /** The host's own name for it; needed to remove it, never judged. */
  readonly id?: string;
}

/**
 * A mail before it is sent, as a client knows it. Addresses are RFC 5322 mailbox strings
 * (`Ann Lee <ann@example.com>`). With both `html` and `text`, `html` is what will be sent.
 */
export interface Draft {
  readonly id?: string;
  readonly kind?: DraftKind;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments?: readonly DraftAttachment[];
  /** Absent where nothing is known of it: then no rule counts it. */
  readonly handOver?: HandOver;
}
