import type { Assessment } from '../../assess.js';
import type { ProviderRecord } from '../../submission/provider-record.js';
import type { DraftReading, LastCheck, RefusalReason } from '../draft-port.js';
import type { SelfTest } from '../self-test.js';
import type { Sending } from '../sending.js';
import type { AppliedFix, FixId } from './cards.js';
import { isSameSummary, summaryOf, type Summary } from './summary.js';

/** What the pane is looking at. */
export type OpenItem =
  | {
      readonly kind: 'draft';
      readonly reading: DraftReading;
      readonly assessment: Assessment;
      readonly sending: Sending;
    }
  /** `headers` is '' where the host has none; without a `test` they could not be judged. */
  | { readonly kind: 'received'; readonly headers: string; readonly test?: SelfTest }
  | { readonly kind: 'none' };

/** What the person is told when a request is turned down. */
export type Refusal = RefusalReason | 'undo-words-changed' | 'ignore-failed';

/** `host`: Outlook did not answer or answered with an error. `fault`: an exception of our own. */
export type Failure = 'host' | 'fault';

/** The one sentence of the live region. */
export type Announcement =
  | { readonly kind: 'verdict'; readonly summary: Summary }
  | { readonly kind: 'self-test'; readonly test: SelfTest }
  | { readonly kind: 'refusal'; readonly because: Refusal };

/** The cards to show next. */
export interface GoTo {
  readonly ids: readonly string[];
  /** Tells two equal requests apart. */
  readonly serial: number;
  /** Asked for from outside the pane, which then takes the focus; otherwise it only keeps a focus it has. */
  readonly isFromAlert: boolean;
}

export interface PaneState {
  /**
   * `idle` until the first read. `reading` and `applying` while the person waits for it; the quiet polling in between
   * does not show. `checked` and `failed` are how the last of them ended.
   */
  readonly phase: 'idle' | 'reading' | 'checked' | 'applying' | 'failed';
  /** The last item that could be judged; stays on screen while a later read fails. */
  readonly open: OpenItem | undefined;
  /** Which card asked for what is going on in `applying`. */
  readonly busy: FixId | undefined;
  readonly applied: readonly AppliedFix[];
  readonly refused: { readonly id: FixId; readonly because: Refusal } | undefined;
  readonly failure: Failure | undefined;
  readonly lastCheck: LastCheck | undefined;
  /** Whose mail service it is, where a record stands beside the pane and is about this mailbox. */
  readonly provider: ProviderRecord | undefined;
  readonly announcement: Announcement | undefined;
  readonly goTo: GoTo;
}

export const INITIAL_STATE: PaneState = {
  phase: 'idle',
  open: undefined,
  busy: undefined,
  applied: [],
  refused: undefined,
  failure: undefined,
  lastCheck: undefined,
  provider: undefined,
  announcement: undefined,
  goTo: { ids: [], serial: 0, isFromAlert: false },
};

export type PaneEvent =
  | { readonly kind: 'reading' }
  /** A read found nothing new. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'checked'; readonly open: OpenItem }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'applying'; readonly id: FixId }
  | { readonly kind: 'applied'; readonly fix: AppliedFix; readonly open: OpenItem }
  | {
      readonly kind: 'undone';
      readonly id: FixId;
      readonly symbols: readonly string[];
      readonly open: OpenItem;
    }
  /** A hit was set aside or brought back. */
  | { readonly kind: 'ignored-changed'; readonly symbol: string; readonly open: OpenItem }
  | { readonly kind: 'refused'; readonly id: FixId; readonly because: Refusal }
  | { readonly kind: 'last-check'; readonly lastCheck: LastCheck | undefined }
  | { readonly kind: 'provider'; readonly provider: ProviderRecord | undefined }
  | { readonly kind: 'go-to'; readonly symbols: readonly string[] };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'reading':
      return state.phase === 'applying' ? state : { ...state, phase: 'reading', refused: undefined };
    case 'unchanged':
      return state.phase === 'applying' ? state : { ...state, phase: 'checked', failure: undefined };
    case 'checked':
      // A read that began before an Apply saw the draft as it no longer is.
      return state.phase === 'applying' ? state : withItem(state, event.open);
    case 'failed':
      return { ...state, phase: 'failed', busy: undefined, failure: event.failure };
    case 'applying':
      return { ...state, phase: 'applying', busy: event.id, refused: undefined };
    case 'applied': {
      const applied = [...state.applied.filter(({ id }) => id !== event.fix.id), event.fix];
      return goTo(withItem({ ...state, applied }, event.open), [event.fix.id]);
    }
    case 'undone': {
      const applied = state.applied.filter(({ id }) => id !== event.id);
      return goTo(withItem({ ...state, applied }, event.open), [event.id, ...event.symbols]);
    }
    case 'ignored-changed':
      return goTo(withItem({ ...state, refused: undefined }, event.open), [event.symbol]);
    case 'refused':
      return {
        ...state,
        phase: 'checked',
        busy: undefined,
        refused: { id: event.id, because: event.because },
        announcement: { kind: 'refusal', because: event.because },
      };
    case 'last-check':
      return { ...state, lastCheck: event.lastCheck };
    case 'provider':
      return { ...state, provider: event.provider };
    case 'go-to':
      return goTo(state, event.symbols, true);
  }
}

function withItem(state: PaneState, open: OpenItem): PaneState {
  const isDraft = open.kind === 'draft';
  return {
    ...state,
    phase: 'checked',
    open,
    busy: undefined,
    failure: undefined,
    applied: isDraft ? state.applied.filter((fix) => !cameBack(fix, open.assessment)) : [],
    refused: isDraft ? state.refused : undefined,
    announcement: announcementAfter(state, open),
  };
}

/** Whether every hit that a fix had silenced is there again: typed anew, so that there is nothing left to undo. */
function cameBack(fix: AppliedFix, assessment: Assessment): boolean {
  const symbols = new Set(assessment.hits.map(({ symbol }) => symbol));
  return fix.edits.every(({ symbol }) => symbols.has(symbol));
}

/** The verdict is said when it differs from the one before; what was said last stays otherwise. */
function announcementAfter(state: PaneState, open: OpenItem): Announcement | undefined {
  if (open.kind === 'received') {
    return open.test === undefined ? undefined : { kind: 'self-test', test: open.test };
  }
  if (open.kind === 'none') return undefined;
  const summary = summaryOf(open.assessment);
  if (state.open?.kind === 'draft' && isSameSummary(summaryOf(state.open.assessment), summary)) {
    return state.announcement;
  }
  return { kind: 'verdict', summary };
}

function goTo(state: PaneState, ids: readonly string[], isFromAlert = false): PaneState {
  return { ...state, goTo: { ids, serial: state.goTo.serial + 1, isFromAlert } };
}
