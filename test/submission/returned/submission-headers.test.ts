import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingFromHeaders } from '../../../src/submission/headers/finding-from-headers.js';
import { submissionHeadersOf } from '../../../src/submission/returned/submission-headers.js';

const HEADERS = [
  'Received: from PC-ANN (dsl-9.example.net [203.0.113.9])',
  '\tby mail.example.org (Postfix) with ESMTPSA id A1;',
  '\tTue, 3 Mar 2026 09:08:07 +0100',
  'From: Ann Example <ann@example.org>',
  'To: bob@example.com',
  'Subject: Grüße aus Köln',
  'Message-ID: <1@example.org>',
].join('\n');
const MAIL = `${HEADERS}\n\nSee you on Monday.\n`;

/** The head of a bounce, which has come a way of its own. */
const BOUNCE_HEAD = [
  'Return-Path: <>',
  'Received: by mx.example.com (Postfix, from userid 89) id B2; Tue, 3 Mar 2026 09:09:00 +0100',
  'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
  'Subject: Undelivered Mail Returned to Sender',
].join('\n');

function report(type: string, body: string, extraHeader = ''): string {
  return [
    BOUNCE_HEAD,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered.',
    '',
    '--cut',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; bob@example.com',
    'Action: failed',
    '',
    '--cut',
    `Content-Type: ${type}`,
    ...(extraHeader === '' ? [] : [extraHeader]),
    '',
    body,
    '--cut--',
    '',
  ].join('\n');
}

const base64 = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');
const quotedPrintable = (text: string): string =>
  text.replace(/[=\u0080-\uffff]/g, (char) =>
    Array.from(
      Buffer.from(char, 'utf8'),
      (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );

/** The headers found are the person's own. */
function expectOwnHeaders(source: string, kind: string): void {
  const found = submissionHeadersOf(source);
  expect(found.kind).toBe(kind);
  expect(found.from).toBe('ann@example.org');
  expect(findingFromHeaders(found.headers)).toEqual(findingFromHeaders(HEADERS));
}

describe('headers of the person in what they paste or drop', () => {
  it('are bare header lines as they are', () => {
    expect(submissionHeadersOf(HEADERS)).toEqual({
      headers: HEADERS,
      kind: 'headers',
      from: 'ann@example.org',
    });
  });

  it('stand above the first empty line of a mail', () => {
    expect(submissionHeadersOf(MAIL)).toEqual({ headers: HEADERS, kind: 'message', from: 'ann@example.org' });
  });

  it.each([
    ['CRLF', MAIL.replace(/\n/g, '\r\n')],
    ['a byte order mark and empty lines first', `\ufeff\n\n${MAIL}`],
    ['the line of a mailbox file first', `From ann@example.org Tue Mar  3 09:08:07 2026\n${MAIL}`],
  ])('are found with %s', (_, source) => {
    expectOwnHeaders(source, 'message');
  });

  it.each([
    ['message/rfc822', report('message/rfc822', MAIL)],
    ['message/global', report('message/global', MAIL)],
    ['text/rfc822-headers', report('text/rfc822-headers; charset=us-ascii', HEADERS)],
    ['message/global-headers', report('message/global-headers', HEADERS)],
    ['message/rfc822 in base64', report('message/rfc822', base64(MAIL), 'Content-Transfer-Encoding: base64')],
    [
      'text/rfc822-headers in base64',
      report('text/rfc822-headers', base64(HEADERS), 'Content-Transfer-Encoding: base64'),
    ],
    ['message/global in base64', report('message/global', base64(MAIL), 'Content-Transfer-Encoding: base64')],
    [
      'message/global-headers in base64',
      report('message/global-headers', base64(HEADERS), 'Content-Transfer-Encoding: base64'),
    ],
    [
      'message/rfc822 in quoted-printable',
      report('message/rfc822', quotedPrintable(MAIL), 'Content-Transfer-Encoding: quoted-printable'),
    ],
    [
      'text/rfc822-headers in quoted-printable',
      report('text/rfc822-headers', quotedPrintable(HEADERS), 'Content-Transfer-Encoding: quoted-printable'),
    ],
    ['message/rfc822 with CRLF', report('message/rfc822', MAIL).replace(/\n/g, '\r\n')],
    [
      'a bounce in a bounce',
      report(
        'message/rfc822',
        report('message/rfc822', MAIL).replace(/"cut"/g, '"inner"').replace(/--cut/g, '--inner'),
      ),
    ],
  ])('are those that a bounce returns: %s', (_, source) => {
    expectOwnHeaders(source, 'bounce');
  });

  it.each([
    [
      'qmail',
      `Hi. This is the mail program at mx.example.com.\n\n<bob@example.com>:\nNo such user.\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <ann@example.org>\n${MAIL}`,
    ],
    [
      'Exim',
      `A message that you sent could not be delivered.\n\n  bob@example.com\n\n------ This is a copy of the message, including all the headers. ------\n\n${MAIL}`,
    ],
    ['one that indents', `Sorry.\n\n${MAIL.replace(/^/gm, '    ')}`],
    ['one that marks lines', `Sorry.\n\n${MAIL.replace(/^/gm, '> ')}`],
    [
      'one that begins with a summary',
      `Sorry.\n\nTo: bob@example.com\nSubject: Hello\nDate: today\n\nWhat came in:\n\n${MAIL}`,
    ],
  ])('are those that an old bounce quotes: %s', (_, body) => {
    expectOwnHeaders(`${BOUNCE_HEAD}\n\n${body}`, 'bounce');
  });

  it('are those in a bounce copied from the screen', () => {
    expectOwnHeaders(
      `Delivery has failed to these recipients or groups:\n\nbob@example.com\n\nOriginal message headers:\n\n${HEADERS}\n`,
      'bounce',
    );
  });

  it('are found below some words', () => {
    expectOwnHeaders(`Here is what Outlook shows me, thanks for looking!\n\n${HEADERS}\n`, 'headers');
  });
});

describe('what says nothing of the person', () => {
  it('is the way that a bounce itself has come', () => {
    expect(submissionHeadersOf(`${BOUNCE_HEAD}\n\nSorry, no such user.\n`)).toEqual({
      headers: '',
      kind: 'bounce',
    });
    expect(submissionHeadersOf(BOUNCE_HEAD)).toEqual({ headers: '', kind: 'bounce' });
  });

  it('is a message that a mail has attached', () => {
    const forwarded = [
      HEADERS,
      'Content-Type: multipart/mixed; boundary="cut"',
      '',
      '--cut',
      'Content-Type: message/rfc822',
      '',
      MAIL.replace('ann@example.org', 'carl@example.net'),
      '--cut--',
    ].join('\n');
    expectOwnHeaders(forwarded, 'message');
  });

  it('is an ordinary text', () => {
    expect(submissionHeadersOf('Dear all,\n\nplease note: the date has changed.\n')).toEqual({
      headers: '',
      kind: 'headers',
    });
    expect(submissionHeadersOf('')).toEqual({ headers: '', kind: 'headers' });
  });

  it('is an automatic answer: it is a mail like any other', () => {
    const away = MAIL.replace(
      'Subject: Grüße aus Köln',
      'Auto-Submitted: auto-replied\nSubject: I am away until Monday',
    );
    expect(submissionHeadersOf(away).kind).toBe('message');
  });
});

it('never throws on any text', () => {
  const pieces = fc.constantFrom(
    ...[
      BOUNCE_HEAD,
      HEADERS,
      MAIL,
      report('message/rfc822', MAIL),
      '--cut',
      '--cut--',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      ' ',
    ],
    ...[
      'Content-Type: multipart/report; boundary="cut"\n',
      'Content-Type: message/rfc822\n\n',
      'Received: ',
      '\0',
      '\u{1f600}',
      '\ud800',
    ],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(['message', 'bounce', 'headers']).toContain(submissionHeadersOf(text).kind);
      },
    ),
    { numRuns: 500 },
  );
});
