import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingFromAccount } from '../../../src/submission/settings/finding-from-account.js';
import { MAX_SETTINGS_BYTES, readSettings } from '../../../src/submission/settings/read-settings.js';
import { MAX_ACCOUNTS } from '../../../src/submission/settings/reader.js';
import { fixture, outlookReg, utf16, utf8 } from './support.js';

const FILES = readdirSync('test/fixtures/settings').filter((name) => name !== '.gitattributes');

const messagesOf = (name: string, content: Uint8Array): string =>
  readSettings(name, content)
    .problems.map(({ message }) => message)
    .join('\n');

function withoutFault(name: string, content: Uint8Array): void {
  const { format, accounts, problems } = readSettings(name, content);
  if (format === undefined || accounts.length === 0) expect(problems.length).toBeGreaterThan(0);
  for (const account of accounts) {
    expect(findingFromAccount(account).evidence.length).toBeLessThanOrEqual(400);
    expect(account.evidence.length).toBeGreaterThan(0);
    if (account.port !== undefined) expect(account.port).toBeGreaterThan(0);
  }
}

describe('bytes of any kind', () => {
  it.each(FILES)('are read without fault under the name %s', (name) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => withoutFault(name, bytes)));
  });

  it.each(FILES)('in the midst of %s do no harm', (name) => {
    const whole = fixture(name);
    const change = fc.tuple(fc.nat(whole.length), fc.nat(20), fc.uint8Array({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = Array.from(whole);
        for (const [at, gone, added] of changes)
          bytes = [...bytes.slice(0, at), ...Array.from(added), ...bytes.slice(at + gone)];
        withoutFault(name, Uint8Array.from(bytes));
      }),
    );
  });

  it.each(FILES)('%s may end anywhere', (name) => {
    const whole = fixture(name);
    for (let end = 0; end < whole.length; end += 1 + Math.floor(whole.length / 300))
      withoutFault(name, whole.subarray(0, end));
  });

  it.each(FILES)('%s may be full of NULs', (name) => {
    const whole = fixture(name);
    withoutFault(name, Uint8Array.from(Array.from(whole).flatMap((byte) => [byte, 0, 0])));
    withoutFault(name, new Uint8Array(10_000));
  });
});

describe('a file that was cut off', () => {
  it.each([
    ['in half a character', utf16(`\ufeff${outlookReg('"SMTP Use Auth"=dword:00000001')}`).subarray(0, -1)],
    ['in a value of bytes', utf8(outlookReg('"Email"=hex:61,00,62,\\').trimEnd())],
    ['in a string', utf8(outlookReg('"Email"="ann@exam').trimEnd())],
  ])('%s says so, and what was whole is read', (_, content) => {
    expect(readSettings('x.reg', content).accounts[0]?.host).toBe('smtp.example.com');
    expect(messagesOf('x.reg', content)).toMatch(/cut off/);
  });

  it('in a tag says so', () => {
    const text = '<MessageAccount><SMTP_Server type="SZ">smtp.example.com</SMTP_Server><SMTP_Po';
    expect(messagesOf('x.oeaccount', utf8(text))).toMatch(/cut off/);
  });

  it('in a binary profile says so', () => {
    expect(messagesOf('x.mobileconfig', fixture('binary.mobileconfig').subarray(0, 500))).toMatch(/cut off/);
  });
});

describe('a file that is too large', () => {
  const account = `[HKEY_CURRENT_USER\\x\\9375CFF0413111d3B88A00104B2A6676\\00000001]\r\n"SMTP Server"="smtp.example.com"\r\n`;

  it('gives its account when it is an export of fifty megabytes', () => {
    const noise = `[HKEY_CURRENT_USER\\Software\\Elsewhere]\r\n"Blob"=hex:${'ab,cd,'.repeat(12)}\\\r\n  ${'ab,cd,'.repeat(12)}01\r\n"Path"="C:\\\\Users\\\\ann"\r\n\r\n`;
    const piece = utf16(noise);
    const head = utf16('\ufeffWindows Registry Editor Version 5.00\r\n\r\n');
    const tail = utf16(account);
    const content = new Uint8Array(
      head.length + tail.length + piece.length * Math.floor(50e6 / piece.length),
    );
    content.set(head);
    for (let at = head.length; at + piece.length <= content.length - tail.length; at += piece.length)
      content.set(piece, at);
    content.set(tail, content.length - tail.length);
    expect(readSettings('x.reg', content).accounts.map(({ host }) => host)).toEqual(['smtp.example.com']);
  });

  it('is left unread past a fixed size', () => {
    expect(messagesOf('x.reg', new Uint8Array(MAX_SETTINGS_BYTES + 1))).toMatch(/too large/);
  });

  it.each([
    ['x.reg', (long: string) => `REGEDIT4\r\n${account}"Email"="${long}"\r\n"SMTP Port"=dword:0000024b\r\n`],
    [
      'prefs.js',
      (long: string) =>
        `user_pref("mail.smtpserver.s1.hostname", "smtp.example.com");\nuser_pref("x", "${long}");\nuser_pref("mail.smtpserver.s1.port", 587);\n`,
    ],
    ['msmtprc', (long: string) => `account a\nhost smtp.example.com\nfrom ${long}\nport 587\n`],
    [
      'geary.ini',
      (long: string) => `[Account]\nlabel=${long}\n[Outgoing]\nhost=smtp.example.com\nport=587\n`,
    ],
    ['muttrc', (long: string) => `set from="${long}"\nset smtp_url=smtp://smtp.example.com:587\n`],
    ['main.cf', (long: string) => `mydestination = ${long}\nrelayhost = smtp.example.com:587\n`],
    ['remotes', (long: string) => `# ${long}\nsmtp.example.com smtp --port=587\n`],
    ['.env', (long: string) => `KEY=${long}\nSMTP_HOST=smtp.example.com\nSMTP_PORT=587\n`],
  ])('%s has its other lines read where one is of a megabyte', (name, write) => {
    const content = utf8(write('a'.repeat(1_000_000)));
    expect(readSettings(name, content).accounts).toMatchObject([{ host: 'smtp.example.com', port: 587 }]);
    expect(messagesOf(name, content)).toMatch(/too long/);
  });

  it.each([
    ['x.reg', 'REGEDIT4\n', (at: number) => account.replace('00000001', at.toString(16).padStart(8, '0'))],
    [
      'x.prf',
      '',
      (at: number) =>
        `[Internet Account List]\nAccount${at}=I_Mail\n[Account${at}]\nSMTPServer=smtp.example.com\n`,
    ],
    ['prefs.js', '', (at: number) => `user_pref("mail.smtpserver.s${at}.hostname", "smtp.example.com");\n`],
    ['msmtprc', '', (at: number) => `account a${at} : a${at - 1}\nhost smtp.example.com\n`],
    ['mailtransports', '', (at: number) => `[Transport ${at}]\nhost=smtp.example.com\n`],
    ['muttrc', '', () => 'set smtp_url=smtp://smtp.example.com\n'],
    ['remotes', '', () => 'smtp.example.com smtp --port=587\n'],
  ])('%s gives as many accounts as are believable of a hundred thousand, and says so', (name, head, one) => {
    const content = utf8(head + Array.from({ length: 100_000 }, (_, at) => one(at)).join(''));
    expect(readSettings(name, content).accounts).toHaveLength(MAX_ACCOUNTS);
    expect(messagesOf(name, content)).toMatch(/more than 500 accounts/);
  });
});

describe('a profile made to do harm', () => {
  it('that multiplies its entities has none of them', () => {
    const laughs = Array.from(
      { length: 40 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const text = `<!DOCTYPE plist [<!ENTITY l0 "smtp.example.com">${laughs}]><plist><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mail.managed</string><key>OutgoingMailServerHostName</key><string>&l40;</string></dict></array></dict></plist>`;
    const { accounts } = readSettings('x.mobileconfig', utf8(text));
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).not.toHaveProperty('host');
    expect(messagesOf('x.mobileconfig', utf8(text))).toMatch(/abbreviations of its own/);
  });

  it('that lies deep in itself is read to a depth', () => {
    const text = `<plist>${'<dict><key>PayloadContent</key><array>'.repeat(50_000)}`;
    expect(messagesOf('x.mobileconfig', utf8(text))).toMatch(/too deep/);
  });

  it('that holds itself ends', () => {
    const key = 'PayloadContent';
    const dict = [0xd1, 1, 2];
    const name = [0x5e, ...Buffer.from(key)];
    const array = [0xa2, 0, 0];
    const offsets = [8, 8 + dict.length, 8 + dict.length + name.length];
    const table = offsets[2]! + array.length;
    const number = (value: number): number[] => [0, 0, 0, 0, 0, 0, 0, value];
    const trailer = [0, 0, 0, 0, 0, 0, 1, 1, ...number(3), ...number(0), ...number(table)];
    const bytes = [...Buffer.from('bplist00'), ...dict, ...name, ...array, ...offsets, ...trailer];
    expect(messagesOf('x.mobileconfig', Uint8Array.from(bytes))).toMatch(/no mail account/);
  });

  it('that is wrapped in a thousand signatures ends', () => {
    const open = [0x30, 0x80];
    const data = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1, 0xa0, 0x80];
    const bytes = [
      ...Array.from({ length: 1000 }, () => open).flat(),
      ...data,
      ...Array.from({ length: 1000 }, () => [0x24, 0x80]).flat(),
    ];
    withoutFault('x.mobileconfig', Uint8Array.from(bytes));
  });
});
