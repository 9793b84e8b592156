import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

const transcripts = Array.from(readme.matchAll(/```console\n\$ presend ([^\n]+)\n([^`]+)```/g));

it('shows what the command line can do', () => {
  expect(transcripts.map(([, command = '']) => command.split(' ')[0])).toEqual(['check', 'auth']);
});

it.each(transcripts.map(([, command = '', shown = '']) => ({ command, shown })))(
  "shows the command line's own answer to presend $command",
  ({ command, shown }) => {
    expect(run(['dist/cli/main.js', ...command.split(' ')])).toBe(shown);
  },
);

it('names only files that are there', () => {
  const targets = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), (match) => match[1] ?? '');
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

it('has an SDK example that runs', () => {
  const code = /```ts\n(import[^`]+)```/.exec(readme)?.[1] ?? '';
  const printed = run([
    '--input-type=module',
    '-e',
    `${code}; console.log(JSON.stringify({ score, enough }))`,
  ]);
  const { score, enough } = JSON.parse(printed) as { score: number; enough: string[] };
  expect(score).toBeGreaterThan(2);
  expect(Array.isArray(enough)).toBe(true);
});

/** What a Node process prints; exit status 1 means "at or above the limit" or "not logged in", and is an answer too. */
function run(args: readonly string[]): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  try {
    return execFileSync(process.execPath, args, options);
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    expect(status).toBe(1);
    return stdout;
  }
}
