import { describe, expect, it } from 'vitest';
import { bodyAfterFreemail, freemailEvals } from '../../../../src/engine/evals/wire/freemail.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import type { WireMessage } from '../../../../src/message/wire/wire-message.js';

const settings = [
  { name: 'util_rb_tld', value: 'com net org' },
  { name: 'freemail_domains', value: 'gmail.com hotmail.* mail?.net' },
  { name: 'freemail_domains', value: 'free.org' },
  { name: 'freemail_welcomelist', value: 'known@gmail.com free.org' },
];

function messageOf(headers: string, body = 'text'): WireMessage {
  return wireMessageFrom(`${headers}\nSubject: s\n\n${body}\n`, { clock: 0, settings });
}

function hits(name: string, message: WireMessage, ...args: readonly string[]): boolean {
  return Boolean(freemailEvals[name]?.(message, args, { symbol: 'X', on: 'header' }));
}

describe('check_freemail_from', () => {
  it.each([
    ['someone@gmail.com', true],
    ['SomeOne@GMail.com', true],
    ['a@hotmail.org', true],
    ['a@hotmail.co.uk', false],
    ['a@mail1.net', true],
    ['a@mail12.net', false],
    ['a@notgmail.com', false],
    ['known@gmail.com', false],
    ['a@free.org', false],
    ['abuse@gmail.com', false],
    ['a=b=c@gmail.com', false],
    ['deadbeef.deadbeef@gmail.com', false],
  ])('of %s: %j', (address, expected) => {
    expect(hits('check_freemail_from', messageOf(`From: ${address}`))).toBe(expected);
  });

  it('asks more of the address where the rule does', () => {
    expect(hits('check_freemail_from', messageOf('From: a1@gmail.com'), '\\d@')).toBe(true);
    expect(hits('check_freemail_from', messageOf('From: a@gmail.com'), '\\d@')).toBe(false);
  });
});

describe('check_freemail_header', () => {
  it('reads the header that the rule names, with or without :addr', () => {
    const message = messageOf('From: a@example.com\nReply-To: b@gmail.com');
    expect(hits('check_freemail_header', message, 'Reply-To')).toBe(true);
    expect(hits('check_freemail_header', message, 'Reply-To:addr')).toBe(true);
    expect(hits('check_freemail_header', message, 'From')).toBe(false);
  });
});

describe('check_freemail_body', () => {
  it.each([
    ['write to other@gmail.com soon', true],
    ['write to other@example.com soon', false],
    ['On Monday, <other@gmail.com> wrote', false],
    ['other@gmail.com wrote: hello', false],
    ['other@gmail.com tel: 1', true],
    ['<mailto:other@gmail.com>', true],
    ['see http://example.com/?to=other@gmail.com', false],
    ['a@gmail.com b@gmail.com c@gmail.com', false],
    ['a@x.com b@x.com c@x.com d@x.com e@gmail.com', false],
  ])('of %j: %j', (body, expected) => {
    expect(hits('check_freemail_body', messageOf('From: a@example.com', body))).toBe(expected);
  });
});

describe('check_freemail_replyto', () => {
  it.each([
    ['two freemails', 'From: a@gmail.com\nReply-To: b@gmail.com', 'text', true, true],
    ['the same twice', 'From: a@gmail.com\nReply-To: a@gmail.com', 'text', false, false],
    ['another in the text', 'From: a@gmail.com', 'write to b@gmail.com', false, true],
    [
      'another than Reply-To in the text',
      'From: a@x.com\nReply-To: c@gmail.com',
      'write to b@gmail.com',
      true,
      false,
    ],
    [
      'a list',
      'Return-Path: <x-bounces@x.com>\nFrom: a@gmail.com\nReply-To: b@gmail.com',
      'text',
      false,
      false,
    ],
  ])('of %s', (_, headers, body, replyto, reply) => {
    const message = messageOf(headers, body);
    expect(hits('check_freemail_replyto', message, 'replyto')).toBe(replyto);
    expect(hits('check_freemail_replyto', message, 'reply')).toBe(reply);
  });

  it('knows no other question', () => {
    const message = messageOf('From: a@gmail.com\nReply-To: b@gmail.com');
    expect(hits('check_freemail_replyto', message, 'other')).toBe(false);
  });
});

describe('bodyAfterFreemail', () => {
  it('gives the text without the addresses taken out in the search', () => {
    const body = 'mail <b@example.com> or c@example.com wrote: http://example.com/?d@example.com';
    expect(bodyAfterFreemail(messageOf('From: a@gmail.com', body)).join('')).toBe('s\nmail   or     ');
    expect(bodyAfterFreemail(messageOf('From: a@example.com', body)).join('')).toContain('<b@example.com>');
  });
});
