import { describe, expect, it } from 'vitest';
import { draftOfMail } from '../../src/setup/draft-of-mail.js';
import { bytesOf } from './samples.js';

const MAIL = [
  'X-Unsent: 1',
  'From: =?utf-8?q?Ann_L=C3=A9e?= <ann@harbour.test>',
  'To: Bo Berg <bo@example.org>, "Cy, Dr." <cy@example.org>',
  'Cc: di@example.org',
  'Subject: =?iso-8859-1?q?Gr=FC=DFe?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="m"',
  '',
  '--m',
  'Content-Type: multipart/alternative; boundary="a"',
  '',
  '--a',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello in plain',
  '--a',
  'Content-Type: text/html; charset=koi8-r',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>=F0=D2=C9=D7=C5=D4</p>',
  '--a--',
  '--m',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--m--',
  '',
].join('\r\n');

describe('the draft in a mail file', () => {
  const draft = draftOfMail(bytesOf(MAIL));

  it('has the sender, the recipients and the subject in characters', () => {
    expect(draft.from).toContain('Ann Lée');
    expect(draft.to?.join()).toMatch(/bo@example\.org.*cy@example\.org/);
    expect(draft.cc).toEqual(['di@example.org']);
    expect(draft.subject).toBe('Grüße');
  });

  it('has the formatted text, in whatever charset the browser knows', () => {
    expect(draft.html?.trim()).toBe('<p>Привет</p>');
    expect(draft.text).toBeUndefined();
  });

  it('has its attachments by name', () => {
    expect(draft.attachments).toEqual([
      { name: 'plan.pdf', contentType: 'application/pdf', isInline: false },
    ]);
  });

  it('is a new mail, a reply or a forward', () => {
    const answer = (subject: string): string =>
      `In-Reply-To: <1@example.org>\r\nSubject: ${subject}\r\n\r\nYes`;
    expect(draft.kind).toBe('new');
    expect(draftOfMail(bytesOf(answer('Re: plan'))).kind).toBe('reply');
    expect(draftOfMail(bytesOf(answer('Fwd: plan'))).kind).toBe('forward');
  });
});

it('a mail without formatting has its text', () => {
  expect(draftOfMail(bytesOf('Subject: Hello\n\nHow are you?\n'))).toMatchObject({
    subject: 'Hello',
    text: 'How are you?\n',
  });
});
