import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, runCli, type CliResult } from '../run-cli.js';

const PROVIDER = resolve('docs/provider-example.json');
const ALL = [
  'autodiscover.xml',
  'config-v1.1.xml',
  'mail-account.mobileconfig',
  'mail-account.prf',
  'pacc-record.zone',
  'srv-records.zone',
  'user-agent-configuration.json',
];

let cli: string;
let folder: string;
let count = 0;

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'presend-files-'));
});

afterAll(() => {
  rmSync(dirname(cli), { recursive: true });
  rmSync(folder, { recursive: true });
});

function files(...options: readonly string[]): Promise<CliResult> {
  return runCli(cli, ['auth', 'files', '--provider', PROVIDER, '--address', 'ann@example.com', ...options]);
}

/** A folder that is not there yet. */
function fresh(): string {
  return join(folder, `new-${++count}`, 'inner');
}

function record(changes: Readonly<Record<string, unknown>>): string {
  const path = join(folder, `provider-${++count}.json`);
  const example = JSON.parse(readFileSync(PROVIDER, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...example, ...changes }));
  return path;
}

describe('presend auth files', () => {
  it('writes the whole set into a folder that it makes', async () => {
    const out = fresh();
    const { status, stdout, stderr } = await files('--name', 'Ann Lee', '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(out).sort()).toEqual(ALL);
    for (const name of ALL) expect(stdout).toContain(name);
    expect(stdout).toContain('outlook.exe /importprf');
    expect(stdout).toContain('https://autoconfig.DOMAIN/mail/config-v1.1.xml');
    expect(readFileSync(join(out, 'mail-account.prf'), 'latin1')).toContain('DisplayName=Ann Lee\r\n');
  });

  it('writes documents that its own check finds nothing wrong with', async () => {
    const out = fresh();
    await files('--out', out);
    const paths = ALL.map((name) => join(out, name));
    const { status, stdout } = await runCli(cli, ['auth', 'lint', ...paths, '--provider', PROVIDER]);
    expect(stdout).toContain('Nothing is wrong with them.');
    expect(status).toBe(0);
  });

  it('writes the .prf in the bytes that Outlook reads', async () => {
    const out = fresh();
    await files('--name', 'Zoë Müller', '--out', out, '--only', 'mail-account.prf');
    expect(readdirSync(out)).toEqual(['mail-account.prf']);
    expect(
      readFileSync(join(out, 'mail-account.prf')).includes(Buffer.from('Zo\xeb M\xfcller', 'latin1')),
    ).toBe(true);
    const { stdout } = await runCli(cli, ['auth', 'check', join(out, 'mail-account.prf')]);
    expect(stdout).toContain('Set to log in. Outlook (classic)');
  });

  it('vouches for the PACC document by the digest of the bytes written', async () => {
    const out = fresh();
    await files('--out', out, '--only', 'user-agent-configuration.json', 'pacc-record.zone');
    const digest = createHash('sha256')
      .update(readFileSync(join(out, 'user-agent-configuration.json')))
      .digest('base64');
    expect(readFileSync(join(out, 'pacc-record.zone'), 'utf8')).toContain(`d=${digest}"`);
  });

  it('says what it would write, and writes nothing, without a folder', async () => {
    const { status, stdout } = await files();
    expect(status).toBe(0);
    for (const name of ALL) expect(stdout).toContain(name);
    expect(stdout).toContain('Nothing was written.');
    expect(stdout).not.toContain('  written');
  });

  it('names a file that the record cannot have, with the reason, and writes the others', async () => {
    const out = fresh();
    const { status, stdout } = await files('--name', '安 李', '--out', out);
    expect(status).toBe(0);
    expect(stdout).toMatch(/mail-account\.prf\n.*\n +Left out: .*Western European letters/);
    expect(readdirSync(out).sort()).toEqual(ALL.filter((name) => name !== 'mail-account.prf'));
  });

  it('takes the name to log in with, where the record cannot tell it', async () => {
    const out = fresh();
    const provider = record({ userName: 'other' });
    const args = [
      'auth',
      'files',
      '--provider',
      provider,
      '--address',
      'ann@example.com',
      '--only',
      'mail-account.prf',
    ];
    const without = await runCli(cli, [...args, '--out', out]);
    expect(without.status).toBe(70);
    expect(without.stdout).toContain('Nothing was written: none of these can be made.');
    expect(existsSync(out)).toBe(false);
    expect((await runCli(cli, [...args, '--user', 'al4711', '--out', out])).status).toBe(0);
    expect(readFileSync(join(out, 'mail-account.prf'), 'latin1')).toContain('UserName=al4711');
  });

  it('notes an address of another domain', async () => {
    const { status, stdout } = await runCli(cli, [
      'auth',
      'files',
      '--provider',
      PROVIDER,
      '--address',
      'ann@else.test',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('else.test is none of the domains');
  });
});

describe('files that are there', () => {
  it('are not overwritten, and none of the others is written', async () => {
    const out = mkdtempSync(join(folder, 'there-'));
    writeFileSync(join(out, 'config-v1.1.xml'), 'mine');
    const { status, stdout, stderr } = await files('--out', out);
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toContain('config-v1.1.xml is there already');
    expect(stderr).toContain('--force');
    expect(readdirSync(out)).toEqual(['config-v1.1.xml']);
    expect(readFileSync(join(out, 'config-v1.1.xml'), 'utf8')).toBe('mine');
  });

  it('are overwritten with --force', async () => {
    const out = mkdtempSync(join(folder, 'force-'));
    writeFileSync(join(out, 'config-v1.1.xml'), 'mine');
    expect((await files('--out', out, '--force')).status).toBe(0);
    expect(readFileSync(join(out, 'config-v1.1.xml'), 'utf8')).toContain('<clientConfig');
  });

  it('are not written through a link that leads nowhere yet', async () => {
    const out = mkdtempSync(join(folder, 'link-'));
    const target = join(folder, 'elsewhere');
    symlinkSync(target, join(out, 'config-v1.1.xml'));
    expect((await files('--out', out, '--only', 'config-v1.1.xml')).status).toBe(70);
    expect(existsSync(target)).toBe(false);
  });

  it('are in the way where the folder should be', async () => {
    const out = join(folder, 'a-file');
    writeFileSync(out, 'mine');
    const { status, stderr } = await files('--out', out);
    expect(status).toBe(70);
    expect(stderr).toContain('there is a file where the folder should be');
  });
});

describe('64, and nothing printed, for', () => {
  it.each<[string, readonly string[]]>([
    ['no provider record', ['--address', 'ann@example.com']],
    ['no address', ['--provider', PROVIDER]],
    ['an address that is none', ['--provider', PROVIDER, '--address', 'ann']],
    ['a name of two lines', ['--provider', PROVIDER, '--address', 'ann@example.com', '--name', 'Ann\nLee']],
    [
      'a file that is none of the set',
      ['--provider', PROVIDER, '--address', 'ann@example.com', '--only', 'x.prf'],
    ],
    ['a record that is not there', ['--provider', 'gone.json', '--address', 'ann@example.com']],
  ])('%s', async (_, args) => {
    const { status, stdout, stderr } = await runCli(cli, ['auth', 'files', ...args]);
    expect(status).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /);
  });
});
