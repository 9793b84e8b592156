import { describe, expect, it } from 'vitest';
import { headerEvals } from '../../../../src/engine/evals/wire/header.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';

/** What SpamAssassin 4.0.1 answers, its clock at 1767225600: function, arguments, lines of the message, hit. */
const ANSWERS: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  ['check_illegal_chars', ['Subject', '0.00', '2'], ['Subject: gr\xfc\xdfe'], true],
  ['check_illegal_chars', ['Subject', '0.00', '2'], ['Subject: gr\xc3\xbc\xc3\x9fe'], false],
  ['check_illegal_chars', ['Subject', '0.00', '1'], ['Subject: only \xa35'], false],
  ['check_illegal_chars', ['From', '0.00', '1'], ['From: only \xa35 <a@example.org>'], true],
  ['check_illegal_chars', ['ALL', '0.00', '1'], ['X-Junk: \x01\x02', 'Subject: x'], true],
  ['check_for_faraway_charset_in_headers', [], ['Subject: =?KOI8-R?B?8NLJ18XU?='], true],
  ['subject_is_all_caps', [], ['Subject: Re: BUY THIS NOW 24'], true],
  ['subject_is_all_caps', [], ['Subject: BUYTHISNOWTODAY'], false],
  ['subject_is_all_caps', [], ['Subject: BUY THIS NOw 24'], false],
  ['subject_is_all_caps', [], ['Subject: =?ISO-2022-JP?Q?BUY_THIS_NOW_24?='], false],
  ['check_header_count_range', ['Subject', '2', '999'], ['Subject: a', 'Subject: b'], true],
  ['check_header_count_range', ['Subject', '2', '999'], ['Subject: a', 'Subject: a'], false],
  ['check_unresolved_template', [], ['X-Name: %FIRST_NAME'], true],
  ['check_unresolved_template', [], ['Subject: %FIRST_NAME'], false],
  ['check_for_unique_subject_id', [], ['Subject: hello 12345abc'], false],
];

describe('headerEvals, text', () => {
  it.each(ANSWERS)('%s(%j) of %j: %s', (name, args, lines, hit) => {
    const message = wireMessageFrom(`${lines.join('\n')}\n\n`, {
      clock: 1767225600,
      settings: [{ name: 'ok_locales', value: 'en' }],
    });
    expect(Boolean(headerEvals[name]!(message, args, { symbol: 'RULE', on: 'header' }))).toBe(hit);
  });
});
