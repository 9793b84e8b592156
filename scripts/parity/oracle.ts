import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** 2026-01-01: a rule about dates must say the same tomorrow. */
export const CLOCK = 1_767_225_600;

/** Where Debian keeps the host's own rules and those that SpamAssassin comes with. */
export const RULE_FOLDERS = ['/etc/spamassassin', '/usr/share/spamassassin'];

const SCRIPT = fileURLToPath(new URL('../../test/conformance/spamassassin/oracle.pl', import.meta.url));

/** What SpamAssassin made of one message. */
export interface Judged {
  readonly file: string;
  readonly score: number;
  /** Sub-rules included. */
  readonly hits: readonly string[];
}

/** Why SpamAssassin cannot be asked here; undefined where it can. */
export function whyNoSpamAssassin(): string | undefined {
  const { status } = spawnSync('perl', ['-MMail::SpamAssassin', '-e', '1'], { stdio: 'ignore' });
  return status === 0 ? undefined : 'SpamAssassin is not installed; on Debian: apt-get install spamassassin.';
}

/**
 * Asks one SpamAssassin about files, in their order.
 *
 * @throws Error when it ends early.
 */
export async function* judgedBySpamAssassin(files: readonly string[]): AsyncGenerator<Judged> {
  const child = spawn('perl', [SCRIPT], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, SPAMASSASSIN_CLOCK: String(CLOCK), TZ: 'UTC' },
  });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(files.map((file) => `${file}\n`).join(''));
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Judged;
  const status = await exited;
  if (status !== 0) throw new Error(`SpamAssassin ended with status ${String(status)}.`);
}
