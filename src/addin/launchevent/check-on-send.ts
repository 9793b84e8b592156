import type { AssessOptions, Assessment } from '../../assess.js';
import type { Message, Unread } from '../../message/message.js';
import type { LastCheck } from '../draft-port.js';
import type { DraftReader } from '../draft.js';
import { NOTHING_KEPT, parseKeptSubmission, SUBMISSION_KEY } from '../kept-finding.js';
import {
  formatKeptVerdict,
  formatLastCheck,
  holdsFor,
  IGNORED_KEY,
  KEPT_VERDICT_KEY,
  keptVerdict,
  LAST_CHECK_KEY,
  parseIgnored,
  parseKeptVerdict,
  parseLastCheck,
  type KeptVerdict,
} from '../kept-verdict.js';
import { parseTerms, PROVIDER_KEY } from '../provider-terms.js';
import { asSent, type MailboxKnowledge } from '../sending.js';
import { formatAlert, type AlertText } from './alert-text.js';

/**
 * Outlook tells the author that the check is "taking longer" after five seconds. Long before that the mail goes: a
 * check of ours is never a reason to wait.
 */
export const WATCHDOG_MS = 3_500;

/** The compose button in manifest.xml: Outlook opens the pane by the id of a button. */
export const OPEN_PANE_CONTROL = 'presendComposeOpenPane';

/** Up to 20 characters. Before Mailbox 1.15 some clients write it on "Don't Send", and it still fits what happens. */
export const OPEN_PANE_LABEL = 'Show what to change';

/** More the pane does not need to find its place, and some clients pass it through an address. */
const MAX_CONTEXT_SYMBOLS = 20;

/** The parts without which a check says nothing about the mail. */
const WORDS: readonly Unread['part'][] = ['subject', 'body'];

/** The part of a launch event that the handlers use. */
export interface LaunchEvent {
  completed(options?: Office.SmartAlertsEventCompletedOptions): void;
}

/** All that the handlers need: the draft, the rules, and what this Outlook can do. */
export interface HandlerPort extends DraftReader {
  assess(message: Message, options: AssessOptions): Assessment;
  readonly ruleSetVersion: string;
  /** A value of the mailbox as it was when the runtime started. */
  roamingGet(key: string): unknown;
  /** Whether the host has Mailbox `1.minor`. */
  hasMailboxSet(minor: number): boolean;
}

/**
 * OnMessageSend. Completes exactly once and within `WATCHDOG_MS`: it holds the mail back only for a verdict, never for
 * a fault of ours or of Outlook's. Whether the author may send anyway is the manifest's SendMode, so nothing is asked
 * a second time here.
 */
export function handleSend(event: LaunchEvent, connect: () => HandlerPort): void {
  runOnce(
    event,
    connect,
    (port) => judge(port, true),
    (end) => {
      if (end.port !== undefined) recordCheck(end.port, lastCheckOf(end));
      return end.kind === 'judged' ? answerFor(end.judgement, end.port) : SEND;
    },
  );
}

/**
 * The events while a mail is written: leaves the verdict with the draft, so that Send finds it there. They have nothing
 * to allow or to ask, so they complete without a word.
 */
export function handlePrepare(event: LaunchEvent, connect: () => HandlerPort): void {
  const prepare = async (port: HandlerPort): Promise<Judgement> => {
    const judgement = await judge(port, false);
    if (judgement.isNew && judgement.missing.length === 0) {
      await port.sessionSet(KEPT_VERDICT_KEY, formatKeptVerdict(judgement.kept));
    }
    return judgement;
  };
  runOnce(event, connect, prepare, () => undefined);
}

type Answer = Office.SmartAlertsEventCompletedOptions;

const SEND: Answer = { allowEvent: true };

interface Judgement {
  readonly kept: KeptVerdict;
  /** What to tell the author; only where the mail is held back. */
  readonly alert?: AlertText;
  /** Reached just now, not taken from the draft. */
  readonly isNew: boolean;
  /** Parts that Outlook did not hand over this time; a later reading may have them. */
  readonly missing: readonly Unread['part'][];
}

type End =
  | { readonly kind: 'judged'; readonly judgement: Judgement; readonly port: HandlerPort }
  | { readonly kind: 'failed'; readonly cause: string; readonly port: HandlerPort | undefined };

/** Events that were taken up: one that is delivered a second time is answered by its first run. */
const seen = new WeakSet<LaunchEvent>();

/** Completes the event exactly once: after the work, after its failure, or when the time is up. */
function runOnce(
  event: LaunchEvent,
  connect: () => HandlerPort,
  work: (port: HandlerPort) => Promise<Judgement>,
  answer: (end: End) => Answer | undefined,
): void {
  if (seen.has(event)) return;
  seen.add(event);
  let isDone = false;
  let port: HandlerPort | undefined;
  const finish = (end: End): void => {
    if (isDone) return;
    isDone = true;
    // Classic Outlook goes on running timers after the event has completed.
    clearTimeout(watchdog);
    event.completed(answerOf(answer, end));
  };
  const fail = (error: unknown): void => {
    finish({ kind: 'failed', cause: causeOf(error), port });
  };
  const watchdog = setTimeout(() => {
    finish({ kind: 'failed', cause: 'time-is-up', port });
  }, WATCHDOG_MS);
  try {
    const connected = connect();
    port = connected;
    work(connected).then((judgement) => {
      finish({ kind: 'judged', judgement, port: connected });
    }, fail);
  } catch (error) {
    fail(error);
  }
}

function answerOf(answer: (end: End) => Answer | undefined, end: End): Answer | undefined {
  try {
    return answer(end);
  } catch {
    return SEND;
  }
}

async function judge(port: HandlerPort, wantsAlert: boolean): Promise<Judgement> {
  const [reading, keptText, ignoredText] = await Promise.all([
    port.readDraft(),
    port.sessionGet(KEPT_VERDICT_KEY),
    port.sessionGet(IGNORED_KEY),
  ]);
  const { message, hash, limits } = asSent(reading, knowledgeOf(port), Date.now());
  const missing = message.unread.filter(isMissing).map(({ part }) => part);
  const ignored = parseIgnored(ignoredText);
  if (WORDS.every((part) => missing.includes(part))) {
    // Nothing was read that could be judged, and an empty draft would be judged for being empty.
    const kept = { hash, ruleSetVersion: port.ruleSetVersion, ignored, symbols: [] };
    return { kept: { ...kept, action: 'send' }, isNew: false, missing };
  }
  const earlier = parseKeptVerdict(keptText);
  const basis = { hash, ruleSetVersion: port.ruleSetVersion, ignored };
  const isKnown = earlier !== undefined && holdsFor(earlier, basis);
  // A warning quotes the mail, so its words are not kept with the draft: at Send they are found again.
  if (isKnown && (earlier.action === 'send' || !wantsAlert)) return { kept: earlier, isNew: false, missing };
  const assessment = port.assess(message, { ...limits, ignored });
  const judgement = { kept: keptVerdict(basis, assessment), isNew: true, missing };
  return assessment.action === 'send' ? judgement : { ...judgement, alert: formatAlert(assessment) };
}

/** What the pane left with the mailbox about the way this person's mail is sent; nothing, where Outlook lets nobody look. */
function knowledgeOf(port: HandlerPort): MailboxKnowledge {
  try {
    return {
      account: port.accountType(),
      address: port.ownAddress(),
      kept: parseKeptSubmission(port.roamingGet(SUBMISSION_KEY)),
      terms: parseTerms(port.roamingGet(PROVIDER_KEY)),
    };
  } catch {
    return { account: 'unknown', address: '', kept: NOTHING_KEPT, terms: undefined };
  }
}

/** Protected or too large are what the draft is; these are failures to read it. */
function isMissing({ reason }: Unread): boolean {
  return reason === 'unreadable' || reason === 'not-loaded';
}

/** A mail that goes out though its words could not be read counts as unchecked. */
function lastCheckOf(end: End): LastCheck {
  if (end.kind === 'failed') return { outcome: 'failed', cause: end.cause };
  const { kept, missing } = end.judgement;
  if (kept.action !== 'send') return { outcome: 'warned' };
  const words = WORDS.filter((part) => missing.includes(part));
  return words.length === 0
    ? { outcome: 'clean' }
    : { outcome: 'failed', cause: `unreadable-${words.join('-')}` };
}

/** Before the event completes, because what comes after may never run; not waited for, because the mail must go. */
function recordCheck(port: HandlerPort, check: LastCheck): void {
  try {
    const earlier = parseLastCheck(port.roamingGet(LAST_CHECK_KEY) as string | undefined);
    // Only a failure is told to anybody; without one there is nothing to write, and nothing to take back.
    if (check.outcome !== 'failed' && earlier?.outcome !== 'failed') return;
    port.saveRoaming(LAST_CHECK_KEY, formatLastCheck(check));
  } catch {
    // The note is lost; the mail is not.
  }
}

function answerFor({ kept, alert }: Judgement, port: HandlerPort): Answer {
  if (alert === undefined) return SEND;
  const options: Answer = { allowEvent: false, errorMessage: alert.plain };
  if (port.hasMailboxSet(14)) {
    options.cancelLabel = OPEN_PANE_LABEL;
    options.commandId = OPEN_PANE_CONTROL;
    // Classic Outlook before Version 2402 takes a string only.
    options.contextData = JSON.stringify({ symbols: kept.symbols.slice(0, MAX_CONTEXT_SYMBOLS) });
  }
  if (port.hasMailboxSet(15)) options.errorMessageMarkdown = alert.markdown;
  return options;
}

/** A word for support: the kind of error, never its message, which could quote the mail. */
function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { code, name } = error as { code?: unknown; name?: unknown };
  if (typeof code === 'number' && code !== 0) return `office-${code}`;
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'unknown';
}
