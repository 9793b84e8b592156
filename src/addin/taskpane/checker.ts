import type { AdviceLanguage } from '../../advice/advice-language.js';
import type { Assessment, AssessOptions } from '../../assess.js';
import type { Message } from '../../message/message.js';
import type { ProviderRecord } from '../../submission/provider-record.js';
import type { DraftPort, DraftReading, ReceivedMail } from '../draft-port.js';
import {
  withAlias,
  withFinding,
  withoutAlias,
  withoutFindings,
  type KeptSubmission,
} from '../kept-finding.js';
import { keptVerdict } from '../kept-verdict.js';
import { termsOf, type ProviderTerms } from '../provider-terms.js';
import type { selfTestOf } from '../self-test.js';
import { asSent, type MailboxKnowledge } from '../sending.js';
import type { AppliedFix, Fix } from './cards.js';
import { INITIAL_STATE, reduce, type OpenItem, type PaneEvent, type PaneState } from './state.js';

/** The body has no change event; this often it is read again, and judged only when its hash differs. */
export const POLL_MS = 1_500;

/** After an assessment the pane rests this many times as long as it took: a huge draft must not freeze typing. */
const REST_PER_WORK = 4;

/** Longest pause between two reads of a host that keeps failing (9020, 9030, 5001 come in bursts). */
export const MAX_BACKOFF_MS = 30_000;

/** An API that never calls back would stop the pane for good; a read that is late is given up and begun anew. */
export const READ_DEADLINE_MS = 10_000;

/** A write reads, writes and verifies, so it may take longer. */
export const WRITE_DEADLINE_MS = 30_000;

/** Quiet reads may fail this often before the person is told. */
const SILENT_FAILURES = 1;

/** Whether anybody can see the pane: a hidden one must cost nothing. */
export interface Visibility {
  isVisible(): boolean;
  onChange(listener: () => void): () => void;
}

/** What a person can ask of the pane. */
export interface PaneActions {
  readonly checkNow: () => void;
  readonly apply: (fix: Fix) => void;
  readonly undo: (fix: AppliedFix) => void;
  readonly ignore: (symbol: string) => void;
  readonly bringBack: (symbol: string) => void;
  /** Takes an address for the person's own from now on, or no longer. */
  readonly claimAddress: (address: string, isOwn: boolean) => void;
  /** Forgets what test mails of this address showed. */
  readonly forgetFinding: (address: string) => void;
}

/** Keeps a `PaneState` in step with the draft behind a port, and carries out what the person asks. */
export interface Checker extends PaneActions {
  readonly start: () => void;
  readonly stop: () => void;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
}

interface CheckerParts {
  readonly port: DraftPort;
  readonly assess: (message: Message, options: AssessOptions) => Assessment;
  readonly visibility: Visibility;
  /** Default: English. */
  readonly language?: AdviceLanguage | undefined;
  /** The reader of headers, which few openings of the pane need. */
  readonly loadSelfTest: () => Promise<{ readonly selfTestOf: typeof selfTestOf }>;
  /** What stands beside the pane; default: nothing. */
  readonly provider?: Promise<ProviderRecord | undefined>;
  /** Milliseconds since 1970; default: the computer's clock. */
  readonly now?: () => number;
}

export function createChecker(parts: CheckerParts): Checker {
  const { port, assess, visibility, language, loadSelfTest, provider, now = Date.now } = parts;
  const listeners = new Set<() => void>();
  const unsubscribe: (() => void)[] = [];
  let state = INITIAL_STATE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let knownHash: string | undefined;
  let ignored: readonly string[] = [];
  let isRunning = false;
  let isReading = false;
  let isReadWanted = false;
  let failures = 0;
  let restMs = POLL_MS;
  /** Counts what the person did: a read that began before it must not overwrite what came after. */
  let epoch = 0;
  let record: ProviderRecord | undefined;
  /** The received message that is shown. */
  let received: ReceivedMail | undefined;

  const terms = (): ProviderTerms | undefined =>
    record && termsOf(record, [port.ownAddress(), ...port.keptSubmission().aliases]);

  const knowledge = (): MailboxKnowledge => ({
    account: port.accountType(),
    address: port.ownAddress(),
    kept: port.keptSubmission(),
    terms: terms(),
  });

  const dispatch = (event: PaneEvent): void => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  };

  const judge = (reading: DraftReading): OpenItem => {
    const started = performance.now();
    const { message, draft, hash, sending, limits } = asSent(reading, knowledge(), now());
    const assessment = assess(message, { ...limits, draft, language, ignored, range: true });
    restMs = Math.max(POLL_MS, (performance.now() - started) * REST_PER_WORK);
    knownHash = reading.hash;
    // A convenience for the on-send check, which scores anew without it.
    port.keepVerdict(keptVerdict({ hash, ignored }, assessment)).catch(() => undefined);
    return { kind: 'draft', reading, assessment, sending };
  };

  /** Reads the headers for how the mail was sent, and keeps what tells of this person's own. */
  const examine = async (mail: ReceivedMail): Promise<OpenItem> => {
    received = mail;
    const { headers } = mail;
    if (headers === '') return { kind: 'received', headers };
    try {
      const { selfTestOf } = await withDeadline(loadSelfTest(), READ_DEADLINE_MS);
      const test = selfTestOf(mail, knowledge(), now());
      if (test.keep !== undefined) keep(withFinding(port.keptSubmission(), test.keep));
      return { kind: 'received', headers, test };
    } catch {
      // Its file did not load: the headers can be read all the same.
      return { kind: 'received', headers };
    }
  };

  const keep = (kept: KeptSubmission): void => {
    // Each save writes over what other windows of Outlook have saved meanwhile.
    if (JSON.stringify(kept) !== JSON.stringify(port.keptSubmission())) port.keepSubmission(kept);
  };

  /** Undefined when the open item is the one already shown. */
  const look = async (): Promise<DraftReading | 'none' | ReceivedMail | undefined> => {
    const reading = await withDeadline(port.read(), READ_DEADLINE_MS);
    if (state.open !== undefined && reading.hash === knownHash) return undefined;
    if (reading.state === 'none') {
      knownHash = reading.hash;
      return 'none';
    }
    if (reading.state === 'read') {
      const mail = await withDeadline(port.readReceived(), READ_DEADLINE_MS);
      knownHash = reading.hash;
      return mail;
    }
    ignored = await withDeadline(port.ignored(), READ_DEADLINE_MS).catch(() => ignored);
    return reading;
  };

  /** `asked`: the person waits for it. `changed`: the host says that something did. `poll`: to see whether it did. */
  const check = async (reason: 'asked' | 'changed' | 'poll'): Promise<void> => {
    if (state.phase === 'applying') return;
    if (isReading) {
      isReadWanted ||= reason !== 'poll';
      return;
    }
    clearTimeout(timer);
    const isAsked = reason === 'asked';
    // Two received messages have the same hash, so a change that the host reports counts for more than an equal hash.
    if (reason !== 'poll') knownHash = undefined;
    isReading = true;
    const began = epoch;
    if (isAsked || state.open === undefined) dispatch({ kind: 'reading' });
    try {
      const seen = await look();
      const examined = typeof seen === 'object' && 'headers' in seen ? await examine(seen) : undefined;
      if (began === epoch) {
        failures = 0;
        if (examined !== undefined) dispatch({ kind: 'checked', open: examined });
        else if (seen === undefined) dispatch({ kind: 'unchanged' });
        else if (seen === 'none') dispatch({ kind: 'checked', open: { kind: 'none' } });
        else if (!('headers' in seen)) dispatchJudged(seen, (open) => ({ kind: 'checked', open }));
      }
    } catch {
      if (began === epoch) {
        failures++;
        if (isAsked || state.open === undefined || failures > SILENT_FAILURES) {
          dispatch({ kind: 'failed', failure: 'host' });
        }
      }
    }
    isReading = false;
    if (isReadWanted) {
      isReadWanted = false;
      void check('changed');
    } else {
      rest();
    }
  };

  /** Judges a reading and tells; an exception of ours becomes a sentence, never a dead pane. */
  const dispatchJudged = (reading: DraftReading, eventOf: (open: OpenItem) => PaneEvent): void => {
    let event: PaneEvent;
    try {
      event = eventOf(judge(reading));
    } catch {
      failures++;
      event = { kind: 'failed', failure: 'fault' };
    }
    dispatch(event);
  };

  const rest = (): void => {
    clearTimeout(timer);
    if (!isRunning || !visibility.isVisible() || state.phase === 'applying') return;
    const pause = failures === 0 ? restMs : Math.min(POLL_MS * 2 ** failures, MAX_BACKOFF_MS);
    timer = setTimeout(() => void check('poll'), pause);
  };

  const learnLastCheck = async (): Promise<void> => {
    const lastCheck = await port.lastCheck().catch(() => undefined);
    dispatch({ kind: 'last-check', lastCheck });
  };

  const learnProvider = async (): Promise<void> => {
    record = await provider?.catch(() => undefined);
    if (!isRunning) return;
    tellProvider();
    if (record !== undefined) void check('changed');
  };

  /** A record is about some domains, so it may begin or cease to be of this person's provider. */
  const tellProvider = (): void => {
    const agreed = terms();
    port.keepTerms(agreed);
    dispatch({ kind: 'provider', provider: agreed && record });
  };

  const claimAddress = async (address: string, isOwn: boolean): Promise<void> => {
    if (received === undefined) return;
    const kept = port.keptSubmission();
    epoch++;
    keep(isOwn ? withAlias(kept, address) : withoutAlias(kept, address));
    tellProvider();
    dispatch({ kind: 'checked', open: await examine(received) });
  };

  const forgetFinding = (address: string): void => {
    keep(withoutFindings(port.keptSubmission(), address));
    if (state.open?.kind !== 'draft') return;
    epoch++;
    dispatchJudged(state.open.reading, (open) => ({ kind: 'checked', open }));
  };

  const apply = async (fix: Fix): Promise<void> => {
    if (state.phase === 'applying' || state.open?.kind !== 'draft') return;
    const { reading } = state.open;
    epoch++;
    dispatch({ kind: 'applying', id: fix.id });
    const outcome = await withDeadline(port.apply(fix.edits, reading), WRITE_DEADLINE_MS).catch(hostError);
    if (outcome.kind === 'applied') {
      const { undo } = outcome;
      dispatchJudged(outcome.reading, (open) => ({ kind: 'applied', fix: { ...fix, undo }, open }));
      rest();
    } else {
      dispatch({ kind: 'refused', id: fix.id, because: outcome.because });
      void check('poll');
    }
  };

  const undo = async (fix: AppliedFix): Promise<void> => {
    if (state.phase === 'applying') return;
    epoch++;
    dispatch({ kind: 'applying', id: fix.id });
    const outcome = await withDeadline(port.undo(fix.undo), WRITE_DEADLINE_MS).catch(hostError);
    if (outcome.kind === 'undone') {
      const { id } = fix;
      const symbols = fix.edits.map(({ symbol }) => symbol);
      dispatchJudged(outcome.reading, (open) => ({ kind: 'undone', id, symbols, open }));
      rest();
    } else {
      const because = outcome.because === 'words-changed' ? 'undo-words-changed' : outcome.because;
      dispatch({ kind: 'refused', id: fix.id, because });
      void check('poll');
    }
  };

  const setIgnored = async (symbol: string, isIgnored: boolean): Promise<void> => {
    if (state.phase === 'applying' || state.open?.kind !== 'draft') return;
    const { reading } = state.open;
    const others = ignored.filter((other) => other !== symbol);
    const wanted = isIgnored ? [...others, symbol] : others;
    epoch++;
    try {
      await withDeadline(port.setIgnored(wanted), READ_DEADLINE_MS);
    } catch {
      dispatch({ kind: 'refused', id: symbol, because: 'ignore-failed' });
      return;
    }
    ignored = wanted;
    dispatchJudged(reading, (open) => ({ kind: 'ignored-changed', symbol, open }));
  };

  return {
    start() {
      isRunning = true;
      unsubscribe.push(
        port.onChange(() => {
          void check('changed');
          void learnLastCheck();
        }),
        port.onOpenAt((symbols) => dispatch({ kind: 'go-to', symbols })),
        visibility.onChange(() => {
          if (visibility.isVisible()) void check('poll');
          else clearTimeout(timer);
        }),
      );
      void learnLastCheck();
      void learnProvider();
      void check('poll');
    },
    stop() {
      isRunning = false;
      epoch++;
      clearTimeout(timer);
      for (const leave of unsubscribe.splice(0)) leave();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkNow: () => void check('asked'),
    apply: (fix) => void apply(fix),
    undo: (fix) => void undo(fix),
    ignore: (symbol) => void setIgnored(symbol, true),
    bringBack: (symbol) => void setIgnored(symbol, false),
    claimAddress: (address, isOwn) => void claimAddress(address, isOwn),
    forgetFinding,
  };
}

const hostError = (): { readonly kind: 'refused'; readonly because: 'host-error' } => ({
  kind: 'refused',
  because: 'host-error',
});

function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The host did not answer in time.')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
