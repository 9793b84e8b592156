import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { outlookPrf } from '../../../src/submission/fix-files/outlook-prf.js';
import { toWindows1252 } from '../../../src/submission/fix-files/windows-1252.js';
import type { ProviderRecord } from '../../../src/submission/provider-record.js';
import { ANN, EXAMPLE, person, record, without } from '../example-record.js';

type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The sections of an INI file. */
function sectionsOf(text: string): Sections {
  const sections: Record<string, Record<string, string>> = {};
  let section: Record<string, string> = {};
  for (const line of text.split('\r\n')) {
    const [, name] = /^\[(.*)\]$/.exec(line) ?? [];
    const [, key, value] = /^([^;[=]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) section = sections[name] = {};
    else if (key !== undefined) section[key] = value!;
  }
  return sections;
}

function textOf(provider: ProviderRecord, who = ANN): string {
  const file = outlookPrf(provider, who);
  if (file.kind === 'refused') throw new Error(file.reason);
  return file.text;
}

it('turns the log-in for sending on, with the values of the record', () => {
  expect(sectionsOf(textOf(EXAMPLE))['Account1']).toMatchObject({
    DisplayName: 'Ann Example',
    EmailAddress: 'ann@example.com',
    IMAPServer: 'mail.example.net',
    IMAPUserName: 'ann@example.com',
    IMAPPort: '993',
    IMAPUseSSL: '1',
    SMTPServer: 'mail.example.net',
    SMTPPort: '465',
    SMTPUseAuth: '1',
    SMTPAuthMethod: '0',
    SMTPUseSPA: '0',
    SMTPSecureConnection: '1',
  });
});

it('says 2 for STARTTLS, and takes POP where there is no IMAP', () => {
  const sections = sectionsOf(
    textOf({ ...without('imap'), smtp: [{ ...EXAMPLE.smtp[0], port: 587, encryption: 'starttls' }] }),
  );
  expect(sections['Internet Account List']).toEqual({ Account1: 'I_Mail' });
  expect(sections['Account1']).toMatchObject({ SMTPPort: '587', SMTPSecureConnection: '2', POP3Port: '995' });
  expect(sections['Service1']).toMatchObject({ UniqueService: 'Yes' });
});

it('explains every name it uses for an account in its last section, and has all seven in order', () => {
  fc.assert(
    fc.property(record, person, (provider, who) => {
      fc.pre(outlookPrf(provider, who).kind === 'text');
      const text = textOf(provider, who);
      const sections = sectionsOf(text);
      const kind = sections['Internet Account List']!['Account1']!;
      const mapped = { ...sections[kind], UniqueService: '' };
      expect(Object.keys(sections['Account1']!).filter((key) => !(key in mapped))).toEqual([]);
      for (const tag of Object.values(sections[kind]!).slice(1))
        expect(tag).toMatch(/^PT_(?:UNICODE|LONG),0x[0-9A-F]{4}$/);
      expect(Array.from(text.matchAll(/^; Section (\d)/gm), (match) => match[1]).join('')).toBe('1234567');
    }),
  );
});

it('breaks lines as Windows does, and speaks of no password but in the words that Outlook asks for it', () => {
  const text = textOf(EXAMPLE);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n').filter((line) => !line.startsWith(';'));
  expect(lines.filter((line) => /password/i.test(line))).toEqual([]);
});

it('is refused where the name has letters that Windows-1252 does not hold, and written where it does', () => {
  expect(outlookPrf(EXAMPLE, { ...ANN, name: 'Łucja' })).toMatchObject({
    reason: expect.stringContaining('Western European'),
  });
  expect(sectionsOf(textOf(EXAMPLE, { ...ANN, name: 'Zoë – Šárka' }))['Account1']!['DisplayName']).toBe(
    'Zoë – Šárka',
  );
});

it.each<[string, Partial<ProviderRecord>, string]>([
  ['only OAuth is offered', { mechanisms: ['XOAUTH2', 'OAUTHBEARER'] }, 'OAuth'],
  ['only the provider knows the user name', { userName: 'other' }, 'only the provider can tell'],
  [
    'the incoming servers speak STARTTLS alone, for which the file has no word',
    {
      imap: { host: 'mail.example.net', port: 143, encryption: 'starttls' },
      pop3: { host: 'mail.example.net', port: 110, encryption: 'starttls' },
    },
    'port 993 or 995',
  ],
])('is refused where %s', (_, change, reason) => {
  expect(outlookPrf({ ...EXAMPLE, ...change }, ANN)).toMatchObject({
    reason: expect.stringContaining(reason),
  });
});

it('makes the bytes of Windows-1252 that another encoder makes, and none of what it cannot hold', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const text = String.fromCharCode(code);
    const theirs = iconv.encode(text, 'win1252');
    // The bytes from 0x80 that have no meaning, and the control characters at them, are not taken.
    const isC1 = code >= 0x80 && code < 0xa0;
    const isHeld = !isC1 && text !== '\ufffd' && iconv.decode(theirs, 'win1252') === text;
    const ours = toWindows1252(text);
    if (isHeld ? ours?.[0] !== theirs[0] : ours !== undefined) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
