import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enoughFixOf, type Fix } from '../../../src/addin/taskpane/cards.js';
import type { ReceivedMail } from '../../../src/addin/draft-port.js';
import { selfTestOf } from '../../../src/addin/self-test.js';
import {
  createChecker,
  MAX_BACKOFF_MS,
  POLL_MS,
  READ_DEADLINE_MS,
  type Checker,
  type Visibility,
} from '../../../src/addin/taskpane/checker.js';
import type { OpenItem } from '../../../src/addin/taskpane/state.js';
import { assess, type Assessment, type AssessOptions } from '../../../src/assess.js';
import type { Message } from '../../../src/message/message.js';
import type { ProviderRecord } from '../../../src/submission/provider-record.js';
import { createStandInPort, type StandIn } from './stand-in-port.js';
import { TEST_RULES } from './test-rules.js';

class Screen implements Visibility {
  private readonly listeners = new Set<() => void>();
  private visible = true;
  isVisible = (): boolean => this.visible;
  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  show(visible: boolean): void {
    this.visible = visible;
    for (const listener of this.listeners) listener();
  }
}

const NOW = Date.parse('2026-11-28T12:00:00Z');

let standIn: StandIn;
let screen: Screen;
let checker: Checker;
let assessments: number;
let fault: Error | undefined;
let counted: (message: Message, options: AssessOptions) => Assessment;

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  standIn = createStandInPort();
  screen = new Screen();
  assessments = 0;
  fault = undefined;
  counted = (message: Message, options: AssessOptions): Assessment => {
    assessments++;
    if (fault !== undefined) throw fault;
    return assess(message, { ...options, ruleSet: TEST_RULES });
  };
  await begin();
});

/** Opens the pane. */
async function begin(parts: Partial<Parameters<typeof createChecker>[0]> = {}): Promise<void> {
  checker = createChecker({
    port: standIn.port,
    assess: counted,
    visibility: screen,
    loadSelfTest: () => Promise.resolve({ selfTestOf }),
    ...parts,
  });
  checker.start();
  await settle();
}

afterEach(() => {
  checker.stop();
  vi.useRealTimers();
});

/** Lets what is under way end, without letting the next poll come. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

function openDraft(): Extract<OpenItem, { kind: 'draft' }> {
  const { open } = checker.state();
  if (open?.kind !== 'draft') throw new Error('no draft is open');
  return open;
}

function enough(): Fix {
  const fix = enoughFixOf(openDraft().reading, openDraft().assessment);
  if (fix === undefined) throw new Error('nothing is enough');
  return fix;
}

describe('following the draft', () => {
  it('judges it at once', () => {
    expect(checker.state().phase).toBe('checked');
    expect(openDraft().assessment.score).toBe(8);
  });

  it('reads it again and again, but judges it only when it changed', async () => {
    await pass(POLL_MS * 4);
    expect(standIn.reads).toBeGreaterThanOrEqual(4);
    expect(assessments).toBe(1);
    standIn.draft = { ...standIn.draft, subject: 'Reminder' };
    await pass(POLL_MS + 1);
    expect(assessments).toBe(2);
    expect(openDraft().assessment.score).toBe(5);
  });

  it('reads at once when the host reports a change', async () => {
    standIn.draft = { ...standIn.draft, subject: 'Reminder' };
    standIn.fireChange();
    await settle();
    expect(openDraft().assessment.score).toBe(5);
  });

  it('does not read while nobody can see the pane, and at once when somebody can', async () => {
    screen.show(false);
    const before = standIn.reads;
    await pass(POLL_MS * 10);
    expect(standIn.reads).toBe(before);
    screen.show(true);
    await settle();
    expect(standIn.reads).toBe(before + 1);
  });

  it('never starts a read before the one under way has answered', async () => {
    standIn.isSilent = true;
    await pass(POLL_MS + 1);
    const reads = standIn.reads;
    standIn.fireChange();
    checker.checkNow();
    await pass(POLL_MS * 3);
    expect(standIn.reads).toBe(reads);
  });

  it('gives up a read that never answers, and follows again when the host is back', async () => {
    standIn.isSilent = true;
    await pass(POLL_MS + READ_DEADLINE_MS);
    standIn.isSilent = false;
    standIn.draft = { ...standIn.draft, subject: 'Reminder' };
    await pass(MAX_BACKOFF_MS);
    expect(openDraft().assessment.score).toBe(5);
  });

  it('keeps each verdict for the on-send check', () => {
    expect(standIn.kept).toMatchObject([{ action: 'warn', ruleSetVersion: 'test', ignored: [] }]);
  });

  it('leaves the draft alone once stopped', async () => {
    checker.stop();
    const before = standIn.reads;
    standIn.fireChange();
    await pass(POLL_MS * 4);
    expect(standIn.reads).toBe(before);
  });
});

describe('when reads fail', () => {
  it('says nothing of one failure, and of the second that the score may be old', async () => {
    standIn.readError = new Error('9020');
    await pass(POLL_MS + 1);
    expect(checker.state().phase).toBe('checked');
    await pass(POLL_MS * 2);
    expect(checker.state()).toMatchObject({ phase: 'failed', failure: 'host', open: { kind: 'draft' } });
  });

  it('tries less and less often', async () => {
    standIn.readError = new Error('9020');
    await pass(POLL_MS * 8);
    const before = standIn.reads;
    await pass(POLL_MS * 8);
    expect(standIn.reads - before).toBeLessThanOrEqual(1);
  });

  it('tells a person who asks at once, and recovers', async () => {
    standIn.readError = new Error('5001');
    checker.checkNow();
    await settle();
    expect(checker.state().phase).toBe('failed');
    standIn.readError = undefined;
    checker.checkNow();
    await settle();
    expect(checker.state()).toMatchObject({ phase: 'checked', failure: undefined });
  });

  it('makes a sentence of an exception of our own', async () => {
    fault = new Error('bug');
    checker.checkNow();
    await settle();
    expect(checker.state()).toMatchObject({ phase: 'failed', failure: 'fault' });
    fault = undefined;
    checker.checkNow();
    await settle();
    expect(checker.state().phase).toBe('checked');
  });
});

describe('what the person does', () => {
  it('applies the smallest set and undoes it', async () => {
    const before = standIn.draft;
    checker.apply(enough());
    expect(checker.state()).toMatchObject({ phase: 'applying', busy: 'enough' });
    await settle();
    expect(openDraft().assessment.isSpam).toBe(false);
    const [applied] = checker.state().applied;
    expect(applied?.edits).toHaveLength(2);
    checker.undo(applied!);
    await settle();
    expect(standIn.draft).toEqual(before);
    expect(checker.state().applied).toEqual([]);
    expect(openDraft().assessment.score).toBe(8);
  });

  it('is told why nothing was changed, and sees the draft as it is now', async () => {
    const fix = enough();
    standIn.draft = { ...standIn.draft, text: 'Hello Bo' };
    checker.apply(fix);
    await settle();
    expect(checker.state().refused).toEqual({ id: 'enough', because: 'words-changed' });
    expect(openDraft().assessment.score).toBe(3);
  });

  it('cannot apply two things at once', async () => {
    const fix = enough();
    checker.apply(fix);
    checker.apply({ ...fix, id: 'other' });
    await settle();
    expect(checker.state().applied.map(({ id }) => id)).toEqual(['enough']);
  });

  it('sees what an Apply made, not what a read before it saw', async () => {
    standIn.fireChange();
    checker.apply(enough());
    await settle();
    expect(openDraft().assessment.isSpam).toBe(false);
    expect(checker.state().applied).toHaveLength(1);
  });

  it('sets a hit aside and brings it back', async () => {
    checker.ignore('T_ACT_NOW');
    await settle();
    expect(standIn.ignored).toEqual(['T_ACT_NOW']);
    expect(openDraft().assessment).toMatchObject({ score: 5.5, ignored: [{ symbol: 'T_ACT_NOW' }] });
    checker.bringBack('T_ACT_NOW');
    await settle();
    expect(standIn.ignored).toEqual([]);
    expect(openDraft().assessment.score).toBe(8);
  });

  it('honours what was set aside when the pane was open before', async () => {
    standIn.ignored = ['T_LOTTERY'];
    checker.checkNow();
    await settle();
    expect(openDraft().assessment.ignored.map(({ symbol }) => symbol)).toEqual(['T_LOTTERY']);
  });

  it('is told when a choice could not be remembered, and the score stays', async () => {
    standIn.cannotIgnore = true;
    checker.ignore('T_ACT_NOW');
    await settle();
    expect(checker.state().refused).toEqual({ id: 'T_ACT_NOW', because: 'ignore-failed' });
    expect(openDraft().assessment.score).toBe(8);
  });
});

describe('how the mail is sent', () => {
  const own = (protocol: string): ReceivedMail => ({
    headers: `Received: from [203.0.113.45] (helo=DESKTOP-7Q1) by mail.example.net with ${protocol} (Exim 4.97) id 1; Wed, 25 Nov 2026 09:00:00 +0000\r\nFrom: ann@example.com`,
    from: { name: 'Ann Lee', address: 'ann@example.com' },
  });
  const theirs = (protocol: string): ReceivedMail => ({
    ...own(protocol),
    from: { name: 'Bo Berg', address: 'bo@example.org' },
  });
  const PROVIDER: ProviderRecord = {
    name: 'Example Hosting',
    domains: ['example.com'],
    smtp: [{ host: 'mail.example.net', port: 465, encryption: 'implicit' }],
    userName: 'address',
    mechanisms: [],
    required: 9,
    guides: {},
  };

  const openMail = async (mail: ReceivedMail): Promise<void> => {
    standIn.state = 'read';
    standIn.received = mail;
    standIn.fireChange();
    await settle();
  };
  const openDraftAgain = async (): Promise<void> => {
    standIn.state = 'compose';
    standIn.fireChange();
    await settle();
  };
  const keptText = (): string => standIn.roaming.get('submission') ?? '';
  beforeEach(() => {
    standIn.account = 'unknown';
  });

  it('is not known at first, and costs nothing', async () => {
    await openDraftAgain();
    expect(openDraft().sending).toEqual({ kind: 'untested', bySmtp: false });
    expect(openDraft().assessment.range).toBeUndefined();
  });

  it('is learned from one’s own test mail, and then shown with the draft', async () => {
    await openMail(own('esmtpsa'));
    expect(checker.state().announcement).toMatchObject({ kind: 'self-test', test: { outcome: 'kept' } });
    await openDraftAgain();
    expect(openDraft().sending).toMatchObject({
      kind: 'known',
      ageDays: 3,
      finding: { verdict: 'authenticated', host: 'mail.example.net' },
    });
    expect(openDraft().assessment.auth).toBe('yes');
    expect(keptText()).not.toMatch(/DESKTOP|esmtpsa|Received/);
  });

  it('is not learned from anybody else’s mail', async () => {
    await openMail(theirs('esmtp'));
    expect(checker.state().open).toMatchObject({ test: { whose: 'other', outcome: 'not-own' } });
    expect(keptText()).toBe('');
  });

  it('is learned from another address once the person calls it theirs, and forgotten with it', async () => {
    await openMail(theirs('esmtp'));
    checker.claimAddress('bo@example.org', true);
    await settle();
    expect(checker.state().open).toMatchObject({ test: { whose: 'alias', outcome: 'kept' } });
    await openDraftAgain();
    expect(openDraft().assessment.auth).toBe('no');
    await openMail(theirs('esmtp'));
    checker.claimAddress('bo@example.org', false);
    await settle();
    expect(JSON.parse(keptText())).toEqual({ findings: [], aliases: [] });
  });

  it('is forgotten when asked', async () => {
    await openMail(own('esmtp'));
    await openDraftAgain();
    expect(openDraft().assessment.auth).toBe('no');
    checker.forgetFinding('ann@example.com');
    await settle();
    expect(openDraft().sending).toEqual({ kind: 'untested', bySmtp: false });
  });

  it('is written once, though the same mail is opened again and again', async () => {
    await openMail(own('esmtpsa'));
    const set = vi.spyOn(standIn.roaming, 'set');
    await openMail(own('esmtpsa'));
    await openMail(own('esmtpsa'));
    expect(set).not.toHaveBeenCalled();
  });

  it('plays no part in a mailbox that Outlook sends for itself', async () => {
    standIn.account = 'office365';
    await openMail(own('esmtp'));
    expect(keptText()).toBe('');
    await openDraftAgain();
    expect(openDraft().sending).toEqual({ kind: 'hosted' });
    expect(openDraft().assessment.auth).toBe('not-smtp');
  });

  it('shows the headers even where their reader does not load', async () => {
    checker.stop();
    await begin({ loadSelfTest: () => Promise.reject(new Error('offline')) });
    await openMail(own('esmtpsa'));
    expect(checker.state().open).toEqual({ kind: 'received', headers: own('esmtpsa').headers });
  });

  it('gives a range and the provider’s limit once the provider’s record is there', async () => {
    checker.stop();
    await begin({ provider: Promise.resolve(PROVIDER) });
    expect(checker.state().provider?.name).toBe('Example Hosting');
    expect(openDraft().sending).toEqual({ kind: 'untested', bySmtp: true });
    expect(openDraft().assessment.required).toBe(9);
    expect(openDraft().assessment.range).toBeDefined();
    expect(standIn.roaming.get('terms')).toContain('mail.example.net');
  });

  it('knows nothing of a provider whose record is about other domains', async () => {
    checker.stop();
    await begin({ provider: Promise.resolve({ ...PROVIDER, domains: ['example.org'] }) });
    expect(checker.state().provider).toBeUndefined();
    expect(openDraft().assessment.required).toBe(5);
    expect(standIn.roaming.get('terms')).toBe('');
  });
});

describe('another item', () => {
  it('is a received message: its headers', async () => {
    standIn.state = 'read';
    standIn.fireChange();
    await settle();
    expect(checker.state().open).toMatchObject({
      kind: 'received',
      headers: 'From: bo@example.org\r\nTo: ann@example.com',
    });
  });

  it('is none', async () => {
    standIn.state = 'none';
    standIn.fireChange();
    await settle();
    expect(checker.state().open).toEqual({ kind: 'none' });
  });

  it('and the findings a Smart Alert asks for are handed on', () => {
    standIn.fireOpenAt(['T_LOTTERY']);
    expect(checker.state().goTo).toMatchObject({ ids: ['T_LOTTERY'], isFromAlert: true });
  });
});
