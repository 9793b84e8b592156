import { describe, expect, it } from 'vitest';
import { NOTHING_KEPT } from '../../src/addin/kept-finding.js';
import { selfTestOf } from '../../src/addin/self-test.js';
import type { MailboxKnowledge } from '../../src/addin/sending.js';
import { receivedSamples } from '../../src/preview/received-samples.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const JO = { name: 'Jo Marsh', address: 'Jo.Marsh@example.com' };
const MAILBOX: MailboxKnowledge = {
  account: 'unknown',
  address: 'jo.marsh@example.com',
  kept: NOTHING_KEPT,
  terms: undefined,
};
const SAMPLES = receivedSamples(NOW);

const test = (headers: string, from = JO, mailbox: Partial<MailboxKnowledge> = {}, now = NOW) =>
  selfTestOf({ headers, from }, { ...MAILBOX, ...mailbox }, now);

describe('one’s own mail', () => {
  it('with a log-in is kept as that, with its server and its date', () => {
    const { finding, outcome, keep, isHeloBare } = test(SAMPLES.loggedIn.headers);
    expect(finding.evidence).toContain('esmtpsa');
    expect(isHeloBare).toBe(true);
    expect(outcome).toBe('kept');
    expect(keep).toEqual({
      verdict: 'authenticated',
      host: 'mail.example.net',
      date: '2026-11-28T11:00:00Z',
      address: 'jo.marsh@example.com',
    });
  });

  it('without one is kept as that', () => {
    expect(test(SAMPLES.notLoggedIn.headers).keep?.verdict).toBe('unauthenticated');
  });

  it('of 31 days ago, or without a date, is not kept', () => {
    expect(test(SAMPLES.loggedIn.headers, JO, {}, NOW + 31 * 86_400_000)).toMatchObject({
      outcome: 'too-old',
    });
    const undated = SAMPLES.loggedIn.headers.replace(/; \w{3}, .*/g, '');
    expect(test(undated).outcome).toBe('too-old');
    expect(test(undated).keep).toBeUndefined();
  });

  it('from a week ahead is not kept: its date is made up', () => {
    expect(test(SAMPLES.loggedIn.headers, JO, {}, NOW - 7 * 86_400_000).outcome).toBe('too-old');
  });

  it('is not kept where the receiving server says that somebody else used the address', () => {
    const forged = `Authentication-Results: mx.example.com; spf=fail smtp.mailfrom=example.net;\r\n dmarc=fail header.from=example.com\r\n${SAMPLES.notLoggedIn.headers}`;
    expect(test(forged)).toMatchObject({ outcome: 'doubtful', whose: 'mailbox' });
    expect(test(forged).keep).toBeUndefined();
    expect(test(forged.replace('dmarc=fail', 'dmarc=pass')).outcome).toBe('kept');
  });

  it('is not kept where Outlook sends by its own service', () => {
    expect(test(SAMPLES.notLoggedIn.headers, JO, { account: 'office365' }).outcome).toBe('hosted');
  });

  it('that tells nothing of the mail program is not kept', () => {
    expect(test('From: jo.marsh@example.com\r\nSubject: x').outcome).toBe('says-nothing');
    expect(test('no headers at all').outcome).toBe('says-nothing');
  });
});

describe('anybody else’s mail', () => {
  const priya = { name: 'Priya Nair', address: 'priya.nair@example.org' };

  it('is shown as theirs, never kept', () => {
    const shown = test(SAMPLES.loggedIn.headers, priya);
    expect(shown).toMatchObject({ whose: 'other', outcome: 'not-own', sender: 'Priya Nair' });
    expect(shown.keep).toBeUndefined();
  });

  it('is one’s own once the person calls the address theirs', () => {
    const kept = { ...NOTHING_KEPT, aliases: ['priya.nair@example.org'] };
    expect(test(SAMPLES.loggedIn.headers, priya, { kept })).toMatchObject({
      whose: 'alias',
      outcome: 'kept',
    });
  });

  it('without any sender is nobody’s, even in a mailbox without an address', () => {
    expect(test(SAMPLES.loggedIn.headers, { name: '', address: '' }, { address: '' }).whose).toBe('other');
  });
});
