import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubmissionFinding } from '../../../src/submission/finding.js';
import { autodiscover, mozilla, pacc, PROFILE_LOGIN, profile, SRV } from '../../submission/published.js';
import { outlookReg, utf16 } from '../../submission/settings/support.js';
import { buildCli, runCli, type CliResult } from '../run-cli.js';
import {
  bounceOf,
  BY_SCRIPT,
  LOGGED_IN,
  MAIL,
  MAIL_WITHOUT_LOG_IN,
  NOT_LOGGED_IN,
  PASTED_BOUNCE,
  RELAYED,
  SENT_COPY,
} from './mails.js';

const SETTINGS = resolve('test/fixtures/settings');
const PROVIDER = resolve('docs/provider-example.json');

let cli: string;
let folder: string;

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'presend-check-'));
});

afterAll(() => {
  rmSync(dirname(cli), { recursive: true });
  rmSync(folder, { recursive: true });
});

function check(...args: readonly string[]): Promise<CliResult> {
  return runCli(cli, ['auth', 'check', ...args]);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Judged {
  readonly kind: string;
  readonly format?: string;
  readonly findings: readonly SubmissionFinding[];
  readonly problems: readonly { readonly message: string }[];
  readonly error?: string;
}

async function judged(path: string): Promise<Judged & { readonly status: number | null }> {
  const { status, objects } = await check(path, '--json');
  expect(objects).toHaveLength(1);
  return { status, ...(objects[0] as unknown as Judged) };
}

describe('each kind of input', () => {
  it.each<[string, string, string | Uint8Array, number, string, string]>([
    ['a message', 'mail.eml', MAIL, 0, 'message', 'authenticated'],
    ['a message without a log-in', 'plain.eml', MAIL_WITHOUT_LOG_IN, 1, 'message', 'unauthenticated'],
    ['a message with CRLF', 'crlf.eml', MAIL.replace(/\n/g, '\r\n'), 0, 'message', 'authenticated'],
    ['the first message of a mailbox', 'mbox', `From ann Tue Mar  3\n${MAIL}`, 0, 'message', 'authenticated'],
    ['a message that only the relay logged in for', 'relay.eml', RELAYED, 1, 'message', 'relay-auth-only'],
    ['a message by a script', 'script.eml', BY_SCRIPT, 0, 'message', 'local'],
    ['a copy from the folder of sent mail', 'sent.eml', SENT_COPY, 2, 'message', 'unknown'],
    [
      'a message whose text quotes settings',
      'quoting.eml',
      `${MAIL}MAIL_HOST=smtp.example.com\nMAIL_USERNAME=\n[Internet Account List]\n`,
      0,
      'message',
      'authenticated',
    ],
    ['pasted headers', 'headers.txt', LOGGED_IN, 0, 'headers', 'authenticated'],
    [
      'headers that Notepad saved as UTF-16',
      'u.txt',
      utf16(`\ufeff${LOGGED_IN}`),
      0,
      'headers',
      'authenticated',
    ],
    [
      'headers below a few words',
      'note.txt',
      `Is this right?\n\n${NOT_LOGGED_IN}`,
      1,
      'headers',
      'unauthenticated',
    ],
    [
      'a bounce with the headers it returns',
      'dsn.eml',
      bounceOf(NOT_LOGGED_IN),
      1,
      'bounce',
      'unauthenticated',
    ],
    ['a bounce copied from the screen', 'bounce.txt', PASTED_BOUNCE, 2, 'bounce', 'unknown'],
    [
      'a registry export',
      'one.reg',
      utf16(`\ufeff${outlookReg('"SMTP Use Auth"=dword:00000001')}`),
      0,
      'settings',
      'authenticated',
    ],
    [
      'a registry export without a log-in',
      'no.reg',
      utf16(`\ufeff${outlookReg()}`),
      1,
      'settings',
      'unauthenticated',
    ],
    [
      'a profile of Apple’s, by the reader of settings',
      'p.mobileconfig',
      profile(PROFILE_LOGIN),
      0,
      'settings',
      'authenticated',
    ],
    ['config-v1.1.xml', 'config-v1.1.xml', mozilla(), 0, 'autoconfig', 'authenticated'],
    [
      'config-v1.1.xml under another name',
      'download(1)',
      mozilla({ auth: ['none'] }),
      1,
      'autoconfig',
      'unauthenticated',
    ],
    ['an Autodiscover answer', 'autodiscover.xml', autodiscover(), 0, 'autoconfig', 'authenticated'],
    ['a PACC document', 'pacc.json', pacc(), 0, 'autoconfig', 'authenticated'],
    ['SRV lines, which name no log-in', 'example.zone', SRV, 2, 'autoconfig', 'unknown'],
  ])('is recognised: %s', async (_, name, content, status, kind, verdict) => {
    const result = await judged(file(name, content));
    expect(result).toMatchObject({ status, kind, problems: expect.any(Array) as unknown });
    expect(result.findings[0]).toMatchObject({ verdict });
    expect(result.error).toBeUndefined();
  });

  it('is recognised in every settings file of the fixtures', async () => {
    const names = readdirSync(SETTINGS).filter((name) => !/^\.|^account\.source$/.test(name));
    const { objects } = await check(...names.map((name) => join(SETTINGS, name)), '--json');
    const results = objects.slice(0, -1) as unknown as readonly Judged[];
    expect(results.map(({ kind }) => kind)).toEqual(names.map(() => 'settings'));
    expect(results.filter(({ findings }) => findings.length === 0)).toEqual([]);
  });

  it('comes from standard input for -', async () => {
    const { status, stdout, objects } = await runCli(cli, ['auth', 'check', '-', '--json'], MAIL);
    expect([status, objects[0]?.name]).toEqual([0, '-']);
    expect(stdout).toContain('"authenticated"');
  });
});

describe('the report for people', () => {
  it('says what was found, where, and what to do', async () => {
    const { status, stdout, stderr } = await check(file('report.eml', MAIL_WITHOUT_LOG_IN));
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('Not logged in. The server mail.example.net took the mail');
    expect(stdout).toContain('«Received: from PC-ANN (dsl-9.example.com [198.51.100.9]) by mail.example.net');
    expect(stdout).toMatch(/Server +mail\.example\.net/);
    expect(stdout).toMatch(/Encrypted +yes/);
    expect(stdout).toMatch(/When +2026-03-03T08:08:07Z/);
    expect(stdout).toMatch(/Next +In the mail program/);
  });

  it('explains a bare name in HELO, and how to be rid of what it does', async () => {
    const { stdout } = await check(file('helo.eml', MAIL_WITHOUT_LOG_IN));
    expect(stdout).toMatch(/Hello +PC-ANN\. This is the name of the computer alone/);
    expect(stdout).toContain('port 587 or 465');
  });

  it('says that a bare name does no harm after a log-in, and nothing of a full one', async () => {
    expect((await check(file('helo2.eml', MAIL))).stdout).toContain('After the log-in it does no harm.');
    const full = MAIL.replace('PC-ANN', 'pc.example.com');
    expect((await check(file('helo3.eml', full))).stdout).not.toContain('Hello');
  });

  it('explains a refusal of that name in a bounce', async () => {
    const { stdout } = await check(file('helo.txt', PASTED_BOUNCE));
    expect(stdout).toContain('«550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)»');
    expect(stdout).toContain('does not return the headers');
  });

  it('names what the provider names where something is to be changed', async () => {
    const path = file('provider.reg', utf16(`\ufeff${outlookReg()}`));
    const { stdout } = await check(path, '--provider', PROVIDER);
    expect(stdout).toContain('server mail.example.net, port 465, SSL/TLS; user name: the whole mail address');
    expect(stdout).toContain('https://help.example.net/mail/outlook');
    expect(stdout).toContain(
      'names mail.example.net for outgoing mail, and this account uses smtp.example.com',
    );
  });

  it('says where a mail went to a server that is none of the provider’s', async () => {
    const path = file('elsewhere.eml', MAIL.replace(/mail\.example\.net/g, 'mail.elsewhere.test'));
    expect((await check(path, '--provider', PROVIDER)).stdout).toContain(
      'mail.elsewhere.test is none of the servers that Example Hosting names',
    );
    const { stdout } = await check(file('there.eml', MAIL), '--provider', PROVIDER);
    expect(stdout).not.toContain('Provider');
  });

  it('is safe to print, whatever the mail and the name of the file hold', async () => {
    const evil = MAIL.replace('PC-ANN', '\u001b]0;owned\u0007\u202ePC').replace('id A1', 'id \u001b[2J');
    const { stdout, stderr } = await check(file('evil\u001b[31m.eml', evil));
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).toContain('\\u001b');
  });
});

describe('several inputs', () => {
  it('come to one finding, the contradiction explained', async () => {
    const mail = file('s1.eml', MAIL_WITHOUT_LOG_IN);
    const settings = file('s2.reg', utf16(`\ufeff${outlookReg('"SMTP Use Auth"=dword:00000001')}`));
    const { status, stdout } = await check(settings, mail);
    expect(status).toBe(1);
    expect(stdout).toContain('All together\n  Not logged in.');
    expect(stdout).toMatch(
      /They disagree\. The mail that arrived says that the log-in is off, but the settings say/,
    );
  });

  it('come to a last line in the JSON', async () => {
    const { objects } = await check(file('s3.eml', MAIL), file('s4.txt', NOT_LOGGED_IN), '--json');
    expect(objects).toHaveLength(3);
    expect(objects.map((object) => Object.keys(object).includes('reconciled'))).toEqual([false, false, true]);
    expect(objects[2]).toMatchObject({
      reconciled: { source: 'headers' },
      contradiction: expect.stringContaining('log-in') as unknown,
    });
  });

  it('that agree have no contradiction', async () => {
    const { objects } = await check(file('s5.eml', MAIL), file('s6.eml', MAIL), '--json');
    expect(objects[2]).toMatchObject({ reconciled: { verdict: 'authenticated' }, contradiction: null });
  });

  it('leave out the accounts of a settings file that are not the sender’s', async () => {
    const reg = `${outlookReg('"Email"="ann@example.com"', '"SMTP Use Auth"=dword:00000001')}
[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\Outlook\\9375CFF0413111d3B88A00104B2A6676\\00000003]
"Email"="scanner@example.com"
"SMTP Server"="mail.example.com"
`;
    const settings = file('s7.reg', utf16(`\ufeff${reg}`));
    const { status, objects } = await check(file('s8.eml', MAIL), settings, '--json');
    expect((objects[1] as unknown as Judged).findings.map(({ verdict }) => verdict)).toEqual([
      'authenticated',
      'unauthenticated',
    ]);
    expect(objects[2]).toMatchObject({ reconciled: { verdict: 'authenticated' }, contradiction: null });
    expect(status).toBe(1);
  });

  it.each([
    ['unknown is worse than a log-in', [MAIL, SENT_COPY], 2],
    ['no log-in is worse than unknown', [SENT_COPY, MAIL_WITHOUT_LOG_IN], 1],
    ['what could not be judged is the worst', [MAIL_WITHOUT_LOG_IN, 'nothing'], 70],
  ])('exit with the worst: %s', async (_, contents, status) => {
    const paths = contents.map((content, index) => file(`worst-${index}`, content));
    const result = await check(...paths);
    expect(result.status).toBe(status);
    expect(result.stdout).toContain('All together');
  });

  it('are judged all the same where one cannot be', async () => {
    const { status, objects } = await check(join(folder, 'gone.eml'), file('s9.eml', MAIL), '--json');
    expect(status).toBe(70);
    expect(objects[0]).toMatchObject({ findings: [], error: 'There is no such file.' });
    expect(objects[1]).toMatchObject({ kind: 'message', findings: [{ verdict: 'authenticated' }] });
  });
});

describe('70, with what is the matter, for', () => {
  it.each<[string, () => string, string]>([
    ['a file that is not there', () => join(folder, 'gone.eml'), 'no such file'],
    ['a folder', () => folder, 'a folder'],
    ['an empty file', () => file('empty.eml', ''), 'empty'],
    [
      'a picture',
      () => file('a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      'does not know',
    ],
    [
      'bytes of every kind',
      () =>
        file(
          'bytes',
          Uint8Array.from({ length: 4096 }, (_, at) => at * 7),
        ),
      'does not know',
    ],
    [
      'a message in Outlook’s own form',
      () => file('a.msg', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      'Save it as .eml',
    ],
    [
      'a text of nothing in particular',
      () => file('a.txt', 'Milk, bread, butter'),
      'Beside settings it reads',
    ],
    ['one field that mail has too', () => file('b.txt', 'Subject: shopping'), 'Beside settings it reads'],
    ['Outlook’s store of mail', () => file('a.pst', '!BDN....'), 'holds mail, not settings'],
    [
      'Thunderbird’s passwords',
      () => file('logins.json', '{"logins":[{"encryptedPassword":"q"}]}'),
      'give it to nobody',
    ],
    ['settings without an account', () => join(SETTINGS, 'account.source'), '[Mail Transport]'],
    [
      'a document without an outgoing server',
      () => file('c.xml', '<clientConfig/>'),
      'no server for outgoing mail',
    ],
  ])('%s', async (_, path, words) => {
    const { status, stdout, stderr } = await check(path());
    expect(status).toBe(70);
    expect(stdout).toContain('Could not be judged: ');
    expect(stdout).toContain(words);
    expect(stderr).toBe('');
  });

  it('a file too large, of which no more is read than needed', async () => {
    const { status, stdout } = await check('/dev/zero');
    expect(status).toBe(70);
    expect(stdout).toContain('larger than 64 MB');
  });

  it('a link that leads only to itself', async () => {
    const path = join(folder, 'loop.eml');
    symlinkSync(path, path);
    const { status, stdout } = await check(path);
    expect(status).toBe(70);
    expect(stdout).toMatch(/Could not be judged/);
  });
});

describe('large inputs', () => {
  it('are judged: a header of 900 KB before the record that counts', async () => {
    const padding = Array.from({ length: 9000 }, (_, at) => `X-Pad-${at}: ${'x'.repeat(80)}\n`).join('');
    expect((await judged(file('long.eml', padding + MAIL))).findings[0]).toMatchObject({
      verdict: 'authenticated',
    });
  });

  it('end in an answer: one field of 30 MB, behind which nobody looks', async () => {
    const path = file('field.eml', `Subject: ${'x'.repeat(30_000_000)}\n${MAIL}`);
    expect((await check(path)).status).toBe(70);
  });

  it('are judged: a registry export of 50 MB with the account at its end', async () => {
    const other = `[HKEY_CURRENT_USER\\Software\\Other]\r\n${`"Name"="${'x'.repeat(100)}"\r\n`.repeat(200)}`;
    const [version = '', account = ''] = outlookReg().split('\r\n\r\n');
    const text = `\ufeff${version}\r\n\r\n${other.repeat(1100)}\r\n${account}\r\n`;
    const content = utf16(text);
    expect(content.length).toBeGreaterThan(48_000_000);
    expect(await judged(file('large.reg', content))).toMatchObject({ status: 1, kind: 'settings' });
  });
});

describe('64, and nothing printed, for', () => {
  it.each<[string, readonly string[]]>([
    ['no file', []],
    ['standard input twice', ['-', '-']],
    ['an unknown option', ['mail.eml', '--password', 'x']],
    ['a provider record that is not there', ['clean-business.eml', '--provider', 'gone.json']],
    ['a provider record that is none', ['clean-business.eml', '--provider', 'clean-business.eml']],
  ])('%s', async (_, args) => {
    const { status, stdout, stderr } = await check(...args);
    expect(status).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /);
  });

  it('a provider record with a fault, which is named', async () => {
    const path = file('faulty.json', '{"name": "Example", "smtp": [{"host": "mail.example.net"}]}');
    const { status, stderr } = await check('clean-business.eml', '--provider', path);
    expect(status).toBe(64);
    expect(stderr).toContain('smtp[0].port');
  });
});

describe('secrets', () => {
  const SECRET = 'planted';

  it('stand in the fixtures', () => {
    const holding = readdirSync(SETTINGS).filter((name) =>
      readFileSync(join(SETTINGS, name)).toString('latin1').replace(/\0/g, '').includes(SECRET),
    );
    expect(holding.length).toBeGreaterThan(12);
  });

  it.each([
    ['for people', []],
    ['as JSON', ['--json']],
  ])('never come out %s', async (_, options) => {
    const paths = readdirSync(SETTINGS)
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(SETTINGS, name));
    const { stdout, stderr } = await check(...paths, '--provider', PROVIDER, ...options);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it('never come out of documents with a password in them', async () => {
    const withPassword = [
      file('pw.xml', mozilla({ more: `<password>${SECRET}</password>` })),
      file('pw-auto.xml', autodiscover({ Password: SECRET })),
      file('pw.json', pacc(undefined, { password: SECRET })),
      file(
        'pw.mobileconfig',
        profile(`${PROFILE_LOGIN}<key>OutgoingPassword</key><string>${SECRET}</string>`),
      ),
      file(
        'pw.env',
        `MAIL_HOST=smtp.example.com\nMAIL_PASSWORD=${SECRET}\nMAIL_USERNAME=ann:${SECRET}@example.com\n`,
      ),
    ];
    for (const options of [[], ['--json']]) {
      const { stdout, stderr } = await check(...withPassword, ...options);
      expect(stdout + stderr).not.toContain(SECRET);
    }
  });
});
