import { describe, expect, it } from 'vitest';
import { fromNameSpoofEvals } from '../../../../src/engine/evals/wire/from-name-spoof.js';
import { httpsMismatchEvals } from '../../../../src/engine/evals/wire/https-mismatch.js';
import { uriEvals } from '../../../../src/engine/evals/wire/uri.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import type { WireMessage } from '../../../../src/message/wire/wire-message.js';

const TLDS = { name: 'util_rb_tld', value: 'com net org' };

function html(body: string): WireMessage {
  return wireMessageFrom(`Subject: s\nContent-Type: text/html\n\n${body}\n`, { clock: 0, settings: [TLDS] });
}

function hits(name: string, message: WireMessage, ...args: readonly string[]): boolean {
  const evaluate = { ...uriEvals, ...httpsMismatchEvals, ...fromNameSpoofEvals }[name];
  return Boolean(evaluate?.(message, args, { symbol: 'X', on: 'body' }));
}

describe('check_for_http_redirector', () => {
  it.each([
    ['http://example.com/?to=http://example.net/', true],
    ['http://www.example.com/?to=http://example.com/', false],
    ['http://a.example.com/http://b.example.com/http://c.example.net/', true],
    ['http://example.com/', false],
  ])('of %s: %j', (uri, expected) => {
    const message: WireMessage = Object.create(html('x'), { uriTexts: { value: [uri] } });
    expect(hits('check_for_http_redirector', message)).toBe(expected);
  });
});

describe('check_https_ip_mismatch', () => {
  it.each([
    ['<a href="http://192.0.2.1/">https://example.com/</a>', true],
    ['<a href="http://192.0.2.1/">https://192.0.2.1/</a>', false],
    ['<a href="http://example.net/">https://example.com/</a>', false],
  ])('of %s: %j', (body, expected) => {
    expect(hits('check_https_ip_mismatch', html(body))).toBe(expected);
  });
});

describe('check_https_http_mismatch', () => {
  const MISMATCH = '<a href="http://example.net/">https://www.example.com/</a>';

  it.each([
    [MISMATCH, true],
    ['<a href="http://www.example.com/">https://example.com/</a>', false],
    ['<a href="http://example.net/">http://example.com/</a>', false],
    ['<a href="http://192.0.2.1/">https://example.com/</a>', false],
    ['<a href="http://example.net/">https://192.0.2.1/</a>', true],
  ])('of %s: %j', (body, expected) => {
    expect(hits('check_https_http_mismatch', html(body))).toBe(expected);
  });

  it('counts the links with a text', () => {
    const message = html(`${MISMATCH} <a href="http://example.org/">other</a>`);
    expect(hits('check_https_http_mismatch', message, '1', '3')).toBe(true);
    expect(hits('check_https_http_mismatch', message, '1', '2')).toBe(false);
    expect(hits('check_https_http_mismatch', message, '3')).toBe(false);
  });
});

describe('check_fromname', () => {
  function from(name: string, ...lines: readonly string[]): WireMessage {
    const settings = lines.map((line) => ({
      name: line.split(' ')[0] ?? '',
      value: line.slice(line.indexOf(' ') + 1),
    }));
    const raw = `From: "${name}" <me@example.com>\nReply-To: boss@example.net\nTo: x@example.org\n\ntext\n`;
    return wireMessageFrom(raw, { clock: 0, settings: [TLDS, ...settings] });
  }

  it.each([
    ['Boss boss@example.net', true, true],
    ['me@www.example.com', true, false],
    ['Boss', false, false],
    ['Boss @example.net', false, false],
    ['me@example.com', false, false],
  ])('of %j', (name, isDifferent, isOtherDomain) => {
    expect(hits('check_fromname_different', from(name))).toBe(isDifferent);
    expect(hits('check_fromname_domain_differ', from(name))).toBe(isOtherDomain);
    expect(hits('check_fromname_spoof', from(name), '2')).toBe(isOtherDomain);
  });

  it('compares with who gets the answer and who gets the message', () => {
    expect(hits('check_fromname_equals_replyto', from('boss@example.net'))).toBe(true);
    expect(hits('check_fromname_equals_to', from('boss@example.net'))).toBe(false);
    expect(hits('check_fromname_equals_to', from('x@example.org'))).toBe(true);
  });

  it('knows which addresses have one owner', () => {
    const list = 'fns_add_addrlist (We) *@example.com *@example.net';
    expect(hits('check_fromname_owners_differ', from('boss@example.org', list))).toBe(true);
    expect(hits('check_fromname_owners_differ', from('boss@example.net', list))).toBe(false);
  });

  it('passes over names in which the address is lost, and over the headers told to', () => {
    expect(
      hits('check_fromname_different', from('boss@example.net and much more', 'fns_extrachars 10')),
    ).toBe(false);
    expect(hits('check_fromname_different', from('boss@example.net', 'fns_ignore_headers Reply-To'))).toBe(
      false,
    );
  });
});
