import type { Edit } from '../advice/advice.js';
import type { Address } from '../message/address.js';
import type { Draft } from '../message/draft.js';
import type { Message } from '../message/message.js';
import type { KeptSubmission } from './kept-finding.js';
import type { KeptVerdict } from './kept-verdict.js';
import type { ProviderTerms } from './provider-terms.js';

/** How the open item can be used. */
export type ItemState =
  /** A draft that can be read and changed. */
  | 'compose'
  /** A draft whose body is closed to add-ins (IRM, S/MIME): subject and recipients alone are judged. */
  | 'protected'
  /** A received message: the read surface. */
  | 'read'
  /** Nothing is open (a pinned pane between two messages). */
  | 'none';

/** The draft as it stood at one moment. `message` is what rules see; `draft` and `bodyType` are what was read. */
export interface DraftReading {
  readonly state: ItemState;
  readonly draft: Draft;
  readonly message: Message;
  readonly bodyType: 'html' | 'text';
  /** Equal for equal content; anything that rules can see is in it. */
  readonly hash: string;
}

export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly undo: UndoToken; readonly reading: DraftReading }
  /** Nothing was written (or what was written was taken back); `because` is a sentence for the person. */
  | { readonly kind: 'refused'; readonly because: RefusalReason };

export type RefusalReason =
  | 'words-changed'
  | 'body-too-large'
  | 'body-unreadable'
  | 'no-permission'
  | 'host-error'
  | 'verify-failed'
  | 'attachment-gone'
  | 'recipients-changed';

/** Opaque: what `undo` needs to take one Apply back. */
export interface UndoToken {
  readonly symbols: readonly string[];
}

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly reading: DraftReading }
  | { readonly kind: 'refused'; readonly because: RefusalReason };

export type AccountType = 'office365' | 'enterprise' | 'outlookCom' | 'gmail' | 'unknown';

/** A received message, as far as the self-test looks at it. */
export interface ReceivedMail {
  /** '' where the host has none (Sent Items). */
  readonly headers: string;
  readonly from: Address;
}

/** What happened when this draft was last sent or checked on send: written by the on-send handler. */
export interface LastCheck {
  readonly outcome: 'clean' | 'warned' | 'failed';
  /** A short technical word for support, never mail text. */
  readonly cause?: string;
}

/** All that the pane may know of Outlook. One implementation speaks Office.js; tests give a stand-in. */
export interface DraftPort {
  read(): Promise<DraftReading>;
  /** Applies these edits in one write, or refuses as a whole. */
  apply(edits: readonly Edit[], reading: DraftReading): Promise<ApplyOutcome>;
  undo(token: UndoToken): Promise<UndoOutcome>;
  /** Calls back when recipients, attachments or the open item change. The body has no such event: poll `read`. */
  onChange(listener: () => void): () => void;
  /** Calls back when a Smart Alert's button opened the pane for these findings. */
  onOpenAt(listener: (symbols: readonly string[]) => void): () => void;
  accountType(): AccountType;
  displayLanguage(): string;
  /** The address of the mailbox; '' where the host does not say. */
  ownAddress(): string;
  readReceived(): Promise<ReceivedMail>;
  /** How this person's own test mails were sent; kept with the mailbox. */
  keptSubmission(): KeptSubmission;
  /** Does not wait and does not fail. */
  keepSubmission(kept: KeptSubmission): void;
  /** Leaves the provider's terms for the on-send check; undefined takes them away. */
  keepTerms(terms: ProviderTerms | undefined): void;
  lastCheck(): Promise<LastCheck | undefined>;
  /** Symbols this person set aside for this draft; the on-send check honours them. */
  ignored(): Promise<readonly string[]>;
  setIgnored(symbols: readonly string[]): Promise<void>;
  /** Keeps the verdict with the draft, so that the on-send check need not score the same content again. */
  keepVerdict(kept: KeptVerdict): Promise<void>;
}
