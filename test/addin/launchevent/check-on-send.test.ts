import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../../src/assess.js';
import type { DraftReading } from '../../../src/addin/draft-port.js';
import { formatKeptVerdict, keptVerdict } from '../../../src/addin/kept-verdict.js';
import {
  handlePrepare,
  handleSend,
  OPEN_PANE_LABEL,
  WATCHDOG_MS,
  type HandlerPort,
} from '../../../src/addin/launchevent/check-on-send.js';
import type { Draft } from '../../../src/message/draft.js';
import { messageFromDraft } from '../../../src/message/from-draft.js';
import type { Unread } from '../../../src/message/message.js';
import { SAMPLES } from '../../../src/preview/samples.js';

const VERDICT = 'presend.verdict';
const IGNORED = 'presend.ignored';
const LAST_CHECK = 'presend.lastCheck';
const ALLOWED = { allowEvent: true };

interface Stand {
  readonly port: HandlerPort;
  readonly session: Map<string, string>;
  readonly roaming: Map<string, string>;
  /** How often the rules ran. */
  assessed: number;
}

function stand(draft: Draft, change: Partial<HandlerPort> = {}, unread: readonly Unread[] = []): Stand {
  const session = new Map<string, string>();
  const roaming = new Map<string, string>();
  const result: Stand = {
    session,
    roaming,
    assessed: 0,
    port: {
      readDraft: () => Promise.resolve(reading(draft, unread)),
      sessionGet: (key) => Promise.resolve(session.get(key)),
      sessionSet: (key, value) => {
        session.set(key, value);
        return Promise.resolve();
      },
      saveRoaming: (key, value) => {
        roaming.set(key, value);
      },
      roamingGet: (key) => roaming.get(key),
      accountType: () => 'unknown',
      ownAddress: () => 'ann@example.com',
      assess: (message, options) => {
        result.assessed++;
        return assess(message, options);
      },
      ruleSetVersion: assess(messageFromDraft({})).version,
      hasMailboxSet: () => true,
      ...change,
    },
  };
  return result;
}

function reading(draft: Draft, unread: readonly Unread[]): DraftReading {
  const message = messageFromDraft(draft);
  return {
    state: 'compose',
    draft,
    message: { ...message, unread },
    bodyType: 'html',
    hash: JSON.stringify(draft).length.toString(),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Raises the event and waits until long after the watchdog; what `completed` was called with, each time. */
async function raise(
  handle: typeof handleSend,
  connect: HandlerPort | (() => HandlerPort),
): Promise<readonly unknown[]> {
  const completions: unknown[] = [];
  const event = { completed: (options: unknown) => void completions.push(options) };
  handle(event, typeof connect === 'function' ? connect : () => connect);
  await vi.advanceTimersByTimeAsync(WATCHDOG_MS * 2);
  return completions;
}

function noteIn(roaming: ReadonlyMap<string, string>): unknown {
  return JSON.parse(roaming.get(LAST_CHECK) ?? 'null');
}

describe('handleSend', () => {
  it('lets a clean draft go, and writes nothing', async () => {
    const { port, session, roaming } = stand(SAMPLES.business);
    expect(await raise(handleSend, port)).toEqual([ALLOWED]);
    expect([...session, ...roaming]).toEqual([]);
  });

  it('pitfall 6: asks for no mode of its own, so that the manifest alone decides about Send Anyway', async () => {
    const [options] = await raise(handleSend, stand(SAMPLES.offer).port);
    expect(options).toMatchObject({ allowEvent: false });
    expect(options).not.toHaveProperty('sendModeOverride');
  });

  it.each([
    [12, ['allowEvent', 'errorMessage']],
    [14, ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage']],
    [15, ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage', 'errorMessageMarkdown']],
  ])('uses what Mailbox 1.%i has', async (set, expected) => {
    const { port } = stand(SAMPLES.offer, { hasMailboxSet: (minor) => minor <= set });
    const [options] = await raise(handleSend, port);
    expect(Object.keys(options as object).sort()).toEqual(expected);
  });

  it('pitfall 10: stays within what Outlook takes', async () => {
    const [options] = (await raise(
      handleSend,
      stand(SAMPLES.offer).port,
    )) as Office.SmartAlertsEventCompletedOptions[];
    expect(options?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(options?.errorMessageMarkdown?.length).toBeLessThanOrEqual(500);
    expect(OPEN_PANE_LABEL.length).toBeLessThanOrEqual(20);
    expect(JSON.parse(String(options?.contextData))).toEqual({
      symbols: expect.arrayContaining(['SUBJ_ALL_CAPS']),
    });
  });

  it('honours what the author set aside for this draft', async () => {
    const { port, session } = stand(SAMPLES.offer);
    const all = assess(messageFromDraft(SAMPLES.offer)).hits.map((hit) => hit.symbol);
    session.set(IGNORED, JSON.stringify(all));
    expect(await raise(handleSend, port)).toEqual([ALLOWED]);
  });

  describe('pitfall 3: the verdict that was prepared', () => {
    it('is used when nothing changed', async () => {
      const bench = stand(SAMPLES.business);
      expect(await raise(handlePrepare, bench.port)).toEqual([undefined]);
      expect(bench.assessed).toBe(1);
      expect(await raise(handleSend, bench.port)).toEqual([ALLOWED]);
      expect(bench.assessed).toBe(1);
    });

    it('keeps no words, so a warning is put into words at Send', async () => {
      const bench = stand(SAMPLES.offer);
      await raise(handlePrepare, bench.port);
      expect(Array.from(bench.session.values()).join().toLowerCase()).not.toContain('parasol');
      expect(await raise(handleSend, bench.port)).toEqual([
        expect.objectContaining({ allowEvent: false, errorMessage: expect.stringContaining('spam') }),
      ]);
    });

    it.each<[string, Partial<{ hash: string; ruleSetVersion: string; ignored: string[] }>]>([
      ['the draft changed', { hash: 'before' }],
      ['the rules changed', { ruleSetVersion: 'before' }],
      ['something was set aside since', { ignored: ['SUBJ_URGENT'] }],
    ])('is not used when %s', async (_name, change) => {
      const bench = stand(SAMPLES.offer);
      const { hash } = reading(SAMPLES.offer, []);
      const kept = keptVerdict({ hash, ignored: [] }, assess(messageFromDraft(SAMPLES.business)));
      bench.session.set(VERDICT, formatKeptVerdict({ ...kept, ...change }));
      expect(await raise(handleSend, bench.port)).toEqual([expect.objectContaining({ allowEvent: false })]);
      expect(bench.assessed).toBe(1);
    });

    it('is not used when it is damaged', async () => {
      const bench = stand(SAMPLES.offer);
      bench.session.set(VERDICT, '{"hash":');
      expect(await raise(handleSend, bench.port)).toEqual([expect.objectContaining({ allowEvent: false })]);
    });
  });

  describe('pitfall 2: a fault lets the mail go, once, and is noted without a word of the mail', () => {
    const secret = (): Error => new RangeError('Dear Priya, the price is 4,000');
    const cases: readonly [string, Partial<HandlerPort>, string][] = [
      ['a rejection', { readDraft: () => Promise.reject(secret()) }, 'RangeError'],
      [
        'an Office error',
        { readDraft: () => Promise.reject(Object.assign(secret(), { code: 9030 })) },
        'office-9030',
      ],
      [
        'a rejection with something that is no error',
        { readDraft: () => Promise.reject(Object.create(null) as Error) },
        'unknown',
      ],
      [
        'an exception while reading',
        {
          readDraft: () => {
            throw secret();
          },
        },
        'RangeError',
      ],
      [
        'an exception in the rules',
        {
          assess: () => {
            throw secret();
          },
        },
        'RangeError',
      ],
      ['silence', { readDraft: () => new Promise(() => undefined) }, 'time-is-up'],
      ['silence about the session', { sessionGet: () => new Promise(() => undefined) }, 'time-is-up'],
    ];
    it.each(cases)('%s', async (_name, change, cause) => {
      const { port, roaming } = stand(SAMPLES.offer, change);
      expect(await raise(handleSend, port)).toEqual([ALLOWED]);
      expect(noteIn(roaming)).toEqual({ outcome: 'failed', cause });
    });

    it('an Outlook that cannot be reached at all', async () => {
      const connect = (): HandlerPort => {
        throw secret();
      };
      expect(await raise(handleSend, connect)).toEqual([ALLOWED]);
    });

    it('an exception while the answer is made', async () => {
      const hasMailboxSet = (): boolean => {
        throw secret();
      };
      expect(await raise(handleSend, stand(SAMPLES.offer, { hasMailboxSet }).port)).toEqual([ALLOWED]);
    });

    it('a note that cannot be written', async () => {
      const fail = (): never => {
        throw secret();
      };
      const { port } = stand(SAMPLES.offer, { readDraft: fail, roamingGet: fail, saveRoaming: fail });
      expect(await raise(handleSend, port)).toEqual([ALLOWED]);
    });
  });

  it('pitfall 2: an answer after the watchdog changes nothing', async () => {
    const late = (): Promise<DraftReading> =>
      new Promise((resolve) => {
        setTimeout(() => {
          resolve(reading(SAMPLES.offer, []));
        }, WATCHDOG_MS + 100);
      });
    expect(await raise(handleSend, stand(SAMPLES.offer, { readDraft: late }).port)).toEqual([ALLOWED]);
  });

  it('pitfall 4: its timer is stopped before the event completes', async () => {
    let pending = -1;
    handleSend({ completed: () => void (pending = vi.getTimerCount()) }, () => stand(SAMPLES.offer).port);
    await vi.advanceTimersByTimeAsync(0);
    expect(pending).toBe(0);
  });

  it('pitfall 2: an event that is delivered twice is completed once', async () => {
    const { port } = stand(SAMPLES.offer);
    const completed = vi.fn();
    const event = { completed };
    handleSend(event, () => port);
    handleSend(event, () => port);
    await vi.advanceTimersByTimeAsync(WATCHDOG_MS * 2);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  describe('pitfall 9: parts that Outlook does not hand over', () => {
    const unreadable = (...parts: Unread['part'][]): Unread[] =>
      parts.map((part) => ({ part, reason: 'unreadable' }));

    it('the rest is judged', async () => {
      const { port } = stand({ ...SAMPLES.offer, to: [] }, {}, unreadable('recipients', 'attachments'));
      expect(await raise(handleSend, port)).toEqual([expect.objectContaining({ allowEvent: false })]);
    });

    it('without subject and body there is nothing to judge', async () => {
      const { port, roaming, assessed } = stand(
        SAMPLES.offer,
        {},
        unreadable('subject', 'body', 'recipients'),
      );
      expect(await raise(handleSend, port)).toEqual([ALLOWED]);
      expect(assessed).toBe(0);
      expect(noteIn(roaming)).toEqual({ outcome: 'failed', cause: 'unreadable-subject-body' });
    });

    it('a mail that goes without its body read counts as unchecked', async () => {
      const { port, roaming } = stand({ ...SAMPLES.business, html: '' }, {}, unreadable('body'));
      expect(await raise(handleSend, port)).toEqual([ALLOWED]);
      expect(noteIn(roaming)).toEqual({ outcome: 'failed', cause: 'unreadable-body' });
    });

    it('a protected body is no fault', async () => {
      const { port, roaming } = stand({ ...SAMPLES.business, html: '' }, {}, [
        { part: 'body', reason: 'protected' },
      ]);
      expect(await raise(handleSend, port)).toEqual([ALLOWED]);
      expect(noteIn(roaming)).toBeNull();
    });
  });

  describe('pitfall 7: the note for the next pane', () => {
    it.each([
      ['a check that ran takes it back', SAMPLES.business, { outcome: 'clean' }],
      ['a warning takes it back', SAMPLES.offer, { outcome: 'warned' }],
    ] as const)('%s', async (_name, draft, expected) => {
      const { port, roaming } = stand(draft);
      roaming.set(LAST_CHECK, '{"outcome":"failed","cause":"time-is-up"}');
      await raise(handleSend, port);
      expect(noteIn(roaming)).toEqual(expected);
    });
  });
});

describe('a mailbox whose test mails were looked at', () => {
  const SUBMISSION = 'presend.submission';
  const DAY_MS = 86_400_000;
  /** A few points of its own: refused only if what is missing at the hand-over counts. */
  const DRAFT: Draft = {
    from: 'Ann Lee <ann@example.com>',
    to: ['bo@example.org'],
    subject: 'Friday',
    text: 'Act now: 100% risk free!!! Ann',
  };
  const mailbox = (verdict: string, daysAgo: number, change: Partial<HandlerPort> = {}): Stand => {
    const made = stand(DRAFT, change);
    const date = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
    const finding = { verdict, host: 'mail.example.net', date, address: 'ann@example.com' };
    made.roaming.set(SUBMISSION, JSON.stringify({ findings: [finding], aliases: [] }));
    return made;
  };
  const isAllowed = async (made: Stand): Promise<boolean> => {
    const [answer] = await raise(handleSend, made.port);
    return (answer as { allowEvent: boolean }).allowEvent;
  };

  it('is warned where they had no log-in and that makes it too much', async () => {
    expect(await isAllowed(mailbox('unauthenticated', 2))).toBe(false);
    expect(await isAllowed(mailbox('authenticated', 2))).toBe(true);
    expect(await isAllowed(stand(DRAFT))).toBe(true);
  });

  it('is not, once they are too old to rely on, or where Outlook sends for itself', async () => {
    expect(await isAllowed(mailbox('unauthenticated', 31))).toBe(true);
    expect(await isAllowed(mailbox('unauthenticated', 2, { accountType: () => 'office365' }))).toBe(true);
  });

  it('is judged by the limit of the provider whose record the pane read', async () => {
    const made = stand(DRAFT);
    made.roaming.set('presend.provider', '{"required":1,"bySmtp":true,"hosts":["mail.example.net"]}');
    expect(await isAllowed(made)).toBe(false);
  });

  it('does not take over a verdict that was reached before the test mail', async () => {
    const made = stand(DRAFT);
    await raise(handlePrepare, made.port);
    expect(made.session.get(VERDICT)).toContain('"send"');
    made.roaming.set(SUBMISSION, mailbox('unauthenticated', 1).roaming.get(SUBMISSION)!);
    expect(await isAllowed(made)).toBe(false);
  });

  it('goes out though Outlook does not say whose it is', async () => {
    const fail = (): never => {
      throw new RangeError('no profile');
    };
    expect(await isAllowed(mailbox('unauthenticated', 2, { accountType: fail, ownAddress: fail }))).toBe(
      true,
    );
  });
});

describe('handlePrepare', () => {
  it('leaves the verdict with the draft', async () => {
    const { port, session } = stand(SAMPLES.offer);
    expect(await raise(handlePrepare, port)).toEqual([undefined]);
    expect(JSON.parse(session.get(VERDICT) ?? '{}')).toMatchObject({ action: 'warn', ignored: [] });
  });

  it('does not run the rules again, nor write again, when nothing changed', async () => {
    const bench = stand(SAMPLES.offer);
    await raise(handlePrepare, bench.port);
    const before = bench.session.get(VERDICT);
    expect(await raise(handlePrepare, bench.port)).toEqual([undefined]);
    expect(bench.assessed).toBe(1);
    expect(bench.session.get(VERDICT)).toBe(before);
  });

  it('keeps no verdict on a draft it could not read whole', async () => {
    const { port, session } = stand(SAMPLES.business, {}, [{ part: 'attachments', reason: 'unreadable' }]);
    expect(await raise(handlePrepare, port)).toEqual([undefined]);
    expect(session.size).toBe(0);
  });

  it.each<[string, Partial<HandlerPort>]>([
    ['reading fails', { readDraft: () => Promise.reject(new Error('gone')) }],
    ['keeping fails', { sessionSet: () => Promise.reject(new Error('no permission')) }],
    ['nothing answers', { readDraft: () => new Promise(() => undefined) }],
  ])('completes once when %s, and leaves no note: no mail went', async (_name, change) => {
    const { port, roaming } = stand(SAMPLES.offer, change);
    expect(await raise(handlePrepare, port)).toEqual([undefined]);
    expect(roaming.size).toBe(0);
  });
});
