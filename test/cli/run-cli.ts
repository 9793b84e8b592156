import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const FIXTURES = join(ROOT, 'test/fixtures/messages');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output read as one JSON value a line. */
  readonly objects: readonly Record<string, unknown>[];
}

/** Builds the command line once into a folder of its own, two levels below the root as `dist/cli` is. */
export function buildCli(): string {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const outfile = join(mkdtempSync(join(ROOT, '.cache/cli-')), 'main.mjs');
  buildSync({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
  });
  return outfile;
}

/** Runs the built command line as a shell would: through pipes, without a terminal. */
export function runCli(
  cli: string,
  args: readonly string[],
  stdin: string | Buffer = '',
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: FIXTURES });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const stdout = Buffer.concat(out).toString('utf8');
      resolve({
        status,
        stdout,
        stderr: Buffer.concat(err).toString('utf8'),
        get objects() {
          return stdout
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as Record<string, unknown>);
        },
      });
    });
    // A command that refuses its options is gone before it has read this.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
