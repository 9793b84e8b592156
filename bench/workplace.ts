import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMsByProcess, processTree } from './process-usage.js';
import { sum } from './statistics.js';

/** How long a daemon may take to end by itself before it is killed. */
const STOP_MS = 5_000;
const POLL_MS = 100;

/** Below this share of one core a daemon counts as idle; timers of its own never reach it. */
const IDLE_SHARE = 0.03;
const IDLE_LOOK_MS = 500;
const IDLE_LOOKS = 6;

/**
 * What a run leaves on the machine while it runs: one temporary folder and the processes it started. Both are gone
 * when the run ends, however it ends short of SIGKILL.
 */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'presend-bench-'));
  /** The core that every engine is pinned to; undefined where there is no taskset. */
  readonly core: number | undefined;
  readonly #children = new Set<ChildProcess>();

  constructor() {
    const cores = availableParallelism();
    this.core = isInstalled('taskset') ? cores - 1 : undefined;
    // The client keeps off the engines' core: an engine behind a socket must not pay for whoever asks it.
    if (this.core !== undefined && cores > 1)
      spawnSync('taskset', ['-a', '-c', '-p', `0-${cores - 2}`, String(process.pid)]);
    process.once('exit', () => this.close());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }

  /** Starts a command on the engines' core. It ends with this workplace at the latest. */
  start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
    const pinned = this.core === undefined ? [] : ['taskset', '-c', String(this.core)];
    const [program = command, ...rest] = [...pinned, command, ...args];
    const child = spawn(program, rest, options);
    this.#children.add(child);
    child.once('close', () => this.#children.delete(child));
    // A command that cannot be started is noticed by whoever waits for its answer.
    child.on('error', () => this.#children.delete(child));
    return child;
  }

  async stop(child: ChildProcess): Promise<void> {
    if (!this.#children.has(child)) return;
    const tree = treeOf(child);
    child.kill('SIGTERM');
    const deadline = Date.now() + STOP_MS;
    while (this.#children.has(child) && Date.now() < deadline) await sleep(POLL_MS);
    kill(tree);
  }

  close(): void {
    for (const child of this.#children) kill(treeOf(child));
    // A process that is just being killed may still write a file.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

export function isInstalled(command: string): boolean {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

/** A TCP port of the loopback interface that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no loopback port.');
  return address.port;
}

/**
 * Asks again and again until the answer is yes, and gives the milliseconds until then. Throws when the process ends
 * first or the time is up.
 */
export async function waitUntilReady(
  child: ChildProcess,
  isReady: () => Promise<boolean>,
  timeoutMs: number,
): Promise<number> {
  const began = Date.now();
  while (Date.now() < began + timeoutMs) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      throw new Error(`ended at its start (exit status ${child.exitCode ?? 'none'})`);
    if (await isReady().catch(() => false)) return Date.now() - began;
    await sleep(POLL_MS);
  }
  throw new Error(`not ready after ${timeoutMs / 1000} s`);
}

/** Waits until the process and its children do nothing, for a daemon that goes on compiling when it already answers. */
export async function waitUntilIdle(pid: number, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let quiet = 0;
  let before = sum([...cpuMsByProcess(pid).values()]);
  while (quiet < IDLE_LOOKS && Date.now() < deadline) {
    await sleep(IDLE_LOOK_MS);
    const now = sum([...cpuMsByProcess(pid).values()]);
    quiet = now - before < IDLE_SHARE * IDLE_LOOK_MS ? quiet + 1 : 0;
    before = now;
  }
}

export async function within<T>(timeoutMs: number, work: Promise<T>, what: string): Promise<T> {
  const timer = new AbortController();
  const late = sleep(timeoutMs, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`${what}: no answer in ${timeoutMs / 1000} s`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

function treeOf(child: ChildProcess): readonly number[] {
  return child.pid === undefined ? [] : processTree(child.pid);
}

function kill(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended in the meantime.
    }
  }
}
