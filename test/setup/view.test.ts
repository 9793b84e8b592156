import { describe, expect, it } from 'vitest';
import { providerEvent, readEvidence } from '../../src/setup/reading.js';
import { INITIAL_STATE, reduce, type SetupState } from '../../src/setup/state.js';
import { addressOf, clientOf, knownFinding, providerOf, togetherOf } from '../../src/setup/view.js';
import { guideFor } from '../../src/submission/guides/guide-for.js';
import * as samples from './samples.js';

/** The page after these were given, the last one newest. */
function given(...sources: readonly (readonly [string | undefined, string])[]): SetupState {
  return sources.reduce((state, [name, text]) => {
    const evidence = readEvidence(name, samples.bytesOf(text));
    if (!('kind' in evidence)) throw new Error(evidence.title);
    return reduce(state, { kind: 'read', name, evidence });
  }, INITIAL_STATE);
}

const MAIL = ['a.eml', samples.RECEIVED] as const;
const LOGGED_IN = ['b.eml', samples.RECEIVED_LOGGED_IN] as const;
const REG = ['c.reg', samples.OUTLOOK_REG] as const;
const PREFS = ['prefs.js', samples.PREFS_JS] as const;
const DRAFT = [undefined, samples.SPAM_DRAFT] as const;

describe('the guide', () => {
  it.each([
    ['nothing', given(), 'outlook-classic'],
    ['a mail of Outlook 2013', given(MAIL), 'outlook-2016'],
    ['a mail of Apple Mail', given(LOGGED_IN), 'apple-mail'],
    ['an export of Outlook', given(REG), 'outlook-classic'],
    ['prefs.js', given(PREFS), 'thunderbird'],
    ['a mail, then prefs.js', given(MAIL, PREFS), 'thunderbird'],
    ['prefs.js, then a draft', given(PREFS, DRAFT), 'thunderbird'],
  ])('for %s is that of the program it shows', (_, state, client) => {
    expect(clientOf(state)).toBe(client);
  });

  it('is the one the person chose, whatever comes later', () => {
    const state = reduce(given(MAIL), { kind: 'client-chosen', client: 'gmail' });
    expect(clientOf(state)).toBe('gmail');
  });

  it('is that of websites for a mail that a script handed in', () => {
    const local = samples.RECEIVED.replace(
      /Received: [^]*?\+0000/,
      'Received: by web.harbour.test (Postfix, from userid 33)\r\n\tid 4Xy7; Fri, 20 Nov 2026 10:00:00 +0000',
    ).replace(/X-Mailer: .*\r\n/, '');
    expect(clientOf(given(['a.eml', local]))).toBe('wordpress');
  });

  it('is filled in with the address of the evidence, until another is typed', () => {
    expect(addressOf(given(MAIL))).toBe('ann@harbour.test');
    expect(addressOf(given())).toBe('');
    expect(addressOf(reduce(given(MAIL), { kind: 'address-typed', address: '' }))).toBe('');
  });

  it('names the server of the settings, never with their port 25', () => {
    const state = given(REG);
    const values = guideFor(clientOf(state), providerOf(state)).steps.flatMap((step) => step.values);
    expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining(['out.harbour.test', '465']));
    expect(values.map(({ value }) => value)).not.toContain('25');
  });

  it('names the provider’s own servers rather than those of the evidence', () => {
    const state = reduce(given(PREFS), providerEvent(samples.PROVIDER_JSON));
    expect(providerOf(state)?.smtp[0].host).toBe('out.harbour.test');
  });
});

describe('several pieces of evidence', () => {
  it('are one answer only when there are two', () => {
    expect(togetherOf(given(MAIL))).toBeUndefined();
    expect(togetherOf(given(MAIL, DRAFT))).toBeUndefined();
  });

  it('that contradict each other are explained, and the mail counts for more', () => {
    const together = togetherOf(given(MAIL, PREFS));
    expect(together?.finding.verdict).toBe('unauthenticated');
    expect(together?.contradiction).toContain('settings');
    expect(knownFinding(given(MAIL, PREFS))?.verdict).toBe('unauthenticated');
  });

  it('that agree are not contradicted', () => {
    const together = togetherOf(given(LOGGED_IN, PREFS));
    expect(together?.finding.verdict).toBe('authenticated');
    expect(together?.contradiction).toBeUndefined();
  });

  it('are not held against each other where a file speaks of other accounts', () => {
    const second = samples.PREFS_JS.replace(/smtp1/g, 'smtp2')
      .replace(/id1/g, 'id2')
      .replace(/mail\.harbour\.test/g, 'smtp.example.org')
      .replace(/ann@harbour/g, 'ann@example')
      .replace('authMethod", 3', 'authMethod", 1');
    const both = samples.PREFS_JS + second.replace(/.*(?:smtpservers|defaultserver).*\n/g, '');
    const file = both.replace('"smtp1");', '"smtp1,smtp2");');
    expect(togetherOf(given(LOGGED_IN, ['prefs.js', file]))?.contradiction).toBeUndefined();
  });
});

it('a draft alone says nothing of the log-in', () => {
  expect(knownFinding(given(DRAFT))).toBeUndefined();
});
