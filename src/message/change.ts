import { messageFromDraft } from './from-draft.js';
import { formatAddress, parseAddresses } from './address.js';
import type { Draft } from './draft.js';
import { piecesOf, sourceOf, type Rendering } from './rendering.js';
import { SourceEdits } from './source-edits.js';
import type { Part, Range } from './span.js';

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

/** A draft with changes made to it: the next draft, and its body as edits to the one before. */
export interface ChangedDraft {
  readonly draft: Draft;
  readonly body: SourceEdits;
}

/**
 * Makes all changes or none: undefined when one of them no longer fits the draft. In HTML only text inside the range
 * changes, escaped; tags and images stay byte for byte.
 */
export function applyChanges(draft: Draft, changes: readonly Change[]): ChangedDraft | undefined {
  const message = messageFromDraft(draft);
  const isHtml = draft.html !== undefined;
  let next = draft;
  let body = SourceEdits.of(draft.html ?? draft.text ?? '');
  // From the end to the start, so that the offsets of those still to come hold.
  const texts = changes.filter(isTextChange).sort((a, b) => b.start - a.start);
  let limit: Record<TextChange['part'], number> = { subject: Infinity, body: Infinity };
  for (const change of texts) {
    const rendering = change.part === 'body' ? message.body : { text: message.subject };
    if (rendering.text.slice(change.start, change.end) !== change.before || change.end > limit[change.part]) {
      return undefined;
    }
    limit = { ...limit, [change.part]: change.start };
    if (change.part === 'subject') {
      const subject = next.subject ?? '';
      next = { ...next, subject: subject.slice(0, change.start) + change.after + subject.slice(change.end) };
    } else {
      const edits = sourceEditsOf(message.body, change);
      if (edits === undefined) return undefined;
      for (const edit of edits) body = body.replace(edit.range, isHtml ? escapeHtml(edit.text) : edit.text);
    }
  }
  for (const change of changes) {
    switch (change.kind) {
      case 'replace':
        break;
      case 'cut-thread':
        if (message.body.thread.length === 0 || texts.some((text) => text.part === 'body')) return undefined;
        for (const range of message.body.thread.slice().reverse()) body = body.replace(range, '');
        break;
      case 'remove-attachment': {
        const attachments = next.attachments ?? [];
        const index = attachments[change.index]?.name === change.name ? change.index : -1;
        if (index < 0) return undefined;
        next = { ...next, attachments: attachments.filter((_, at) => at !== index) };
        break;
      }
      case 'move-to-bcc': {
        const moved = moveToBcc(next, change.field, change.addresses);
        if (moved === undefined) return undefined;
        next = moved;
        break;
      }
    }
  }
  const source = body.text;
  if (isHtml) next = { ...next, html: source };
  else if (draft.text !== undefined) next = { ...next, text: source };
  return { draft: next, body };
}

function isTextChange(change: Change): change is TextChange {
  return change.kind === 'replace';
}

function moveToBcc(draft: Draft, field: 'to' | 'cc', addresses: readonly string[]): Draft | undefined {
  const wanted = new Set(addresses.map((address) => address.toLowerCase()));
  const isWanted = (mailbox: string): boolean =>
    parseAddresses(mailbox).some((parsed) => wanted.has(parsed.address.toLowerCase()));
  // A field may hold several mailboxes in one text; each moves or stays by itself.
  const mailboxes = (draft[field] ?? []).reduce<readonly string[]>(
    (all, text) => [...all, ...splitMailboxes(text)],
    [],
  );
  const moved = mailboxes.filter(isWanted);
  if (moved.length === 0) return undefined;
  return {
    ...draft,
    [field]: mailboxes.filter((mailbox) => !isWanted(mailbox)),
    bcc: [...(draft.bcc ?? []), ...moved],
  };
}

/** The mailboxes of a text, each as it was written where there is only one. */
function splitMailboxes(text: string): readonly string[] {
  const parsed = parseAddresses(text);
  return parsed.length === 1 ? [text] : parsed.map(formatAddress);
}

interface SourceEdit {
  readonly range: Range;
  readonly text: string;
}

/** A text change as edits to the source, last first; undefined when there is no text node to write into. */
function sourceEditsOf(rendering: Rendering, change: TextChange): readonly SourceEdit[] | undefined {
  const { start, before, after } = narrowed(change);
  const pieces = piecesOf(rendering, { start, end: start + before.length });
  if (pieces.length === 0) {
    if (before !== '') return undefined;
    return [{ range: sourceOf(rendering, { start, end: start }), text: after }];
  }
  const edits = pieces.map((piece, index) => ({
    range: piece.source,
    text:
      before.length === after.length
        ? // Letter for letter (a change of case): every letter keeps the formatting it had.
          after.slice(piece.rendered.start - start, piece.rendered.end - start)
        : index === 0
          ? after
          : '',
  }));
  return edits.reverse();
}

/** The change without the words that stay the same at its two ends, so that their formatting is left alone. */
function narrowed(change: TextChange): { start: number; before: string; after: string } {
  const { before, after } = change;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  // A pure insertion has no text node of its own: it takes one letter with it.
  if (before.length === head + tail && before.length > 0) {
    if (head > 0) head--;
    else tail--;
  }
  return {
    start: change.start + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Text as it must stand in a text node. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
