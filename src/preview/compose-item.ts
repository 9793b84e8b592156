import { formatAddress, parseAddresses } from '../message/address.js';
import type { Address } from '../message/address.js';
import type { Draft, DraftKind } from '../message/draft.js';
import { BodySurface } from './body-surface.js';

export type RecipientField = 'to' | 'cc' | 'bcc';

export const RECIPIENT_FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

export interface ComposeAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly isInline: boolean;
}

export interface Notification {
  readonly key: string;
  /** 0 progress, 1 information, 2 error, 3 insight. */
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export type ItemChange =
  | { readonly kind: 'subject' | 'body' | 'notifications' | 'everything' }
  | { readonly kind: 'recipients'; readonly field: RecipientField }
  | {
      readonly kind: 'attachments';
      readonly status: 'added' | 'removed';
      readonly attachment: ComposeAttachment;
    };

/** The account that owns the preview's mailbox, and the sender of every draft that names no other. */
export const ACCOUNT: Address = { name: 'Jo Marsh', address: 'jo.marsh@example.com' };

let lastAttachment = 0;

/** The draft in the compose window. Whoever changes it, the person or the add-in, all listeners hear of it. */
export class ComposeItem {
  readonly body: BodySurface;
  readonly sessionData = new Map<string, string>();
  readonly notifications = new Map<string, Notification>();
  readonly internetHeaders = new Map<string, string>();
  from: Address = ACCOUNT;
  kind: DraftKind = 'new';
  customProperties: unknown = {};
  itemId: string | undefined;
  isProtected = false;
  readonly #recipients: Record<RecipientField, readonly Address[]> = { to: [], cc: [], bcc: [] };
  readonly #listeners: ((change: ItemChange) => void)[] = [];
  #attachments: readonly ComposeAttachment[] = [];
  #subject = '';

  constructor() {
    this.body = new BodySurface(() => {
      this.#tell({ kind: 'body' });
    });
  }

  onChange(listener: (change: ItemChange) => void): void {
    this.#listeners.push(listener);
  }

  subject(): string {
    return this.#subject;
  }

  setSubject(subject: string): void {
    this.#subject = subject;
    this.#tell({ kind: 'subject' });
  }

  recipients(field: RecipientField): readonly Address[] {
    return this.#recipients[field];
  }

  setRecipients(field: RecipientField, recipients: readonly Address[]): void {
    this.#recipients[field] = recipients;
    this.#tell({ kind: 'recipients', field });
  }

  attachments(): readonly ComposeAttachment[] {
    return this.#attachments;
  }

  addAttachment(file: Omit<ComposeAttachment, 'id'>): ComposeAttachment {
    const attachment = { ...file, id: `attachment-${String(++lastAttachment)}` };
    this.#attachments = [...this.#attachments, attachment];
    this.#tell({ kind: 'attachments', status: 'added', attachment });
    return attachment;
  }

  /** False when the item has no such attachment. */
  removeAttachment(id: string): boolean {
    const attachment = this.#attachments.find((candidate) => candidate.id === id);
    if (attachment === undefined) return false;
    this.#attachments = this.#attachments.filter((candidate) => candidate !== attachment);
    this.#tell({ kind: 'attachments', status: 'removed', attachment });
    return true;
  }

  notify(notification: Notification): void {
    this.notifications.set(notification.key, notification);
    this.#tell({ kind: 'notifications' });
  }

  dismiss(key: string): void {
    this.notifications.delete(key);
    this.#tell({ kind: 'notifications' });
  }

  bodyWritten(): void {
    this.#tell({ kind: 'body' });
  }

  /** Replaces the whole item by this draft, as opening another compose window does. */
  load(draft: Draft): void {
    this.from = parseAddresses(draft.from ?? '')[0] ?? ACCOUNT;
    this.kind = draft.kind ?? 'new';
    this.#subject = draft.subject ?? '';
    for (const field of RECIPIENT_FIELDS) {
      this.#recipients[field] = (draft[field] ?? []).flatMap((mailbox) => parseAddresses(mailbox));
    }
    this.#attachments = (draft.attachments ?? []).map((file) => ({
      id: `attachment-${String(++lastAttachment)}`,
      name: file.name,
      size: file.size ?? 0,
      contentType: file.contentType ?? 'application/octet-stream',
      isInline: file.isInline ?? false,
    }));
    this.sessionData.clear();
    this.notifications.clear();
    this.internetHeaders.clear();
    this.customProperties = {};
    this.itemId = undefined;
    this.body.setType(draft.html === undefined && draft.text !== undefined ? 'text' : 'html');
    if (draft.html !== undefined) this.body.setHtml(draft.html);
    else this.body.setText(draft.text ?? '');
    this.#tell({ kind: 'everything' });
  }

  /** The item as it stands: what Send would send. */
  draft(): Draft {
    const strings = (field: RecipientField): readonly string[] => this.#recipients[field].map(formatAddress);
    return {
      kind: this.kind,
      from: formatAddress(this.from),
      to: strings('to'),
      cc: strings('cc'),
      bcc: strings('bcc'),
      subject: this.#subject,
      ...(this.body.type() === 'html' ? { html: this.body.html() } : { text: this.body.text() }),
      attachments: this.#attachments,
    };
  }

  #tell(change: ItemChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
