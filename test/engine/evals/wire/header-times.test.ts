import { describe, expect, it } from 'vitest';
import { headerEvals } from '../../../../src/engine/evals/wire/header.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';

/** A hop whose host has a name that fits. */
const NAMED =
  'Received: from mail.example.org (mx.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100';

/** What SpamAssassin 4.0.1 answers, its clock at 1767225600: function, arguments, lines of the message, hit. */
const ANSWERS: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  ['check_for_shifted_date', ['6', '12'], [NAMED, 'Date: Tue, 6 Jan 2026 19:30:00 +0100'], true],
  ['check_for_shifted_date', ['12', '24'], [NAMED, 'Date: Tue, 6 Jan 2026 19:30:00 +0100'], false],
  ['check_for_shifted_date', ['undef', '3'], [NAMED, 'Date: Tue, 6 Jan 2026 09:00:00 +0000'], true],
  ['check_for_shifted_date', ['-3', '3'], [NAMED, 'Date: Tue, 6 Jan 2026 01:00:00 -0800'], true],
  [
    'check_for_shifted_date',
    ['-12', '-6'],
    [NAMED, 'Resent-Date: 6 Jan 26 02:30 CET', 'Date: Tue, 6 Jan 2026 10:00:00 +0100'],
    true,
  ],
  [
    'check_for_shifted_date',
    ['24', '48'],
    [
      'Received: from pop [127.0.0.1] by localhost with POP3 (fetchmail-6.4.1); Thu, 8 Jan 2026 10:00:00 +0100',
      NAMED,
      'Date: Wed, 7 Jan 2026 12:00:00 +0100',
    ],
    false,
  ],
  ['check_for_shifted_date', ['undef', '0'], [NAMED, 'Date: yesterday'], false],
  [
    'received_within_months',
    ['0', '1'],
    [
      'Received: from mail.example.org (mx.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Dec 2025 10:00:00 +0100',
      'Date: Sat, 6 Dec 2025 09:00:00 +0000',
    ],
    true,
  ],
  [
    'received_within_months',
    ['undef', '6'],
    [
      'Received: from mail.example.org (mx.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2025 10:00:00 +0100',
      'Date: Mon, 6 Jan 2025 09:00:00 +0000',
    ],
    false,
  ],
  [
    'check_outlook_message_id',
    [],
    [NAMED, 'Message-Id: <000101dc7eea$00000001$00000002@pc>', 'Date: Tue, 6 Jan 2026 09:00:00 +0000'],
    false,
  ],
  [
    'check_outlook_message_id',
    [],
    [NAMED, 'Message-Id: <000101de058a$00000001$00000002@pc>', 'Date: Tue, 6 Jan 2026 09:00:00 +0000'],
    true,
  ],
];

describe('headerEvals, times', () => {
  it.each(ANSWERS)('%s(%j) of %j: %s', (name, args, lines, hit) => {
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, { clock: 1767225600 });
    expect(Boolean(headerEvals[name]!(message, args, { symbol: 'RULE', on: 'header' }))).toBe(hit);
  });
});
