import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { exchange, timed } from '../exchange.js';
import { freePort, isInstalled, waitUntilReady, within } from '../workplace.js';
import type { Contender, Message, Way } from './contender.js';
import { CHECK_TIMEOUT_MS, START_TIMEOUT_MS } from './contender.js';
import { checkRequest, parseVerdict } from './spamd-protocol.js';

const PING = Buffer.from('PING SPAMC/1.5\r\n\r\n');
const PING_TIMEOUT_MS = 2_000;

/** spamc sends nothing bigger than this; its own default, half a megabyte, would let big messages go unchecked. */
const SPAMC_MAX_BYTES = 256 * 1024 * 1024;

/** SpamAssassin's daemon with one child: asked over a socket, and by spamc where that is installed. */
export const spamd: Contender = {
  name: 'spamd',
  warmUpMessages: 20,
  missingPackages: () => (isInstalled('spamd') ? [] : ['spamd']),
  async start(workplace, rulesFolder) {
    const port = await freePort();
    const folder = mkdtempSync(join(workplace.folder, 'spamd-'));
    const home = join(folder, 'home');
    mkdirSync(home);
    const options = {
      '--listen': `127.0.0.1:${port}`,
      '--max-children': '1',
      '--min-children': '1',
      '--max-conn-per-child': '1000000',
      '--configpath': rulesFolder,
      '--helper-home-dir': home,
      '--pidfile': join(folder, 'spamd.pid'),
      '--syslog': 'null',
    };
    const child = workplace.start(
      'spamd',
      [
        '--local',
        '--nouser-config',
        ...Object.entries(options).map(([name, value]) => `${name}=${value}`),
        '--cf=use_bayes 0',
      ],
      { stdio: 'ignore', cwd: folder, env: { ...process.env, HOME: home } },
    );
    const answersPing = async (): Promise<boolean> =>
      (await exchange(port, PING, { timeoutMs: PING_TIMEOUT_MS, halfClose: true })).includes('PONG');
    const startMs = await waitUntilReady(child, answersPing, START_TIMEOUT_MS);
    return {
      pid: child.pid ?? 0,
      startMs,
      ways: isInstalled('spamc') ? [bySocket(port), bySpamc(port)] : [bySocket(port)],
      stop: () => workplace.stop(child),
    };
  },
};

/** What spamc does, without the cost of starting a spamc for each message. */
function bySocket(port: number): Way {
  return {
    rows: ['spamd, 1 child'],
    async checkAll(messages) {
      const ms: number[] = [];
      for (const { bytes } of messages)
        ms.push(
          await timed(async () => {
            parseVerdict(
              await exchange(port, checkRequest(bytes), { timeoutMs: CHECK_TIMEOUT_MS, halfClose: true }),
            );
          }),
        );
      return [ms];
    },
  };
}

function bySpamc(port: number): Way {
  return {
    rows: ['spamc -> spamd, 1 child'],
    async checkAll(messages) {
      const ms: number[] = [];
      for (const message of messages) ms.push(await timed(() => runSpamc(port, message)));
      return [ms];
    },
  };
}

async function runSpamc(port: number, { bytes }: Message): Promise<void> {
  const flags = ['-c', '-x', '-d', '127.0.0.1', '-p', String(port), '-s', String(SPAMC_MAX_BYTES)];
  const child = spawn('spamc', flags, { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  try {
    // With -c the status is 1 for spam and 0 for ham; -x makes every failure another one.
    const status = await within(CHECK_TIMEOUT_MS, ended, 'spamc');
    if (status !== 0 && status !== 1) throw new Error(`spamc ended with status ${status ?? 'none'}`);
  } finally {
    child.kill();
  }
}
