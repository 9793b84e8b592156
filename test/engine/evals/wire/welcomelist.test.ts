import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globTable } from '../../../../src/engine/evals/wire/welcomelist-globs.js';
import { welcomelistSubjectEvals } from '../../../../src/engine/evals/wire/welcomelist-subject.js';
import { welcomelistEvals } from '../../../../src/engine/evals/wire/welcomelist.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import type { WireMessage } from '../../../../src/message/wire/wire-message.js';

const TLDS = ['util_rb_tld com net org'];

function messageOf(headers: string, settings: readonly string[], body = 'text'): WireMessage {
  return wireMessageFrom(`${headers}\n\n${body}\n`, {
    clock: 0,
    settings: [...TLDS, ...settings].map((line) => {
      const space = line.indexOf(' ');
      return { name: line.slice(0, space), value: line.slice(space + 1) };
    }),
  });
}

function hits(name: string, message: WireMessage, ...args: readonly string[]): boolean {
  const evaluate = { ...welcomelistEvals, ...welcomelistSubjectEvals }[name];
  return Boolean(evaluate?.(message, args, { symbol: 'X', on: 'header' }));
}

describe('lists of addresses', () => {
  it.each([
    ['blocklist_from *@example.com', 'From: A@Example.com', 'check_from_in_blocklist', true],
    ['blocklist_from *@example.com', 'From: a@sub.example.com', 'check_from_in_blacklist', false],
    ['blocklist_from a?@example.*', 'From: a1@example.net', 'check_from_in_blocklist', true],
    ['welcomelist_from friend@example.com', 'From: friend@example.com', 'check_from_in_welcomelist', true],
    ['welcomelist_from friend@example.com', 'From: friend@example.com', 'check_from_in_whitelist', true],
    ['welcomelist_to b@example.com', 'Cc: b@example.com', 'check_to_in_welcomelist', true],
    ['more_spam_to b@example.com', 'To: b@example.com', 'check_to_in_more_spam', true],
    ['all_spam_to b@example.com', 'To: c@example.com', 'check_to_in_all_spam', false],
    [
      'blocklist_to b@example.com',
      'Received: from x by y for <b@example.com>; x',
      'check_to_in_blocklist',
      true,
    ],
  ])('%s and %s: %s is %j', (setting, headers, name, expected) => {
    expect(hits(name, messageOf(headers, [setting]))).toBe(expected);
  });

  it('forgets what a later setting takes out', () => {
    const settings = ['blocklist_from *@example.com *@example.net', 'unblocklist_from *@example.com'];
    expect(hits('check_from_in_blocklist', messageOf('From: a@example.com', settings))).toBe(false);
    expect(hits('check_from_in_blocklist', messageOf('From: a@example.net', settings))).toBe(true);
  });

  it('asks lists of any name', () => {
    const message = messageOf('From: a@x.gov\nReply-To: b@bank.com\nTo: c@y.org', [
      'enlist_addrlist (GOV) *@*.gov',
      'enlist_addrlist (BANKS) *@bank.com',
      'enlist_addrlist (TO) *@y.org',
      'enlist_addrlist (GOV) *@x.gov',
    ]);
    expect(hits('check_from_in_list', message, 'GOV')).toBe(true);
    expect(hits('check_from_in_list', message, 'BANKS')).toBe(false);
    expect(hits('check_replyto_in_list', message, 'BANKS')).toBe(true);
    expect(hits('check_to_in_list', message, 'TO')).toBe(true);
    expect(hits('check_from_in_list', message, 'NONE')).toBe(false);
  });
});

describe('lists of addresses with relays', () => {
  const RECEIVED =
    'Received: from mx.example.com (mx.example.com [192.0.2.7]) by y.example.org with SMTP id 1; x\n';

  it.each([
    ['example.com', true],
    ['mx.example.com', true],
    ['ample.com', false],
    ['[192.0.2.7]', true],
    ['[192.0.2]', true],
    ['[192.0.2.0/24]', true],
    ['[192.0.2.0]/24', true],
    ['[192.0.2.128/25]', false],
    ['[2001:db8::/32]', false],
  ])('%s: %j, and otherwise forged', (relay, expected) => {
    const message = messageOf(`${RECEIVED}From: a@example.com`, [
      `welcomelist_from_rcvd *@example.com ${relay}`,
    ]);
    expect(hits('check_from_in_welcomelist', message)).toBe(expected);
    expect(hits('check_forged_in_welcomelist', message)).toBe(!expected);
  });

  it('lets an address use any relay where the settings allow it', () => {
    const message = messageOf(`${RECEIVED}From: a@example.com`, [
      'def_welcomelist_from_rcvd *@example.com other.net',
      'welcomelist_allows_relays a@example.com',
    ]);
    expect(hits('check_forged_in_default_welcomelist', message)).toBe(false);
  });

  it('compares the envelope sender with the relay', () => {
    const of = (sender: string): boolean =>
      hits(
        'check_mailfrom_matches_rcvd',
        messageOf(`Return-Path: <${sender}>\n${RECEIVED}From: a@b.com`, []),
      );
    expect(['a@www.example.com', 'a@example.net', 'a@com'].map(of)).toEqual([true, false, false]);
  });
});

describe('lists of hosts', () => {
  const settings = [
    'enlist_uri_host (BAD) example.com',
    'enlist_uri_host (BAD) !good.example.com',
    'enlist_uri_host (BAD) gone.org',
    'delist_uri_host (BAD) gone.org',
    'blocklist_uri_host 192.0.2.1',
    'welcomelist_uri_host nice.net',
  ];

  it.each([
    ['http://www.example.com/', 'check_uri_host_listed', true],
    ['http://good.example.com/', 'check_uri_host_listed', false],
    ['http://www.gone.org/', 'check_uri_host_listed', false],
    ['a@example.com', 'check_uri_host_listed', false],
    ['http://192.0.2.1/', 'check_uri_host_in_blocklist', true],
    ['http://nice.net/', 'check_uri_host_in_whitelist', true],
  ])('%s: %s is %j', (body, name, expected) => {
    expect(hits(name, messageOf('From: x@y.org', settings, body), 'BAD')).toBe(expected);
  });
});

describe('lists of subjects', () => {
  it.each([
    ['welcomelist_subject Your Order', 'Re: your order 5', 'check_subject_in_welcomelist', true],
    ['welcomelist_subject your*order', 'Your last order, again', 'check_subject_in_whitelist', true],
    ['blocklist_subject b?d', 'a bed', 'check_subject_in_blocklist', true],
    ['blocklist_subject bad', 'bed', 'check_subject_in_blacklist', false],
  ])('%s and %j: %s is %j', (setting, subject, name, expected) => {
    expect(hits(name, messageOf(`Subject: ${subject}`, [setting]))).toBe(expected);
  });
});

describe('globTable', () => {
  it('finds what a regular expression of the same meaning finds', () => {
    const glob = fc.stringMatching(/^[ab.*?]{0,6}$/);
    const text = fc.stringMatching(/^[ab.]{0,8}$/);
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 6 }), text, fc.boolean(), (globs, subject, stops) => {
        const source = (pattern: string): string =>
          pattern
            .replace(/\./g, '\\.')
            .replace(/\?/g, '.')
            .replace(/\*/g, stops ? '[^.]*' : '.*');
        const expected = globs.filter((pattern) => new RegExp(`^${source(pattern)}$`).test(subject));
        const table = globTable(
          globs.map((pattern) => ({ glob: pattern, value: pattern })),
          stops ? '.' : '',
        );
        expect(table.matching(subject).slice().sort()).toEqual(expected.sort());
      }),
    );
  });
});
