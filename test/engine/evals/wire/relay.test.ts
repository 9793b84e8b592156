import { describe, expect, it } from 'vitest';
import { relayEvals } from '../../../../src/engine/evals/wire/relay.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';

/** A hop whose host has a name that fits. */
const NAMED =
  'Received: from mail.example.org (mx.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100';

/** What SpamAssassin 4.0.1 answers, its clock at 1767225600: function, arguments, lines of the message, hit. */
const ANSWERS: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  [
    'check_for_numeric_helo',
    [],
    [
      'Received: from 198.51.100.1 (x.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'check_for_numeric_helo',
    [],
    [
      'Received: from 10.0.0.1 (x.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'helo_ip_mismatch',
    [],
    [
      'Received: from 198.51.100.1 (x.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'helo_ip_mismatch',
    [],
    [
      'Received: from 192.0.2.99 (x.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    false,
  ],
  [
    'check_all_trusted',
    [],
    [
      'Received: from pc (pc.example.com [10.0.0.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  ['check_all_trusted', [], [NAMED], false],
  ['check_no_relays', [], ['Subject: x'], true],
  ['check_no_relays', [], ['Received: from somewhere over the rainbow'], false],
  ['check_relays_unparseable', [], ['Received: from somewhere over the rainbow'], true],
  ['check_relays_unparseable', [], [NAMED], false],
  ['check_for_sender_no_reverse', [], [NAMED], true],
  [
    'check_for_sender_no_reverse',
    [],
    [
      'Received: from aol.com (unknown [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    false,
  ],
  [
    'check_for_from_domain_in_received_headers',
    ['example.org', 'true'],
    [
      'Received: from a (a.example.org [192.0.2.7]) by b.example.org (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      'From: ann@example.org',
    ],
    true,
  ],
  [
    'check_for_from_domain_in_received_headers',
    ['example.org', 'false'],
    [NAMED, 'From: ann@example.org'],
    true,
  ],
  [
    'check_for_from_domain_in_received_headers',
    ['example.net', 'false'],
    [NAMED, 'From: ann@example.org'],
    false,
  ],
  [
    'check_for_no_rdns_dotcom_helo',
    [],
    [
      'Received: from aol.com (unknown [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'check_for_no_rdns_dotcom_helo',
    [],
    [
      'Received: from aol.com (unknown [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      NAMED,
    ],
    false,
  ],
  [
    'check_for_no_rdns_dotcom_helo',
    [],
    [
      NAMED,
      'Received: from aol.com (unknown [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'check_for_forged_received_trail',
    [],
    [
      'Received: from h (mx.one.com [192.0.2.1]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from h (mx.two.com [192.0.2.2]) by mx.other.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from h (mx.four.com [192.0.2.3]) by mx.five.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'check_for_forged_received_trail',
    [],
    [
      'Received: from h (mx.one.com [192.0.2.1]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from h (mx.two.com [192.0.2.2]) by out.one.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
      'Received: from h (mx.four.com [192.0.2.3]) by mx.five.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    false,
  ],
  [
    'check_for_forged_received_ip_helo',
    [],
    [
      'Received: from 198.51.100.1 (x.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    true,
  ],
  [
    'check_for_forged_received_ip_helo',
    [],
    [
      'Received: from 192.0.77.1 (x.example.org [192.0.2.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; Tue, 6 Jan 2026 10:00:00 +0100',
    ],
    false,
  ],
  ['check_for_illegal_ip', [], [NAMED], false],
];

describe('relayEvals', () => {
  it.each(ANSWERS)('%s(%j) of %j: %s', (name, args, lines, hit) => {
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, { clock: 1767225600 });
    expect(Boolean(relayEvals[name]!(message, args, { symbol: 'RULE', on: 'header' }))).toBe(hit);
  });
});
