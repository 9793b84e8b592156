import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import {
  formatIgnored,
  formatKeptVerdict,
  formatLastCheck,
  holdsFor,
  keptVerdict,
  parseIgnored,
  parseKeptVerdict,
  parseLastCheck,
  type KeptVerdict,
} from '../../src/addin/kept-verdict.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { SAMPLES } from '../../src/preview/samples.js';

/** Of `sessionData` in clients up to Mailbox 1.15, for all keys together. */
const SESSION_CHARS = 50_000;

const spammy = keptVerdict(
  { hash: 'abc', ignored: ['SUBJ_URGENT'] },
  assess(messageFromDraft(SAMPLES.offer)),
);
const clean = keptVerdict({ hash: 'abc', ignored: [] }, assess(messageFromDraft(SAMPLES.business)));

describe('a kept verdict', () => {
  it.each([
    ['spammy', spammy],
    ['clean', clean],
  ] as const)('comes back from the draft as it was: %s', (_name, kept) => {
    expect(parseKeptVerdict(formatKeptVerdict(kept))).toEqual(kept);
    expect(formatKeptVerdict(kept).length).toBeLessThan(SESSION_CHARS / 10);
  });

  it('keeps no word of the draft', () => {
    const kept = formatKeptVerdict(spammy).toLowerCase();
    expect(spammy.action).toBe('warn');
    for (const word of ['showroom', 'parasol', 'furniture', 'example.org']) expect(kept).not.toContain(word);
  });

  it.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['no JSON', '{"hash":'],
    ['another type', '["hash"]'],
    ['null', 'null'],
    ['no action', JSON.stringify({ ...spammy, action: undefined })],
    ['an unknown action', JSON.stringify({ ...spammy, action: 'shred' })],
    ['no hash', JSON.stringify({ ...spammy, hash: 7 })],
    ['no symbols', JSON.stringify({ ...spammy, symbols: 'all' })],
  ])('is not read from %s', (_name, text) => {
    expect(parseKeptVerdict(text)).toBeUndefined();
  });

  it.each<[string, Partial<KeptVerdict>, boolean]>([
    ['the same draft', {}, true],
    ['the same exceptions in another order', { ignored: ['B', 'A'] }, true],
    ['another content', { hash: 'abd' }, false],
    ['other rules', { ruleSetVersion: 'next' }, false],
    ['another exception', { ignored: ['A', 'B', 'C'] }, false],
    ['one exception fewer', { ignored: ['A'] }, false],
  ])('holds for %s: %o', (_name, change, expected) => {
    const kept = { ...clean, ignored: ['A', 'B'] };
    expect(holdsFor(kept, { ...kept, ...change })).toBe(expected);
  });
});

describe('ignored symbols', () => {
  it('come back as they were', () => {
    expect(parseIgnored(formatIgnored(['SUBJ_URGENT', 'X-9'].slice(0, 1)))).toEqual(['SUBJ_URGENT']);
  });

  it.each([
    [undefined, []],
    ['', []],
    ['{"0":"A"}', []],
    ['["A", 7, null, "not a symbol", "B"]', ['A', 'B']],
  ])('of %j are %j', (text, expected) => {
    expect(parseIgnored(text)).toEqual(expected);
  });
});

describe('the last check', () => {
  it.each([{ outcome: 'clean' }, { outcome: 'warned' }, { outcome: 'failed', cause: 'time-is-up' }] as const)(
    'comes back as it was: %o',
    (check) => {
      expect(parseLastCheck(formatLastCheck(check))).toEqual(check);
    },
  );

  it.each([undefined, '', 'null', '{}', '{"outcome":"lost"}'])('is unknown from %j', (text) => {
    expect(parseLastCheck(text)).toBeUndefined();
  });
});
