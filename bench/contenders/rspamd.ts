import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exchange, timed } from '../exchange.js';
import { freePort, isInstalled, waitUntilIdle, waitUntilReady } from '../workplace.js';
import type { Workplace } from '../workplace.js';
import type { Contender, RunningEngine, Way } from './contender.js';
import { CHECK_TIMEOUT_MS, START_TIMEOUT_MS } from './contender.js';

const STOCK_CONFIGURATION = '/etc/rspamd/rspamd.conf';
const PING = Buffer.from('GET /ping HTTP/1.0\r\n\r\n');
const PING_TIMEOUT_MS = 2_000;

/** Everything that asks a server elsewhere: DNS lists, authentication by DNS, Redis, fuzzy storage, scanners. */
const NETWORK_MODULES =
  'antivirus arc asn bimi clickhouse dcc dkim dkim_signing dmarc elastic emails external_services greylist hfilter ' +
  'history_redis metadata_exporter metric_exporter mx_check neural once_received p0f ratelimit rbl replies ' +
  'reputation rspamd_update spf surbl url_redirector';

/**
 * Compiling SpamAssassin's patterns for Hyperscan takes rspamd two minutes: what it compiled is kept between runs, under
 * the hashes that it names it by. Each set-up has a folder of its own, because rspamd deletes what it does not know.
 */
const PATTERN_CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/presend-bench/rspamd', import.meta.url),
);

/** Long enough for all of them on a busy machine. */
const COMPILE_TIMEOUT_MS = 400_000;

interface SetUp {
  readonly row: string;
  /** Of its patterns' cache. */
  readonly folder: string;
}

const OWN_RULES: SetUp = { row: 'rspamd, own rules', folder: 'own-rules' };
const STOCK_CF: SetUp = { row: 'rspamd + the stock .cf', folder: 'stock-cf' };

/** rspamd with the rules it ships, network modules off. */
export const rspamd: Contender = {
  name: 'rspamd',
  warmUpMessages: 50,
  missingPackages,
  start: (workplace) => startRspamd(workplace, OWN_RULES, {}),
};

/** rspamd with the same rules and SpamAssassin's besides, read by its own module for that. */
export const rspamdWithRules: Contender = {
  name: 'rspamd-cf',
  warmUpMessages: 50,
  missingPackages,
  start: (workplace, rulesFolder) =>
    startRspamd(workplace, STOCK_CF, { 'spamassassin.conf': `ruleset = "${join(rulesFolder, '*.cf')}";` }),
};

function missingPackages(): readonly string[] {
  return isInstalled('rspamd') ? [] : ['rspamd'];
}

/**
 * One worker on a loopback port, with Debian's configuration and these settings over it. It is started twice: only
 * at a second start does rspamd find its patterns compiled, as it would on a server, and is spared the memory of
 * compiling them.
 */
async function startRspamd(
  workplace: Workplace,
  setUp: SetUp,
  settings: Readonly<Record<string, string>>,
): Promise<RunningEngine> {
  const first = await startOnce(workplace, setUp, settings);
  await first.stop();
  return startOnce(workplace, setUp, settings);
}

async function startOnce(
  workplace: Workplace,
  setUp: SetUp,
  settings: Readonly<Record<string, string>>,
): Promise<RunningEngine> {
  const port = await freePort();
  const folder = mkdtempSync(join(workplace.folder, 'rspamd-'));
  const cache = join(PATTERN_CACHE, setUp.folder);
  mkdirSync(cache, { recursive: true });
  writeSettings(join(folder, 'override.d'), { ...offlineSettings(port, folder, cache), ...settings });
  const variables = { DBDIR: folder, RUNDIR: folder, LOGDIR: folder, LOCAL_CONFDIR: folder };
  const child = workplace.start(
    'rspamd',
    [
      '--no-fork',
      // Without it rspamd refuses to work for root, who may be the one to run a benchmark.
      '--insecure',
      `--config=${STOCK_CONFIGURATION}`,
      ...Object.entries(variables).map(([name, value]) => `--var=${name}=${value}`),
    ],
    { stdio: 'ignore', cwd: folder },
  );
  const answersPing = async (): Promise<boolean> =>
    (await exchange(port, PING, { timeoutMs: PING_TIMEOUT_MS, halfClose: false })).includes('pong');
  const startMs = await waitUntilReady(child, answersPing, START_TIMEOUT_MS);
  const pid = child.pid ?? 0;
  // Its helper compiles patterns for Hyperscan in the background; until it is done, messages are checked without.
  await waitUntilIdle(pid, COMPILE_TIMEOUT_MS);
  return { pid, startMs, ways: [byCheckV2(port, setUp.row)], stop: () => workplace.stop(child) };
}

function byCheckV2(port: number, row: string): Way {
  return {
    rows: [row],
    async checkAll(messages) {
      const ms: number[] = [];
      for (const { bytes } of messages)
        ms.push(
          await timed(async () => {
            requireVerdict(
              await exchange(port, checkRequest(bytes), { timeoutMs: CHECK_TIMEOUT_MS, halfClose: false }),
            );
          }),
        );
      return [ms];
    },
  };
}

function checkRequest(message: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`POST /checkv2 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${message.length}\r\n\r\n`),
    message,
  ]);
}

function requireVerdict(answer: Buffer): void {
  const text = answer.toString('latin1');
  if (!/^HTTP\/1\.1 200 /.test(text) || !text.includes('"required_score"'))
    throw new Error(`rspamd answered ${JSON.stringify(text.split('\r\n', 1)[0] ?? '')}`);
}

function offlineSettings(port: number, folder: string, cache: string): Readonly<Record<string, string>> {
  const off = 'enabled = false;';
  return {
    ...Object.fromEntries(NETWORK_MODULES.split(' ').map((name) => [`${name}.conf`, off])),
    'fuzzy_check.conf': `${off} servers = "127.0.0.1:1";`,
    'phishing.conf': 'openphish_enabled = false; phishtank_enabled = false;',
    // Nobody answers there: what still asks for a name, or for a map by its name, gets none and sends nothing out.
    'options.inc': `filters = "chartable,regexp"; tempdir = "${folder}"; hs_cache_dir = "${cache}"; dns { nameserver = "127.0.0.1:1"; timeout = 0.1s; retransmits = 1; }`,
    // Its module for .cf files reports each missing function at each message as an error; written down, those
    // lines would be a good part of what is measured.
    'logging.inc': 'level = "error"; filename = "/dev/null";',
    'worker-normal.inc': `bind_socket = "127.0.0.1:${port}"; count = 1;`,
    'worker-controller.inc': off,
    'worker-proxy.inc': off,
    'worker-fuzzy.inc': off,
  };
}

function writeSettings(folder: string, settings: Readonly<Record<string, string>>): void {
  mkdirSync(folder);
  for (const [file, text] of Object.entries(settings)) writeFileSync(join(folder, file), `${text}\n`);
}
