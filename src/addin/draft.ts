import { applyEdits, assess } from '../assess.js';
import type { Edit } from '../advice/advice.js';
import { formatAddress, parseAddresses } from '../message/address.js';
import type { ChangedDraft } from '../message/change.js';
import type { Draft, DraftAttachment, DraftKind } from '../message/draft.js';
import { MAX_BODY_CHARS, messageFromDraft } from '../message/from-draft.js';
import type { Unread } from '../message/message.js';
import { rebase, type EditedRegion } from '../message/source-edits.js';
import { fingerprint } from '../rules/fingerprint.js';
import type {
  AccountType,
  ApplyOutcome,
  DraftPort,
  DraftReading,
  ReceivedMail,
  RefusalReason,
  UndoOutcome,
  UndoToken,
} from './draft-port.js';
import { formatKeptSubmission, parseKeptSubmission, SUBMISSION_KEY } from './kept-finding.js';
import {
  formatIgnored,
  formatKeptVerdict,
  IGNORED_KEY,
  KEPT_VERDICT_KEY,
  LAST_CHECK_KEY,
  parseIgnored,
  parseLastCheck,
} from './kept-verdict.js';
import { formatTerms, PROVIDER_KEY } from './provider-terms.js';
import { callOffice, isPermissionDenied, isRefusal, type CallLimits } from './office-call.js';

/** A person looks on: patience with a busy Outlook, and an end to it. */
const PANE_LIMITS: CallLimits = { timeoutMs: 8_000, retries: 2, retryDelayMs: 300 };

/** The on-send check has 3.5 seconds for everything. */
export const HANDLER_LIMITS: CallLimits = { timeoutMs: 1_500, retries: 1, retryDelayMs: 150 };

/** Somebody typing without a pause must not keep Apply waiting for a quiet moment for ever. */
const MAX_WRITE_ATTEMPTS = 4;

type ComposeItem = Office.MessageCompose;
type Answer<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** What both doors of the add-in need of the open item. */
export interface DraftReader {
  readDraft(): Promise<DraftReading>;
  /** A value kept with this draft until it is sent; undefined where there is none or the host cannot. */
  sessionGet(key: string): Promise<string | undefined>;
  sessionSet(key: string, value: string): Promise<void>;
  accountType(): AccountType;
  /** The address of the mailbox; '' where the host does not say. */
  ownAddress(): string;
  /** Keeps a value with the mailbox; does not wait and does not fail. */
  saveRoaming(key: string, value: string): void;
}

export function createDraftReader(mailbox: Office.Mailbox, limits: CallLimits = HANDLER_LIMITS): DraftReader {
  const call = <T>(invoke: Answer<T>): Promise<T> => callOffice<T>(invoke, limits);
  return {
    readDraft: () => readDraft(composeItem(mailbox), call),
    sessionGet: (key) =>
      call<string>((done) => {
        composeItem(mailbox).sessionData.getAsync(key, done);
      }).then(
        (value) => (value === '' ? undefined : value),
        () => undefined,
      ),
    async sessionSet(key, value) {
      await call<unknown>((done) => {
        composeItem(mailbox).sessionData.setAsync(key, value, done);
      });
    },
    accountType: () => accountTypeOf(mailbox),
    ownAddress: () => ownAddressOf(mailbox),
    saveRoaming: (key, value) => {
      try {
        Office.context.roamingSettings.set(key, value);
        Office.context.roamingSettings.saveAsync();
      } catch {
        // A note for the next pane; the mail does not wait for it.
      }
    },
  };
}

/** The pane's view of Outlook. Each method looks the open item up anew: a pinned pane outlives its item. */
export function createDraftPort(mailbox: Office.Mailbox): DraftPort {
  const call = <T>(invoke: Answer<T>): Promise<T> => callOffice<T>(invoke, PANE_LIMITS);
  const reader = createDraftReader(mailbox, PANE_LIMITS);
  /** Counts the items a pinned pane has seen: what was applied to one is never undone in another. */
  let itemOrdinal = 0;

  const read = async (): Promise<DraftReading> => {
    if (!hasItem(mailbox)) return emptyReading('none');
    return isCompose(mailbox) ? reader.readDraft() : emptyReading('read');
  };

  return {
    read,

    async apply(edits: readonly Edit[]): Promise<ApplyOutcome> {
      try {
        const ignored = parseIgnored(await reader.sessionGet(IGNORED_KEY));
        return await applyToItem(composeItem(mailbox), itemOrdinal, edits, ignored, call);
      } catch (error) {
        return { kind: 'refused', because: refusalFor(error) };
      }
    },

    async undo(token: UndoToken): Promise<UndoOutcome> {
      if (!(token instanceof AppliedChange) || token.itemOrdinal !== itemOrdinal) {
        return { kind: 'refused', because: 'words-changed' };
      }
      try {
        const refusal = await undoOnItem(composeItem(mailbox), token, call);
        if (refusal !== undefined) return { kind: 'refused', because: refusal };
        return { kind: 'undone', reading: await read() };
      } catch (error) {
        return { kind: 'refused', because: refusalFor(error) };
      }
    },

    onChange: (listener) =>
      listenTo(mailbox, listener, () => {
        itemOrdinal++;
      }),

    onOpenAt(listener) {
      const report = (context: unknown): void => {
        const symbols = parseIgnored(symbolsIn(context));
        if (symbols.length > 0) listener(symbols);
      };
      const item = mailbox.item as Partial<ComposeItem> | undefined;
      if (typeof item?.getInitializationContextAsync === 'function') {
        call<string>((done) => composeItem(mailbox).getInitializationContextAsync(done)).then(
          report,
          () => undefined,
        );
      }
      const type = Office.EventType as unknown as Record<string, string | undefined>;
      const changed = type['InitializationContextChanged'];
      if (changed === undefined || item?.addHandlerAsync === undefined) return () => undefined;
      const onContext = (event: { initializationContextData?: unknown }): void => {
        report(event.initializationContextData);
      };
      try {
        item.addHandlerAsync(changed, onContext);
      } catch {
        // An older Outlook reports the context only when the pane opens.
      }
      return () => undefined;
    },

    accountType: () => reader.accountType(),
    ownAddress: () => reader.ownAddress(),
    displayLanguage: () => Office.context.displayLanguage,

    async readReceived(): Promise<ReceivedMail> {
      const item = mailbox.item as Office.MessageRead;
      // Typed as always there; a message without a From has none.
      const from = item.from as Office.EmailAddressDetails | undefined;
      const headers = await call<string>((done) => {
        item.getAllInternetHeadersAsync(done);
      });
      return { headers, from: { name: from?.displayName ?? '', address: from?.emailAddress ?? '' } };
    },

    keptSubmission: () => parseKeptSubmission(roamingValue(SUBMISSION_KEY)),
    keepSubmission: (kept) => {
      reader.saveRoaming(SUBMISSION_KEY, formatKeptSubmission(kept));
    },
    keepTerms: (terms) => {
      const text = formatTerms(terms);
      if ((roamingValue(PROVIDER_KEY) ?? '') !== text) reader.saveRoaming(PROVIDER_KEY, text);
    },

    lastCheck: () => Promise.resolve(parseLastCheck(roamingValue(LAST_CHECK_KEY) as string | undefined)),

    ignored: async () => parseIgnored(await reader.sessionGet(IGNORED_KEY)),
    setIgnored: (symbols) => reader.sessionSet(IGNORED_KEY, formatIgnored(symbols)),
    keepVerdict: (kept) => reader.sessionSet(KEPT_VERDICT_KEY, formatKeptVerdict(kept)),
  };
}

function composeItem(mailbox: Office.Mailbox): ComposeItem {
  return mailbox.item as unknown as ComposeItem;
}

/** The typings promise an item; a pinned pane between two messages has none. */
function hasItem(mailbox: Office.Mailbox): boolean {
  return (mailbox.item as unknown) !== undefined && (mailbox.item as unknown) !== null;
}

function isCompose(mailbox: Office.Mailbox): boolean {
  const subject = (mailbox.item as { subject?: unknown } | undefined)?.subject;
  // In a received message the subject is a string; in a draft it is an object that reads and writes it.
  return typeof subject === 'object' && subject !== null;
}

function roamingValue(key: string): unknown {
  try {
    return Office.context.roamingSettings.get(key) as unknown;
  } catch {
    return undefined;
  }
}

/** Of the profile the typings promise more than old clients have. */
function profileOf(mailbox: Office.Mailbox): {
  readonly accountType?: unknown;
  readonly emailAddress?: unknown;
} {
  const { userProfile } = mailbox as { userProfile?: { accountType?: unknown; emailAddress?: unknown } };
  return userProfile ?? {};
}

function ownAddressOf(mailbox: Office.Mailbox): string {
  const { emailAddress } = profileOf(mailbox);
  return typeof emailAddress === 'string' ? emailAddress : '';
}

function accountTypeOf(mailbox: Office.Mailbox): AccountType {
  const type = profileOf(mailbox).accountType;
  return type === 'office365' || type === 'enterprise' || type === 'outlookCom' || type === 'gmail'
    ? type
    : 'unknown';
}

function symbolsIn(context: unknown): string | undefined {
  try {
    const data: unknown = typeof context === 'string' ? JSON.parse(context) : context;
    // Some hosts hand the text over as JSON within JSON.
    const object: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    return JSON.stringify((object as { symbols?: unknown } | null)?.symbols);
  } catch {
    return undefined;
  }
}

function listenTo(mailbox: Office.Mailbox, listener: () => void, onOtherItem: () => void): () => void {
  const { RecipientsChanged, AttachmentsChanged, ItemChanged } = Office.EventType;
  const onItem = (): void => {
    onOtherItem();
    attach();
    listener();
  };
  const attach = (): void => {
    const item = composeItem(mailbox) as Partial<ComposeItem> | null | undefined;
    for (const type of [RecipientsChanged, AttachmentsChanged]) {
      try {
        item?.addHandlerAsync?.(type, listener);
      } catch {
        // A received message has no such event.
      }
    }
  };
  attach();
  try {
    mailbox.addHandlerAsync(ItemChanged, onItem);
  } catch {
    // Only a pinned pane sees another item.
  }
  return () => {
    try {
      composeItem(mailbox).removeHandlerAsync(RecipientsChanged);
      composeItem(mailbox).removeHandlerAsync(AttachmentsChanged);
      mailbox.removeHandlerAsync(ItemChanged);
    } catch {
      // The item is gone, and its handlers with it.
    }
  };
}

type Call = <T>(invoke: Answer<T>) => Promise<T>;

/** Reads every part at once; a part that fails is named in `unread`, the rest is judged. */
async function readDraft(item: ComposeItem, call: Call): Promise<DraftReading> {
  const unread: Unread[] = [];
  const part = async <T>(name: Unread['part'], invoke: Answer<T>, fallback: T): Promise<T> => {
    try {
      return await call(invoke);
    } catch {
      unread.push({ part: name, reason: 'unreadable' });
      return fallback;
    }
  };
  const addressees = (field: Office.Recipients): Promise<Office.EmailAddressDetails[]> =>
    part<Office.EmailAddressDetails[]>('recipients', (done) => field.getAsync(done), []);

  const [subject, body, to, cc, bcc, from, attachments, kind] = await Promise.all([
    part('subject', (done) => item.subject.getAsync(done), ''),
    readBody(item, call),
    addressees(item.to),
    addressees(item.cc),
    addressees(item.bcc),
    part<Office.EmailAddressDetails | undefined>(
      'from',
      (done) => item.from.getAsync(done as never),
      undefined,
    ),
    part<Office.AttachmentDetailsCompose[]>('attachments', (done) => item.getAttachmentsAsync(done), []),
    readKind(item, call),
  ]);
  if (body.reason !== undefined) unread.push({ part: 'body', reason: body.reason });

  const draft: Draft = {
    kind,
    ...(from === undefined ? {} : { from: mailboxText(from) }),
    to: to.map(mailboxText),
    cc: cc.map(mailboxText),
    bcc: bcc.map(mailboxText),
    subject,
    ...(body.type === 'html' ? { html: body.source } : { text: body.source }),
    attachments: attachments.map(attachmentOf),
  };
  const message = messageFromDraft(draft);
  return {
    state: body.reason === 'protected' ? 'protected' : 'compose',
    draft,
    message: { ...message, unread: [...message.unread, ...unread] },
    bodyType: body.type,
    hash: hashOf(draft, unread),
  };
}

/** Equal for equal content. An attachment's id is the host's own and may change without a change. */
function hashOf(draft: Draft, unread: readonly Unread[]): string {
  const attachments = (draft.attachments ?? []).map(({ name, size, isInline }) => [name, size, isInline]);
  const text = JSON.stringify([{ ...draft, attachments }, unread]);
  return `${fingerprint(text)}-${String(text.length)}`;
}

interface BodyRead {
  readonly type: 'html' | 'text';
  readonly source: string;
  readonly reason?: 'protected' | 'unreadable';
}

async function readBody(item: ComposeItem, call: Call): Promise<BodyRead> {
  let type: 'html' | 'text' = 'html';
  try {
    const stated = await call<Office.CoercionType | string>((done) => item.body.getTypeAsync(done as never));
    type = stated === 'text' ? 'text' : 'html';
    return { type, source: await readSource(item, type, call) };
  } catch (error) {
    // A busy or broken host is no reason to call a draft protected; a refusal for good is what IRM and S/MIME look like.
    return { type, source: '', reason: isRefusal(error) ? 'protected' : 'unreadable' };
  }
}

function readSource(item: ComposeItem, type: 'html' | 'text', call: Call): Promise<string> {
  return call<string>((done) => item.body.getAsync(type, done));
}

async function readKind(item: ComposeItem, call: Call): Promise<DraftKind> {
  try {
    const { composeType } = await call<{ composeType: string }>((done) =>
      item.getComposeTypeAsync(done as never),
    );
    return composeType === 'reply' || composeType === 'forward' ? composeType : 'new';
  } catch {
    // Before Mailbox 1.10 nobody tells: as a reply, a thread below is not taken for this person's words.
    return 'reply';
  }
}

function mailboxText({ displayName, emailAddress }: Office.EmailAddressDetails): string {
  return formatAddress({ name: displayName === emailAddress ? '' : displayName, address: emailAddress });
}

function attachmentOf(details: Office.AttachmentDetailsCompose): DraftAttachment {
  const { contentType } = details as { contentType?: string };
  return {
    name: details.name,
    size: details.size,
    isInline: details.isInline,
    id: details.id,
    ...(contentType === undefined ? {} : { contentType }),
  };
}

function emptyReading(state: 'none' | 'read'): DraftReading {
  const draft: Draft = {};
  return { state, draft, message: messageFromDraft(draft), bodyType: 'html', hash: state };
}

/** What Undo needs; kept in memory with the pane, never stored. */
class AppliedChange implements UndoToken {
  constructor(
    readonly symbols: readonly string[],
    /** Which of the items the pane has seen it was applied to. */
    readonly itemOrdinal: number,
    readonly before: Draft,
    readonly after: Draft,
    readonly body: {
      readonly type: 'html' | 'text';
      readonly written: string;
      readonly regions: readonly EditedRegion[];
    },
    /** Content of attachments that were removed, to put them back. */
    readonly removed: readonly { readonly name: string; readonly content: string }[],
  ) {}
}

/**
 * Applies edits whole or not at all. The draft is read anew and the edits are found in it again; the body is read once
 * more right before it is written, and when it moved on meanwhile, everything starts over.
 */
async function applyToItem(
  item: ComposeItem,
  itemOrdinal: number,
  edits: readonly Edit[],
  ignored: readonly string[],
  call: Call,
): Promise<ApplyOutcome> {
  for (let attempt = 0; attempt < MAX_WRITE_ATTEMPTS; attempt++) {
    const fresh = await readDraft(item, call);
    if (fresh.message.unread.some(({ part }) => part === 'body')) {
      const isLarge = sourceOfDraft(fresh.draft).length > MAX_BODY_CHARS;
      return { kind: 'refused', because: isLarge ? 'body-too-large' : 'body-unreadable' };
    }
    const changed = applyEdits(fresh.draft, edits, { ignored });
    if (changed === undefined) return { kind: 'refused', because: 'words-changed' };
    const source = sourceOfDraft(fresh.draft);
    const target = changed.body.text;
    if (target.length > MAX_BODY_CHARS) return { kind: 'refused', because: 'body-too-large' };

    if (target !== source) {
      const now = await readSource(item, fresh.bodyType, call);
      if (now !== source) continue;
      await writeBody(item, target, fresh.bodyType, call);
    }
    const removed = await applyOthers(item, fresh.draft, changed.draft, call);
    const reading = await readDraft(item, call);
    if (!arrived(fresh.draft, changed.draft, reading, edits, ignored)) {
      if (target !== source && renderedText(reading.draft) !== renderedText(fresh.draft)) {
        await writeBody(item, source, fresh.bodyType, call);
      }
      return { kind: 'refused', because: 'verify-failed' };
    }
    const body = { type: fresh.bodyType, ...writtenRegions(source, changed, sourceOfDraft(reading.draft)) };
    const symbols = edits.map((edit) => edit.symbol);
    return {
      kind: 'applied',
      undo: new AppliedChange(symbols, itemOrdinal, fresh.draft, changed.draft, body, removed),
      reading,
    };
  }
  return { kind: 'refused', because: 'words-changed' };
}

/** Whether the draft now says what the edits meant it to say, or more, where somebody typed on meanwhile. */
function arrived(
  before: Draft,
  wanted: Draft,
  reading: DraftReading,
  edits: readonly Edit[],
  ignored: readonly string[],
): boolean {
  const text = renderedText(reading.draft);
  if (text === renderedText(wanted)) return true;
  if (text === renderedText(before)) return false;
  const { hits } = assess(reading.message, { ignored });
  return !hits.some((hit) => edits.some((edit) => edit.symbol === hit.symbol));
}

/** Where the edits stand in the body as the host gave it back. */
function writtenRegions(
  source: string,
  changed: ChangedDraft,
  written: string,
): { written: string; regions: readonly EditedRegion[] } {
  if (written === changed.body.text) return { written, regions: changed.body.regions() };
  // The host spelled the markup anew: one region from the first difference to the last takes all of it back.
  let head = 0;
  while (
    head < source.length &&
    head < written.length &&
    source.charCodeAt(head) === written.charCodeAt(head)
  )
    head++;
  let tail = 0;
  const longest = Math.min(source.length, written.length) - head;
  while (
    tail < longest &&
    source.charCodeAt(source.length - 1 - tail) === written.charCodeAt(written.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    written,
    regions: [{ start: head, end: written.length - tail, was: source.slice(head, source.length - tail) }],
  };
}

function sourceOfDraft(draft: Draft): string {
  return draft.html ?? draft.text ?? '';
}

function renderedText(draft: Draft): string {
  return messageFromDraft(draft).body.text;
}

function writeBody(item: ComposeItem, source: string, type: 'html' | 'text', call: Call): Promise<unknown> {
  return call<unknown>((done) => item.body.setAsync(source, { coercionType: type }, done));
}

/** Subject, recipients and attachments, each through its own API; gives the content of what was removed. */
async function applyOthers(
  item: ComposeItem,
  before: Draft,
  after: Draft,
  call: Call,
): Promise<readonly { name: string; content: string }[]> {
  const subject = after.subject ?? '';
  if (subject !== (before.subject ?? '')) await call<unknown>((done) => item.subject.setAsync(subject, done));
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const wanted = after[field] ?? [];
    if (wanted.join() === (before[field] ?? []).join()) continue;
    await call<unknown>((done) => item[field].setAsync(recipientsOf(wanted), done));
  }
  const removed: { name: string; content: string }[] = [];
  for (const attachment of before.attachments ?? []) {
    const { id } = attachment;
    if (id === undefined || (after.attachments ?? []).some((kept) => kept.id === id)) continue;
    const content = await attachmentContent(item, id, call);
    await call<unknown>((done) => item.removeAttachmentAsync(id, done));
    if (content !== undefined) removed.push({ name: attachment.name, content });
  }
  return removed;
}

function recipientsOf(mailboxes: readonly string[]): { displayName: string; emailAddress: string }[] {
  return mailboxes
    .reduce<{ name: string; address: string }[]>((all, mailbox) => [...all, ...parseAddresses(mailbox)], [])
    .map(({ name, address }) => ({ displayName: name, emailAddress: address }));
}

/** Base64 of a file; undefined when the host does not hand it out, and Undo cannot bring it back. */
async function attachmentContent(item: ComposeItem, id: string, call: Call): Promise<string | undefined> {
  try {
    const { content, format } = await call<Office.AttachmentContent>((done) =>
      item.getAttachmentContentAsync(id, done),
    );
    return format === 'base64' ? content : undefined;
  } catch {
    return undefined;
  }
}

async function undoOnItem(
  item: ComposeItem,
  token: AppliedChange,
  call: Call,
): Promise<RefusalReason | undefined> {
  const { before, after, body } = token;
  for (let attempt = 0; attempt < MAX_WRITE_ATTEMPTS; attempt++) {
    const now = await readDraft(item, call);
    const isSubjectChanged = (before.subject ?? '') !== (after.subject ?? '');
    if (isSubjectChanged && now.draft.subject !== after.subject) return 'words-changed';
    for (const field of ['to', 'cc', 'bcc'] as const) {
      const isChanged = (before[field] ?? []).join() !== (after[field] ?? []).join();
      if (isChanged && (now.draft[field] ?? []).join() !== (after[field] ?? []).join())
        return 'recipients-changed';
    }
    const missing = (before.attachments?.length ?? 0) - (after.attachments?.length ?? 0);
    if (missing > token.removed.length) return 'attachment-gone';

    if (body.regions.length > 0) {
      const source = sourceOfDraft(now.draft);
      const regions = rebase(body.written, source, body.regions);
      if (regions === undefined) return 'words-changed';
      if ((await readSource(item, body.type, call)) !== source) continue;
      let target = source;
      for (const region of regions.slice().reverse()) {
        target = target.slice(0, region.start) + region.was + target.slice(region.end);
      }
      await writeBody(item, target, body.type, call);
    }
    for (const { name, content } of token.removed) {
      await call<string>((done) => item.addFileAttachmentFromBase64Async(content, name, done));
    }
    await applyOthers(item, { ...after, attachments: [] }, { ...before, attachments: [] }, call);
    return undefined;
  }
  return 'words-changed';
}

function refusalFor(error: unknown): RefusalReason {
  return isPermissionDenied(error) ? 'no-permission' : 'host-error';
}
