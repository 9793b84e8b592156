import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lintCommand } from '../../../src/cli/auth/lint.js';
import { makeCertificate } from '../../probe/certificates.js';
import { rawServer, scripted } from '../../probe/doubles.js';
import { encryptedServer, published, site } from '../../probe/web-doubles.js';
import { autodiscover, mozilla, pacc, PROFILE_LOGIN, profile, SRV } from '../../submission/published.js';
import { buildCli, runCli, type CliResult } from '../run-cli.js';

const PROVIDER = resolve('docs/provider-example.json');

let cli: string;
let folder: string;

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'presend-lint-'));
});

afterAll(() => {
  rmSync(dirname(cli), { recursive: true });
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function lint(...args: readonly string[]): Promise<CliResult> {
  return runCli(cli, ['auth', 'lint', ...args]);
}

describe('exit status', () => {
  it('0 for documents that agree', async () => {
    const { status, stdout, stderr } = await lint(
      file('a.xml', mozilla()),
      file('a-auto.xml', autodiscover()),
      file('a.zone', SRV),
      file('a.json', pacc()),
      file('a.mobileconfig', profile(PROFILE_LOGIN)),
      '--provider',
      PROVIDER,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nothing is wrong with them.');
  });

  it('1 for errors', async () => {
    const { status, stdout } = await lint(file('b.xml', mozilla({ auth: ['none'] })));
    expect(status).toBe(1);
    expect(stdout).toMatch(/b\.xml:\d+ error Mail programs are told not to log in .* login-none/);
    expect(stdout).toContain('1 error, 0 warnings.');
  });

  it('2 for warnings alone', async () => {
    const { status, stdout } = await lint(file('c.xml', autodiscover({ SPA: undefined })));
    expect(status).toBe(2);
    expect(stdout).toContain('0 errors, 1 warning.');
  });

  it.each<[string, () => string, string]>([
    ['a file that is not there', () => 'gone.xml', 'There is no such file'],
    ['a bare name', () => 'gone', 'There is no such file'],
    ['a folder', () => folder, 'a folder'],
  ])('70 for %s, and the others are looked at all the same', async (_, path, words) => {
    const { status, stdout, stderr } = await lint(path(), file('d.xml', mozilla()));
    expect(status).toBe(70);
    expect(stderr).toContain(words);
    expect(stdout).toContain('Nothing is wrong');
  });

  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['standard input twice', ['-', '-']],
    ['a provider record that is none', ['d.xml', '--provider', 'clean-business.eml']],
  ])('64 for %s', async (_, args) => {
    const { status, stdout } = await lint(...args);
    expect([status, stdout]).toEqual([64, '']);
  });
});

describe('what is shown', () => {
  it('is a table in which what differs is marked', async () => {
    const { stdout } = await lint(
      file('e.xml', mozilla()),
      file('e-auto.xml', autodiscover({ Server: 'smtp.example.net' })),
    );
    expect(stdout).toMatch(/Document +Outgoing server +Port +Encryption +Log-in +User name/);
    expect(stdout).toMatch(
      /e\.xml: Autoconfig .* mail\.example\.net +465 +SSL\/TLS +password +whole address/,
    );
    expect(stdout).toMatch(/e-auto\.xml: Autodiscover +smtp\.example\.net \*/);
    expect(stdout).toContain('*  not as in the first document');
  });

  it('is held against the provider record, which stands first', async () => {
    const { status, stdout } = await lint(
      file('f.xml', mozilla({ host: 'old.example.net' })),
      '--provider',
      PROVIDER,
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/provider\.json: Provider record/);
    expect(stdout).toContain('differs-from-record');
    expect(stdout).toContain('*  not as in the provider record');
  });

  it('is one object a line for each fault with --json, then the summary', async () => {
    const { objects } = await lint(file('g.xml', mozilla({ auth: ['none'] })), 'gone.xml', '--json');
    expect(objects).toHaveLength(2);
    expect(objects[0]).toMatchObject({ file: join(folder, 'g.xml'), code: 'login-none', severity: 'error' });
    expect(objects[1]).toMatchObject({
      summary: { documents: [join(folder, 'g.xml')], errors: 1, warnings: 0 },
      formats: [{ host: 'mail.example.net', login: 'none' }],
      problems: [{ name: 'gone.xml' }],
    });
  });

  it('holds a PACC document against its digest by the bytes of the file', async () => {
    const digest = createHash('sha256').update(pacc()).digest('base64');
    const zone = `_ua-auto-config.example.com. IN TXT "v=UAAC1; a=sha256; d=${digest}"\n`;
    const document = file('h.json', pacc());
    expect((await lint(document, file('h.zone', zone))).status).toBe(0);
    const other = file('h2.json', `${pacc()}\n`);
    expect((await lint(other, file('h.zone', zone))).stdout).toContain('pacc-digest-mismatch');
  });

  it('reads Outlook’s profile files too', async () => {
    const prf =
      '[Internet Account List]\nAccount1=I_Mail\n[Account1]\nEmailAddress=ann@example.com\nSMTPServer=mail.example.net\nSMTPUseAuth=0\nSMTPPort=25\nSMTPPassword=planted\n';
    const { status, stdout } = await lint(file('i.prf', prf));
    expect(status).toBe(1);
    expect(stdout).toContain('Outlook profile');
    expect(stdout).toContain('login-none');
    expect(stdout).toContain('port-25');
    expect(stdout).not.toContain('planted');
  });

  it('tells of a password and never repeats it', async () => {
    const path = file(
      'j.mobileconfig',
      profile(`${PROFILE_LOGIN}<key>OutgoingPassword</key><string>planted</string>`),
    );
    for (const options of [[], ['--json']]) {
      const { status, stdout, stderr } = await lint(path, ...options);
      expect(status).toBe(1);
      expect(stdout).toContain('password-inside');
      expect(stdout + stderr).not.toContain('planted');
    }
  });

  it('is safe to print', async () => {
    const { stdout, stderr } = await lint(
      file('k.xml', mozilla({ host: 'mail\u202e.example' })),
      'gone\u001b[31m.xml',
    );
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it.each<[string, string | Uint8Array]>([
    ['an empty file', ''],
    ['bytes of every kind', Uint8Array.from({ length: 4096 }, (_, at) => at * 7)],
    ['other XML', '<rss/>'],
    ['a file cut off', mozilla().slice(0, 400)],
  ])('says of %s that it cannot be read', async (_, content) => {
    const { status, stdout } = await lint(file('l.bin', content));
    expect([1, 2]).toContain(status);
    expect(stdout).toContain('unreadable');
  });

  it('reads standard input', async () => {
    const { status } = await runCli(cli, ['auth', 'lint', '-'], mozilla({ auth: ['none'] }));
    expect(status).toBe(1);
  });
});

describe('--probe', () => {
  const at = (port: number, host: string): string =>
    file(`p-${port}.xml`, mozilla({ host, port: `<port>${port}</port>`, socket: 'STARTTLS' }));

  it('finds a host that stands on no certificate of its server', async () => {
    const port = await scripted({}, makeCertificate({ names: ['other.example.net'] }));
    const { status, stdout } = await lint(at(port, 'localhost'), '--probe', '--allow-private');
    expect(stdout).toContain('host-not-on-certificate');
    expect(stdout).toContain('localhost');
    // Of the incoming server nothing was seen.
    expect(stdout).not.toContain('made out for mail.example.net');
    expect(status).toBe(1);
  });

  it('finds nothing where it does', async () => {
    const port = await scripted({}, makeCertificate({ names: ['localhost'] }));
    const { stdout } = await lint(at(port, 'localhost'), '--probe', '--allow-private');
    expect(stdout).not.toContain('host-not-on-certificate');
  });

  it('says where no certificate could be seen, which is no fault', async () => {
    const path = at(await rawServer((socket) => socket.destroy()), 'localhost');
    const { stdout } = await lint(path, '--probe', '--allow-private');
    expect(stdout).toContain('No certificate of localhost could be seen from here.');
    expect(stdout).not.toContain('host-not-on-certificate');
    expect((await lint(path, '--probe')).stdout).toContain('No certificate of localhost could be seen');
  });
});

describe('a domain', () => {
  /** Runs the command here, with servers of this computer in place of the network's. */
  async function lintDomain(
    https: number,
    ...args: readonly string[]
  ): Promise<{ status: unknown; stdout: string }> {
    const shown: string[] = [];
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => shown.push(String(text)) > 0);
    const before = process.exitCode;
    try {
      const command = lintCommand({ fetchPublished: () => published({ https }) });
      await new Command('presend').addCommand(command).parseAsync(['lint', ...args], { from: 'user' });
      return { status: process.exitCode, stdout: shown.join('') };
    } finally {
      write.mockRestore();
      process.exitCode = before;
    }
  }

  it('has its documents fetched and looked at, and says where there were none', async () => {
    const https = await encryptedServer(
      site({
        'autoconfig.example.com/mail/config-v1.1.xml': mozilla(),
        'autodiscover.example.com/autodiscover/autodiscover.xml': autodiscover({ AuthRequired: 'off' }),
      }),
    );
    const { status, stdout } = await lintDomain(https, 'example.com');
    expect(status).toBe(1);
    expect(stdout).toMatch(/autodiscover\.xml:\d+ error .* auth-required-off/);
    expect(stdout).toContain('Not found: https://ua-auto-config.example.com');
  });

  it('that publishes nothing is 70', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { status, stdout } = await lintDomain(await encryptedServer(site({})), 'example.com');
    expect(status).toBe(70);
    expect(String(stderr.mock.calls[0]?.[0])).toContain('example.com: Neither a file of this name');
    stderr.mockRestore();
    expect(stdout).toContain('Not found: ');
  });

  it('is a file where there is one of that name', async () => {
    const name = 'example.com';
    file(name, mozilla({ auth: ['none'] }));
    const before = process.cwd();
    process.chdir(folder);
    try {
      const { status, stdout } = await lintDomain(1, name);
      expect([status, stdout]).toEqual([1, expect.stringContaining('example.com:')]);
    } finally {
      process.chdir(before);
    }
  });
});
