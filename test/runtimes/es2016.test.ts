import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleSet } from '../../src/bundled/generated/rule-set.js';
import type { Draft } from '../../src/message/draft.js';
import { SAMPLES } from '../../src/preview/samples.js';
import { WATCHDOG_MS } from '../../src/addin/launchevent/check-on-send.js';
import { ManualClock } from '../addin/launchevent/manual-clock.js';
import { officeDouble, type OfficeDouble } from '../addin/launchevent/office-double.js';
import { builtAddin, modulesFile, type BuiltAddin } from '../built-addin.js';
import { bareContext } from './bare-context.js';
import { faultOfPattern, faultsOfScript } from './es2016-gate.js';

/** Outlook says "taking longer" after this; see pitfall 3. */
const OUTLOOK_PATIENCE_MS = 5_000;

let built: BuiltAddin | undefined;
let script: string;

beforeAll(async () => {
  built = await builtAddin('handlers');
  script = readFileSync(join(built.folder, 'launchevent.js'), 'utf8');
});

afterAll(() => {
  built?.remove();
});

describe('pitfall 1 and 8: the built handler is ES2016, touches no page and no network', () => {
  it('passes the gate', () => {
    expect(faultsOfScript(script)).toEqual([]);
  });

  it('holds every bundled pattern in a form that ES2016 can read', () => {
    const patterns = ruleSet.rules.flatMap(({ matcher }) => ('pattern' in matcher ? [matcher.pattern] : []));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.map(({ source, flags }) => faultOfPattern(source, `g${flags}`))).toEqual(
      patterns.map(() => undefined),
    );
  });

  it('makes a RegExp from data in one source file only', () => {
    const { launchevent } = JSON.parse(readFileSync(modulesFile('handlers'), 'utf8')) as {
      launchevent: readonly { name: string }[];
    };
    const own = launchevent.map(({ name }) => name).filter((name) => name.startsWith('./src/'));
    expect(own).toContain('./src/addin/launchevent/launchevent.ts');
    expect(own.filter((name) => /\bRegExp\(/.test(readFileSync(name, 'utf8')))).toEqual([
      './src/engine/pattern.ts',
    ]);
  });

  it.each([
    ['a look-behind', '/(?<=x)y/.test("xy")'],
    ['a look-behind hidden in a constant', 'new RegExp("(?<=x)y").test("xy")'],
    ['a look-behind hidden in a sum of constants', 'RegExp("(?<" + "=x)y").test("xy")'],
    ['a look-behind hidden in a template', 'new RegExp(`(?<=x)${"y"}`)'],
    ['a named group hidden in a constant', 'new RegExp("(?<year>[0-9])")'],
    ['a newer flag hidden in a constant', 'new RegExp("a.b", "s")'],
    ['a Unicode property hidden in a constant', 'new RegExp("\\\\p{L}", "u")'],
    ['a second RegExp from data', 'function f(p) { return new RegExp(p.source, p.flags) }'],
    ['a RegExp from any data', 'function f(p) { return new RegExp(p) }'],
    ['RegExp under another name', 'var R = RegExp; R("(?<=x)y")'],
    ['a look-behind in a text to match', '"xy".match("(?<=x)y")'],
    ['RegExp by way of an object', 'Math["RegExp"]("(?<=x)y")'],
    ['newer syntax', 'var f = function (a) { return a?.b }'],
    ['the page', 'window.addEventListener("load", function () {})'],
    ['storage', 'localStorage.setItem("a", "b")'],
    ['the network', 'fetch("https://example.com")'],
    ['another script', 'importScripts("more.js")'],
  ])('refuses a copy with %s', (_name, planted) => {
    expect(faultsOfScript(`${script}\n;${planted}`)).toHaveLength(1);
  });
});

interface Runtime {
  readonly office: OfficeDouble;
  readonly clock: ManualClock;
  /** Raises the event and lets so much time pass; the options of each completion. */
  readonly run: (functionName: string, ms?: number) => Promise<readonly unknown[]>;
}

/** Classic Outlook's JavaScript-only runtime with the built file in it. */
function startRuntime(draft: Draft, mailboxSet?: string): Runtime {
  const office = officeDouble(draft, mailboxSet);
  const clock = new ManualClock();
  const { setTimeout, clearTimeout } = clock;
  const context = bareContext({ Office: office.Office, setTimeout, clearTimeout });
  office.parse = runInContext('JSON.parse', context) as typeof JSON.parse;
  runInContext(script, context);
  return {
    office,
    clock,
    run: async (functionName, ms = 0) => {
      const completions = office.raise(functionName);
      await clock.advance(ms);
      return completions;
    },
  };
}

const SEND = 'onMessageSend';
const ALLOWED = { allowEvent: true };

describe('the bare context', () => {
  it.each([
    ...[
      'typeof window',
      'typeof self',
      'typeof globalThis',
      'typeof URL',
      'typeof TextDecoder',
      'typeof fetch',
    ],
    ...[
      'typeof console',
      'typeof Object.entries',
      'typeof "".padStart',
      'typeof "".matchAll',
      'typeof [].flat',
    ],
    ...[
      'typeof [].at',
      'typeof Promise.prototype.finally',
      'typeof Object.fromEntries',
      'typeof localStorage',
    ],
  ])('has no %s', (expression) => {
    expect(runInContext(expression, bareContext({}))).toBe('undefined');
  });
});

describe('the built handler in a bare V8 context', () => {
  it('associates every function and calls onReady, whatever Office answers', () => {
    const { office } = startRuntime(SAMPLES.business);
    expect(office.isReady()).toBe(true);
    expect(office.calls).toEqual([]);
  });

  it('pitfall 2: lets a clean draft go at once, and completes once', async () => {
    const { run, clock, office } = startRuntime(SAMPLES.business);
    expect(await run(SEND)).toEqual([ALLOWED]);
    expect(clock.now).toBe(0);
    expect([...office.roaming]).toEqual([]);
  });

  it('pitfall 2: holds a spammy draft back with the reason, and completes once', async () => {
    const { run } = startRuntime(SAMPLES.offer);
    const completions = await run(SEND);
    expect(completions).toEqual([
      {
        allowEvent: false,
        errorMessage: expect.stringContaining('likely to refuse'),
        errorMessageMarkdown: expect.stringContaining('**'),
        cancelLabel: 'Show what to change',
        commandId: 'presendComposeOpenPane',
        contextData: expect.stringMatching(/^\{"symbols":\["[A-Z]/),
      },
    ]);
  });

  it('offers no more than an Outlook with Mailbox 1.12 understands', async () => {
    const { run } = startRuntime(SAMPLES.offer, '1.12');
    expect(await run(SEND)).toEqual([{ allowEvent: false, errorMessage: expect.any(String) }]);
  });

  it('pitfall 9: still warns when Outlook does not say what it understands', async () => {
    const { run, office } = startRuntime(SAMPLES.offer);
    office.answer('requirements.isSetSupported', { kind: 'throw' });
    expect(await run(SEND)).toEqual([{ allowEvent: false, errorMessage: expect.any(String) }]);
  });

  it.each([5001, 9020, 9030])('pitfall 9: tries again when a call answers %i once', async (code) => {
    const { run, office } = startRuntime(SAMPLES.offer);
    office.answer('body.getAsync', { kind: 'error', code, times: 1 });
    expect(await run(SEND, WATCHDOG_MS)).toEqual([expect.objectContaining({ allowEvent: false })]);
  });

  it('pitfall 9: judges the rest when one part answers with an error', async () => {
    const { run, office } = startRuntime(SAMPLES.offer);
    office.answer('getAttachmentsAsync', { kind: 'error', code: 9020 });
    expect(await run(SEND, WATCHDOG_MS)).toEqual([expect.objectContaining({ allowEvent: false })]);
  });

  it.each([
    ['answers with an error', { kind: 'error', code: 9030 }],
    ['throws instead of answering', { kind: 'throw' }],
    ['never answers', { kind: 'silence' }],
  ] as const)(
    'pitfall 2 and 9: lets the mail go when Outlook %s, once and in time',
    async (_name, answer) => {
      const { run, office, clock } = startRuntime(SAMPLES.offer);
      office.answer('*', answer);
      const completions = await run(SEND, WATCHDOG_MS);
      expect(completions).toEqual([ALLOWED]);
      await clock.advance(60_000);
      expect(completions).toHaveLength(1);
      const note = JSON.parse(office.roaming.get('presend.lastCheck') ?? '{}') as {
        outcome: string;
        cause: string;
      };
      expect(note).toEqual({ outcome: 'failed', cause: expect.stringMatching(/^[\w-]+$/) });
    },
  );

  it('pitfall 3: completes before Outlook says that it takes longer, even when every call dawdles', async () => {
    const { run, office, clock } = startRuntime(SAMPLES.offer);
    office.answer('*', { kind: 'silence' });
    const completions = office.raise(SEND);
    await clock.advance(OUTLOOK_PATIENCE_MS - 1_000);
    expect(completions).toHaveLength(1);
    expect(await run(SEND, OUTLOOK_PATIENCE_MS)).toHaveLength(1);
  });

  it('pitfall 9: does not hold a reply back for what somebody else wrote below it', async () => {
    const pitch =
      '<p>ACT NOW!!! Earn $5,000 per week from home. 100% free, no risk, click here to claim your prize.</p>';
    const reply: Draft = { kind: 'reply', to: ['Sam Cole <sam.cole@example.org>'], subject: 'Re: Offer' };
    const thread = `<div id="divRplyFwdMsg"><b>From:</b> Sam Cole<br><b>Sent:</b> Monday</div><div>${pitch}</div>`;
    const own = startRuntime({ ...reply, html: pitch });
    expect(await own.run(SEND)).toEqual([expect.objectContaining({ allowEvent: false })]);
    const quoted = startRuntime({ ...reply, html: `<p>Hello Sam, no thank you. Regards, Ann</p>${thread}` });
    expect(await quoted.run(SEND)).toEqual([ALLOWED]);
  });

  it('pitfall 4: leaves no timer behind', async () => {
    const { run, clock } = startRuntime(SAMPLES.offer);
    expect(await run(SEND)).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('completes each of two events at once exactly once', async () => {
    const { office, clock } = startRuntime(SAMPLES.offer);
    const [first, second] = [office.raise(SEND), office.raise(SEND)];
    await clock.advance(60_000);
    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it.each(['onNewMessageCompose', 'onMessageRecipientsChanged', 'onMessageAttachmentsChanged'])(
    'pitfall 3: %s prepares the verdict and never holds anything back',
    async (functionName) => {
      const { run, office } = startRuntime(SAMPLES.offer);
      expect(await run(functionName)).toEqual([undefined]);
      const kept = JSON.parse(office.session.get('presend.verdict') ?? '{}') as { action: string };
      expect(kept.action).toBe('warn');
    },
  );

  it('runs the rules of every part on the library of ES2016', async () => {
    const text =
      'A TEST\u2026 \u{1F600} free MONEY!!! http://192.0.2.1/a?b=c https://xn--e1afmkfd.example/ \ud800';
    const { run, office } = startRuntime({
      subject: text,
      html: `<p style="color:#fff;background:#fff;font-size:1px">${text}</p><a href="https://example.com">example.org</a>`,
      to: Array.from({ length: 60 }, (_, index) => `Person ${index} <p${index}@example.com>`),
      attachments: [
        { name: 'invoice.pdf.exe', size: 1, contentType: 'application/octet-stream', isInline: false },
      ],
    });
    expect(await run(SEND)).toHaveLength(1);
    expect(office.roaming.has('presend.lastCheck')).toBe(false);
  });
});
