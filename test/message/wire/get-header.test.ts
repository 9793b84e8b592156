import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../src/message/wire/read-wire.js';

const message = wireMessageFrom(
  [
    'To: a@b.example,\n c@d.example',
    'Cc: e@f.example',
    'Message-Id: <m@x>',
    'Resent-Message-Id: <r@x>',
    `From: "'Al'" <al@x.example>, Bo (Robert) <bo@y.example>, cy@z.example (Cy)`,
    'X-Twice: one',
    'X-Twice: two',
    'X-Origin: host [192.0.2.7] and 2001:db8::1',
    'X-Six: by 2001:db8::1 at 16:11:24',
    'X-Host: relay mail.example.co.uk. and www.example.com',
    'Return-Path: <x.com@bounce.example.com>',
    '\nbody\n',
  ].join('\n'),
  {
    clock: 0,
    settings: [
      { name: 'util_rb_tld', value: 'com uk example' },
      { name: 'util_rb_2tld', value: 'co.uk' },
    ],
  },
);

describe('a header as rules name it', () => {
  it.each([
    ['To', 'a@b.example, c@d.example\n'],
    ['to:raw', ' a@b.example,\n c@d.example\n'],
    ['To:addr', 'a@b.example'],
    ['ToCc', 'a@b.example, c@d.example\ne@f.example\n'],
    ['ToCc:raw', ' a@b.example, c@d.example\n e@f.example\n'],
    ['MESSAGEID', '<r@x>\n<m@x>\n'],
    ['From:name', 'Al'],
    ['From:name:raw', "'Al' "],
    ['X-Twice', 'one\ntwo\n'],
    ['X-Twice:first', 'one\n'],
    ['X-Twice:last', 'two\n'],
    ['X-Origin:ip', '192.0.2.7'],
    ['X-Origin:revip', '7.2.0.192'],
    ['X-Six:revip', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2'],
    ['X-Host:host', 'www.example.com'],
    ['Return-Path:host', 'bounce.example.com'],
    ['Return-Path:domain', 'example.com'],
    ['From:addr:host', 'x.example'],
    ['X-Nothing', undefined],
    ['X-Nothing:addr', undefined],
  ])('%s', (request, expected) => {
    expect(message.get(request)).toBe(expected);
  });

  it('gives one entry an address', () => {
    expect(message.getAll('From:addr')).toEqual(['al@x.example', 'bo@y.example', 'cy@z.example']);
    expect(message.getAll('From:name')).toEqual(['Al', 'Bo', 'Cy']);
  });

  it('gives all fields in order', () => {
    expect(message.getAll('ALL').slice(0, 3)).toEqual([
      'To: a@b.example, c@d.example\n',
      'Cc: e@f.example\n',
      'Message-Id: <m@x>\n',
    ]);
    expect(message.getAll('ALL:raw')[0]).toBe('To: a@b.example,\n c@d.example\n');
  });
});
