import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, rawServer, scripted, smtpServer } from '../../probe/doubles.js';
import { buildCli, runCli, type CliResult } from '../run-cli.js';

let cli: string;

beforeAll(() => {
  cli = buildCli();
});

afterAll(() => {
  rmSync(dirname(cli), { recursive: true });
});

/** Asks a port of this computer. */
function probe(port: number, ...options: readonly string[]): Promise<CliResult> {
  return runCli(cli, ['auth', 'probe', `127.0.0.1:${port}`, '--allow-private', '--timeout', '2', ...options]);
}

describe('exit status', () => {
  it('1 for a server that takes mail without a log-in', async () => {
    const { status, stdout } = await probe(await smtpServer({ authOptional: true }));
    expect(status).toBe(1);
    expect(stdout).toContain('Takes mail without a log-in.');
  });

  it('2 for a server that insists: that does not show whether the person logs in', async () => {
    const { status, stdout } = await probe(await smtpServer({}));
    expect(status).toBe(2);
    expect(stdout).toContain('Insists on a log-in.');
    expect(stdout).toContain('«530 Error: authentication Required»');
  });

  it('2 for a server that answers and refuses at once', async () => {
    expect((await probe(await scripted({ greeting: '421 busy' }))).status).toBe(2);
  });

  it('70 where nothing answers', async () => {
    const { status, stdout, stderr } = await probe(await freePort());
    expect(status).toBe(70);
    expect(stdout).toContain('No answer.');
    expect(stderr).toBe('');
  });

  it('70 for an address in a private network, and says what would allow it', async () => {
    const { status, stdout } = await runCli(cli, ['auth', 'probe', '127.0.0.1']);
    expect(status).toBe(70);
    expect(stdout).toContain('private network');
  });

  it.each<[string, readonly string[]]>([
    ['no server', []],
    ['a server that is no name', ['a:b:c/d']],
    ['a port beyond all ports', ['mail.example.com:70000']],
    ['a sender that is no address', ['mail.example.com', '--from', 'ann']],
    ['a time that is none', ['mail.example.com', '--timeout', 'soon']],
    ['--tls without a port', ['mail.example.com', '--tls']],
    ['an unknown option', ['mail.example.com', '--password', 'x']],
  ])('64 for %s', async (_, args) => {
    const { status, stdout, stderr } = await runCli(cli, ['auth', 'probe', ...args]);
    expect(status).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /);
  });
});

describe('what is printed', () => {
  it('is one object with --json, the conversations only when asked for', async () => {
    const port = await smtpServer({ authOptional: true });
    const { objects } = await probe(port, '--json');
    expect(objects).toHaveLength(1);
    expect(objects[0]).toMatchObject({
      host: '127.0.0.1',
      to: 'probe@example.invalid',
      finding: { verdict: 'unauthenticated', source: 'probe', method: 'probe-accepts' },
      ports: [{ port, tlsMode: 'starttls', mail: { code: 250 }, rcpt: { code: 250 } }],
    });
    expect(JSON.stringify(objects)).not.toContain('transcript');
    const withTranscript = await probe(port, '--json', '--transcript');
    expect(JSON.stringify(withTranscript.objects)).toContain('"transcript"');
  });

  it('begins with the conversation with --transcript, and shows what was encrypted', async () => {
    const { stdout } = await probe(await smtpServer({}), '--transcript', '--helo', 'pc.example.com');
    expect(stdout).toContain('\n   -> EHLO pc.example.com\n');
    expect(stdout).toContain('\n  <-  220 Ready to start TLS\n  === TLSv1.3');
    expect(stdout).toContain('\n   ~> EHLO pc.example.com\n');
    expect(stdout).toContain('\n  <~  530 Error: authentication Required\n');
  });

  it('asks an encrypted port as one with --tls', async () => {
    const { status, stdout } = await probe(await smtpServer({ secure: true }), '--tls', '--transcript');
    expect(status).toBe(2);
    expect(stdout).not.toContain('STARTTLS');
    expect(stdout).toContain(' ~> MAIL FROM:<postmaster@example.invalid>');
  });

  it('sends the addresses it was given', async () => {
    const args = ['--from', 'ann@example.com', '--to', 'bob@example.org', '--transcript'];
    const { stdout } = await probe(await smtpServer({ authOptional: true }), ...args);
    expect(stdout).toContain('MAIL FROM:<ann@example.com>');
    expect(stdout).toContain('RCPT TO:<bob@example.org>');
  });

  it('lets nothing of the server reach the terminal as a command', async () => {
    const port = await rawServer((socket) => socket.end('554 \u001b[2Jgone \u202e and\u0007\r\n'));
    for (const options of [[], ['--json'], ['--transcript']]) {
      const { stdout } = await probe(port, ...options);
      expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/);
      expect(stdout).toContain('gone');
    }
  });

  it('lists the sub-commands of auth', async () => {
    const { status, stdout } = await runCli(cli, ['auth', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('probe');
  });
});
