import { describe, expect, it } from 'vitest';
import { headerEvals } from '../../../../src/engine/evals/wire/header.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';

/** What SpamAssassin 4.0.1 answers, its clock at 1767225600: function, arguments, lines of the message, hit. */
const ANSWERS: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  ['check_for_missing_to_header', [], ['Subject: x'], true],
  ['check_for_missing_to_header', [], ['Apparently-To: bob@example.com'], false],
  [
    'check_for_matching_env_and_hdr_from',
    [],
    ['Return-Path: <Ann@example.org>', 'From: Ann <ann@Example.org>'],
    true,
  ],
  [
    'check_for_matching_env_and_hdr_from',
    [],
    ['Return-Path: <bob@example.org>', 'From: Ann <ann@example.org>'],
    false,
  ],
  [
    'check_equal_from_domains',
    [],
    ['Return-Path: <x@bounce.example.net>', 'From: ann@mail.example.org'],
    true,
  ],
  [
    'check_equal_from_domains',
    [],
    ['Return-Path: <x@bounce.example.org>', 'From: ann@mail.example.org'],
    false,
  ],
  [
    'sorted_recipients',
    [],
    [
      'To: a@example.org, b@example.org, c@example.org, d@example.org, e@example.org, f@example.org, g@example.org',
    ],
    true,
  ],
  [
    'sorted_recipients',
    [],
    [
      'To: a@example.org, b@example.org, c@example.org, d@example.org, e@example.org, f@example.org, g@example.org, b@example.net',
    ],
    false,
  ],
  [
    'sorted_recipients',
    [],
    [
      'To: a@example.org, a@example.org, b@example.org, c@example.org, d@example.org, e@example.org, f@example.org',
    ],
    false,
  ],
  [
    'similar_recipients',
    ['0.65', 'undef'],
    ['To: jo0@example.org, jo1@example.org, jo2@example.org, jo3@example.org, jo4@example.org'],
    true,
  ],
  [
    'similar_recipients',
    ['0.65', 'undef'],
    ['To: jo0@example.org, jo1@example.org, jo2@example.org, jo3@example.org'],
    false,
  ],
  [
    'similar_recipients',
    ['0.65', 'undef'],
    ['To: ann@example.org, bob@example.org, carl@example.org, dora@example.org, eve@example.org'],
    false,
  ],
  ['check_for_to_in_subject', ['user'], ['To: joe@example.com', 'Subject: Re: joe'], true],
  ['check_for_to_in_subject', ['user'], ['To: joe@example.com', 'Subject: joe, look at this'], true],
  ['check_for_to_in_subject', ['user'], ['To: joe@example.com', 'Subject: Dear joe, look'], false],
  ['check_for_to_in_subject', ['user'], ['To: joe@example.com', 'Subject: , joe!'], true],
  ['check_for_to_in_subject', ['user'], ['To: joe@example.com', 'Subject: JOE'], true],
  [
    'check_for_to_in_subject',
    ['address'],
    ['To: joe@example.com', 'Subject: news for JOE@example.com today'],
    true,
  ],
  [
    'check_for_to_in_subject',
    ['address'],
    ['To: joe@example.com', 'Subject: news for xjoe@example.com'],
    false,
  ],
  [
    'check_ratware_name_id',
    [],
    ['Message-Id: <ABCDEFGHIJKLMNOPQRSTUVWXYZAB.ann@example.org>', 'From: "Ann" <ann@example.org>'],
    true,
  ],
  [
    'check_ratware_name_id',
    [],
    ['Message-Id: <ABCDEFGHIJKLMNOPQRSTUVWXYZAB.ann@example.org>', 'From: "Ann" <bob@example.org>'],
    false,
  ],
  [
    'check_ratware_envelope_from',
    [],
    ['Return-Path: <x-example.com-joe@example.net>', 'To: joe@mail.example.com'],
    true,
  ],
  [
    'check_ratware_envelope_from',
    [],
    ['Return-Path: <SRS0=x=example.com=joe@example.net>', 'To: joe@mail.example.com'],
    false,
  ],
];

describe('headerEvals, addresses', () => {
  it.each(ANSWERS)('%s(%j) of %j: %s', (name, args, lines, hit) => {
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, {
      clock: 1767225600,
      settings: [{ name: 'util_rb_tld', value: 'com net org' }],
    });
    expect(Boolean(headerEvals[name]!(message, args, { symbol: 'RULE', on: 'header' }))).toBe(hit);
  });
});
