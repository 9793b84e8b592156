import { describe, expect, it } from 'vitest';
import { vbounceEvals } from '../../../../src/engine/evals/wire/vbounce.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';

/** A hop whose host has a name that fits. */
const NAMED =
  'Received: from mail.example.org (mx.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100';

/** What SpamAssassin 4.0.1 answers, its clock at 1767225600: function, arguments, lines of the message, hit. */
const ANSWERS: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  ['have_any_bounce_relays', [], [NAMED], true],
  [
    'check_welcomelist_bounce_relays',
    [],
    [
      'Subject: Undelivered',
      '',
      'Your message:',
      '',
      'Received: from pc by relay1.example.com (Postfix) id 1',
    ],
    true,
  ],
  [
    'check_welcomelist_bounce_relays',
    [],
    [
      'Subject: Undelivered',
      '',
      'Your message:',
      '',
      'Received: from pc by other.example.com (Postfix) id 1',
    ],
    false,
  ],
  [
    'check_welcomelist_bounce_relays',
    [],
    [
      'Subject: x',
      'Content-Type: multipart/report; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Sorry',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Received: from pc',
      '\tby relay1.example.com (Postfix)',
      'Subject: y',
      '',
      'z',
      '--b--',
    ],
    true,
  ],
  [
    'check_whitelist_bounce_relays',
    [],
    ['Subject: Undelivered', '', 'It went through relay1.example.com today'],
    false,
  ],
];

describe('vbounceEvals', () => {
  it.each(ANSWERS)('%s(%j) of %j: %s', (name, args, lines, hit) => {
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, {
      clock: 1767225600,
      settings: [{ name: 'welcomelist_bounce_relays', value: 'relay*.example.com' }],
    });
    expect(Boolean(vbounceEvals[name]!(message, args, { symbol: 'RULE', on: 'body' }))).toBe(hit);
  });
});
