import type { Edit } from '../../../src/advice/advice.js';
import type {
  AccountType,
  ApplyOutcome,
  DraftPort,
  DraftReading,
  ReceivedMail,
  RefusalReason,
  UndoToken,
} from '../../../src/addin/draft-port.js';
import { formatKeptSubmission, parseKeptSubmission } from '../../../src/addin/kept-finding.js';
import type { KeptVerdict } from '../../../src/addin/kept-verdict.js';
import { formatTerms } from '../../../src/addin/provider-terms.js';
import type { Draft } from '../../../src/message/draft.js';
import { messageFromDraft } from '../../../src/message/from-draft.js';

/** A plain-text draft in memory in place of Outlook, and the faults an Outlook can have. */
export interface StandIn {
  readonly port: DraftPort;
  draft: Draft;
  /** What is open while `state` is `read`. */
  received: ReceivedMail;
  account: AccountType;
  /** What is kept with the mailbox, as text. */
  readonly roaming: Map<string, string>;
  ignored: readonly string[];
  /** Verdicts handed over for the on-send check, in order. */
  readonly kept: KeptVerdict[];
  /** Setting hits aside fails while it is set. */
  cannotIgnore: boolean;
  /** What the next apply or undo is refused with. */
  refuse: RefusalReason | undefined;
  /** Reads fail while it is set. */
  readError: Error | undefined;
  /** Reads never answer while it is set. */
  isSilent: boolean;
  state: DraftReading['state'];
  reads: number;
  fireChange(): void;
  fireOpenAt(symbols: readonly string[]): void;
}

interface StandInUndo extends UndoToken {
  readonly before: Draft;
}

export function createStandInPort(): StandIn {
  const changeListeners = new Set<() => void>();
  const openListeners = new Set<(symbols: readonly string[]) => void>();

  const reading = (): DraftReading => ({
    state: standIn.state,
    draft: standIn.draft,
    message: messageFromDraft(standIn.draft),
    bodyType: 'text',
    hash: JSON.stringify([standIn.state, standIn.draft]),
  });

  const port: DraftPort = {
    async read() {
      standIn.reads++;
      if (standIn.isSilent) return new Promise(() => undefined);
      if (standIn.readError !== undefined) throw standIn.readError;
      return Promise.resolve(reading());
    },
    async apply(edits, from): Promise<ApplyOutcome> {
      await Promise.resolve();
      if (standIn.refuse !== undefined) return { kind: 'refused', because: standIn.refuse };
      if (JSON.stringify(from.draft) !== JSON.stringify(standIn.draft)) {
        return { kind: 'refused', because: 'words-changed' };
      }
      const before = standIn.draft;
      standIn.draft = withEdits(before, edits);
      const undo: StandInUndo = { symbols: edits.map(({ symbol }) => symbol), before };
      return { kind: 'applied', undo, reading: reading() };
    },
    async undo(token) {
      await Promise.resolve();
      if (standIn.refuse !== undefined) return { kind: 'refused', because: standIn.refuse };
      standIn.draft = (token as StandInUndo).before;
      return { kind: 'undone', reading: reading() };
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onOpenAt(listener) {
      openListeners.add(listener);
      return () => openListeners.delete(listener);
    },
    accountType: () => standIn.account,
    ownAddress: () => 'ann@example.com',
    displayLanguage: () => 'en-US',
    readReceived: () => Promise.resolve(standIn.received),
    keptSubmission: () => parseKeptSubmission(standIn.roaming.get('submission')),
    keepSubmission: (kept) => {
      standIn.roaming.set('submission', formatKeptSubmission(kept));
    },
    keepTerms: (terms) => {
      standIn.roaming.set('terms', formatTerms(terms));
    },
    lastCheck: () => Promise.resolve(undefined),
    ignored: () => Promise.resolve(standIn.ignored),
    setIgnored(symbols) {
      if (standIn.cannotIgnore) return Promise.reject(new Error('5001'));
      standIn.ignored = symbols;
      return Promise.resolve();
    },
    keepVerdict(kept) {
      standIn.kept.push(kept);
      return Promise.resolve();
    },
  };

  const standIn: StandIn = {
    port,
    received: {
      headers: 'From: bo@example.org\r\nTo: ann@example.com',
      from: { name: 'Bo Berg', address: 'bo@example.org' },
    },
    account: 'office365',
    roaming: new Map(),
    draft: {
      from: 'Ann Lee <ann@example.com>',
      to: ['Bo Berg <bo@example.org>'],
      subject: 'FINAL NOTICE: your offer',
      text: 'Hello Bo, please act now, the trial is free. The lottery is over. Ann',
    },
    ignored: [],
    kept: [],
    cannotIgnore: false,
    refuse: undefined,
    readError: undefined,
    isSilent: false,
    state: 'compose',
    reads: 0,
    fireChange: () => changeListeners.forEach((listener) => listener()),
    fireOpenAt: (symbols) => openListeners.forEach((listener) => listener(symbols)),
  };
  return standIn;
}

/** Text changes from the last to the first, so that offsets stay true. */
function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const changes = edits
    .flatMap((edit) => edit.changes)
    .filter((change) => change.kind === 'replace')
    .sort((a, b) => b.start - a.start);
  let { subject = '', text = '' } = draft;
  for (const change of changes) {
    if (change.part === 'subject') {
      subject = subject.slice(0, change.start) + change.after + subject.slice(change.end);
    } else {
      text = text.slice(0, change.start) + change.after + text.slice(change.end);
    }
  }
  return { ...draft, subject, text };
}
