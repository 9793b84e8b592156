import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer as createSocketServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GOOD, freePort } from './doubles.js';

const POSTFIX = fileURLToPath(new URL('../../.cache/postfix', import.meta.url));
const EXIM = '/usr/sbin/exim4';

/** A mail server takes its port and its rights as root, and gives them up itself. */
const IS_ROOT = process.getuid?.() === 0;

/** Why the tests with the real server cannot run here, and what to do; undefined where they can. */
export const EXIM_IS_MISSING = missing('Exim', existsSync(EXIM), 'apt-get install exim4-daemon-heavy');
export const POSTFIX_IS_MISSING = missing('Postfix', existsSync(POSTFIX), 'scripts/unpack-postfix.sh');

function missing(name: string, isThere: boolean, remedy: string): string | undefined {
  const reason = !isThere
    ? `${name} is not here; on Debian, as root: ${remedy}`
    : IS_ROOT
      ? undefined
      : `${name} must be started as root`;
  if (reason !== undefined && process.env.CI !== undefined) throw new Error(reason);
  if (reason !== undefined) console.warn(`Skipped: the probe against ${name}. ${reason}.`);
  return reason;
}

export interface RunningServer {
  readonly stop: () => Promise<void>;
  /** What the server wrote of it, for a test that fails. */
  readonly log: () => string;
}

/** Exim in the foreground with this configuration; `FOLDER` in it stands for a folder that Exim may write to. */
export async function startExim(configuration: string, ports: readonly number[]): Promise<RunningServer> {
  const folder = temporary('presend-exim-');
  const [uid, gid] = userIds('Debian-exim');
  chownSync(folder, uid, gid);
  writeFileSync(join(folder, 'cert.pem'), GOOD.cert);
  writeFileSync(join(folder, 'key.pem'), GOOD.key);
  const file = join(folder, 'exim.conf');
  writeFileSync(file, configuration.replaceAll('FOLDER', folder));
  const child = spawn(EXIM, ['-bdf', '-C', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  return running(child, folder, 'log-main', ports);
}

/** Postfix's master with these services (lines of master.cf) and settings (lines of main.cf). */
export async function startPostfix(
  services: string,
  settings: string,
  ports: readonly number[],
): Promise<RunningServer> {
  const folder = temporary('presend-postfix-');
  const libraries = [join(POSTFIX, 'usr/lib/postfix'), join(POSTFIX, 'usr/lib/x86_64-linux-gnu')].join(':');
  layOutPostfix(folder);
  writeFileSync(join(folder, 'cert.pem'), GOOD.cert);
  writeFileSync(join(folder, 'key.pem'), GOOD.key);
  const password = await startPasswordServer(join(folder, 'auth'));
  writeFileSync(join(folder, 'conf/main.cf'), `${mainCf(folder)}${settings.replaceAll('FOLDER', folder)}\n`);
  writeFileSync(join(folder, 'conf/master.cf'), `${services}\n${INNER_SERVICES}`);
  const master = join(POSTFIX, 'usr/lib/postfix/sbin/master');
  const child = spawn(master, ['-c', join(folder, 'conf'), '-d'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
  const server = await running(child, folder, 'log', ports);
  return {
    ...server,
    stop: async () => {
      password.close();
      await server.stop();
    },
  };
}

/** What smtpd asks: it cannot take a recipient without them. */
const INNER_SERVICES = `cleanup unix n - n - 0 cleanup
rewrite unix - - n - - trivial-rewrite
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
`;

function mainCf(folder: string): string {
  return `compatibility_level = 3.6
myhostname = mail.example.com
mydestination = mail.example.com
mynetworks = 192.0.2.1/32
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
queue_directory = ${folder}/queue
data_directory = ${folder}/data
daemon_directory = ${POSTFIX}/usr/lib/postfix/sbin
command_directory = ${POSTFIX}/usr/sbin
shlib_directory = ${POSTFIX}/usr/lib/postfix
meta_directory = ${POSTFIX}/etc/postfix
mail_owner = mail
setgid_group = uucp
alias_maps =
alias_database =
local_recipient_maps =
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LD_LIBRARY_PATH
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
smtpd_tls_cert_file = ${folder}/cert.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${folder}/auth
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
`;
}

/** The folders Debian's package would have made. Any user and group but root will do for the queue; these always exist. */
function layOutPostfix(folder: string): void {
  const [uid] = userIds('mail');
  const gid = userIds('uucp')[1];
  const make = (name: string, mode: number, isOwned: boolean, group = 0): void => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    chmodSync(path, mode);
    if (isOwned) chownSync(path, uid, group);
  };
  make('conf', 0o755, false);
  make('data', 0o700, true);
  make('queue', 0o755, false);
  make('queue/pid', 0o755, false);
  for (const name of ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming']) {
    make(`queue/${name}`, 0o700, true);
  }
  for (const name of ['private', 'saved', 'trace']) make(`queue/${name}`, 0o700, true);
  make('queue/public', 0o710, true, gid);
  make('queue/maildrop', 0o730, true, gid);
}

/** What Postfix asks for its list of mechanisms; it says which there are, as Dovecot would, and lets nobody in. */
async function startPasswordServer(path: string): Promise<Server> {
  const words = [
    'VERSION\t1\t1',
    'MECH\tPLAIN\tplaintext',
    'MECH\tLOGIN\tplaintext',
    'SPID\t1',
    'CUID\t1',
    'DONE',
  ];
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined);
    socket.write(`${words.join('\n')}\n`);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  chmodSync(path, 0o666);
  server.unref();
  return server;
}

function temporary(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

function userIds(user: string): readonly [number, number] {
  const id = (flag: string): number => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  return [id('-u'), id('-g')];
}

/** Waits until every port takes connections; a server that is gone before gives its own words. */
async function running(
  child: ChildProcess,
  folder: string,
  logName: string,
  ports: readonly number[],
): Promise<RunningServer> {
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const log = (): string => {
    const file = join(folder, logName);
    return `${words}${existsSync(file) ? readFileSync(file, 'utf8') : ''}`;
  };
  for (const port of ports) {
    for (let tries = 0; !(await isListening(port)); tries++) {
      if (child.exitCode !== null || tries > 100) throw new Error(`The mail server did not start:\n${log()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { stop, log };
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return Array.from(ports);
}
