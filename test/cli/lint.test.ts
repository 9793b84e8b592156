import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, runCli } from './run-cli.js';
import type { CliResult } from './run-cli.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RULES = join(ROOT, 'test/fixtures/rules');
const fixture = (name: string): string => join(RULES, name);

let cli: string;
let folder: string;

beforeAll(() => {
  cli = buildCli();
  folder = dirname(cli);
  buildSync({
    entryPoints: [join(ROOT, 'src/cli/lint/backtracking-worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile: join(folder, 'backtracking-worker.js'),
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function lint(...args: readonly string[]): Promise<CliResult> {
  return runCli(cli, ['lint', ...args]);
}

function temporary(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What lint finds in a file of this text, as `line:column code`. */
async function found(text: string | Buffer, ...options: readonly string[]): Promise<readonly string[]> {
  const { objects } = await lint('--json', '--no-backtracking', ...options, temporary('host.cf', text));
  return objects
    .filter((object) => 'code' in object)
    .map(({ line, column, code }) => `${String(line)}:${String(column)} ${String(code)}`);
}

describe('exit status', () => {
  it.each<[string, number, string[]]>([
    ['0 for rules without a fault', 0, [fixture('clean.cf')]],
    ['0 with --strict too', 0, ['--strict', fixture('clean.cf')]],
    ['1 for errors', 1, ['--no-backtracking', fixture('faults.cf')]],
    ['64 without rules', 64, []],
    ['64 for an unknown option', 64, ['--frobnicate', fixture('clean.cf')]],
    ['70 for a path that is not there', 70, [fixture('absent.cf')]],
    ['70 when one of several is not there', 70, [fixture('clean.cf'), fixture('absent.cf')]],
    ['0 for --help', 0, ['--help']],
  ])('is %s', async (_name, expected, args) => {
    const { status, stdout, stderr } = await lint(...args);
    expect(status, stdout + stderr).toBe(expected);
  });

  it('is 0 for warnings, and 1 with --strict', async () => {
    const rules = temporary('warning.cf', 'body INK /cheap ink/\n');
    expect((await lint(rules)).status).toBe(0);
    expect((await lint('--strict', rules)).status).toBe(1);
  });
});

describe('findings', () => {
  it('name the place and the code of every fault', async () => {
    const { objects } = await lint('--json', '--no-backtracking', fixture('faults.cf'));
    const places = objects
      .filter((object) => 'code' in object)
      .map(({ line, column, severity, code }) => [line, column, severity, code].join(' '));
    expect(places).toEqual([
      '2 24 error invalid-pattern',
      '3 25 error untranslatable-pattern',
      '4 1 error unknown-directive',
      '5 1 warning no-description',
      '8 1 warning duplicate-rule',
      '9 1 warning meta-unknown-rule',
      '11 1 warning meta-never-hits',
      '13 1 warning meta-never-hits',
      '15 1 warning meta-always-hits',
      '15 1 warning meta-unknown-rule',
      '17 1 error meta-in-circle',
      '19 1 error meta-in-circle',
      '21 1 warning unknown-function',
      '23 10 warning score-of-unknown-rule',
      '25 10 warning score-of-sub-rule',
      '26 24 warning unknown-flag',
      '27 25 info needs-look-behind',
      '31 1 warning meta-never-hits',
      '33 10 error include-not-found',
      '34 1 error unbalanced-condition',
    ]);
  });

  it('say in a sentence what is wrong', async () => {
    const { stdout } = await lint('--no-backtracking', fixture('faults.cf'));
    expect(stdout).toContain(
      `${fixture('faults.cf')}:3:25 error untranslatable-pattern __NO_EQUAL cannot run here, for branch reset`,
    );
    expect(stdout).toContain('DEAD can never hit: TONNER is not defined.');
    expect(stdout).toContain('NEEDS_OFF can never hit: OFF is turned off by a score of 0.');
    expect(stdout).toContain(`TONER is defined again; what ${fixture('faults.cf')}:6 says no longer counts.`);
  });

  it('leave alone a rule that only the network turns on', async () => {
    const text = 'body INK /ink/\ndescribe INK x\nscore INK 0 1 0 1\nmeta M INK\ndescribe M x\n';
    expect(await found(text)).toEqual([]);
  });

  it('leave alone the score of a rule that Presend brings', async () => {
    expect(await found('score SUBJ_ALL_CAPS 3\n')).toEqual([]);
  });

  it('are not made about the rules of --with, which count all the same', async () => {
    const text = 'score NO_WORDS 2\nmeta M NO_WORDS\ndescribe M x\n';
    expect(await found(text)).toEqual(['1:7 score-of-unknown-rule', '2:1 meta-never-hits']);
    expect(await found(text, '--with', fixture('faults.cf'))).toEqual([]);
  });

  it('are counted, ten of a code shown, all with --all', async () => {
    const rules = Array.from({ length: 25 }, (_, index) => `body INK_${index} /ink ${index}/\n`).join('');
    const path = temporary('many.cf', rules);
    const short = (await lint(path)).stdout;
    expect(short.match(/ no-description INK_/g)).toHaveLength(10);
    expect(short).toContain('     25  no-description (and 15 more, which --all shows)\n');
    expect((await lint('--all', path)).stdout.match(/ no-description INK_/g)).toHaveLength(25);
  });

  it('end with a summary', async () => {
    const { objects, stderr } = await lint('--json', fixture('clean.cf'));
    expect(stderr).toBe('');
    expect(objects).toEqual([
      {
        summary: {
          files: 1,
          unread: 0,
          rules: 4,
          kinds: { header: 1, body: 2, meta: 1 },
          needs: { network: 0, learn: 0 },
          patterns: { translated: 3, untranslatable: 0, withLookBehind: 0 },
          backtracking: { patterns: 3, undecided: 0 },
          generatedAdvice: 2,
          tests: 0,
          findings: { error: 0, warning: 0, info: 0 },
          codes: {},
        },
      },
    ]);
  });
});

describe('backtracking', () => {
  it('without end is an error, with a power of the length a warning', async () => {
    const { objects, status } = await lint('--json', fixture('slow.cf'));
    const codes = objects.filter((object) => 'code' in object).map(({ line, code }) => [line, code]);
    expect(codes).toEqual([
      [1, 'exponential-backtracking'],
      [3, 'polynomial-backtracking'],
    ]);
    expect(status).toBe(1);
  });

  it('is not looked for with --no-backtracking', async () => {
    const { status, stdout } = await lint('--no-backtracking', fixture('slow.cf'));
    expect(status).toBe(0);
    expect(stdout).not.toContain('acktracking');
  });

  it('is not looked for in a rule that is turned off', async () => {
    const path = temporary('off.cf', 'body SLOW /^(a+)+$/\nscore SLOW 0\n');
    expect((await lint(path)).stdout).toContain('Backtracking: 0 patterns analysed');
  });

  it('is found in a count without a star', async () => {
    const path = temporary('count.cf', 'body SLOW /^(?:a|a|b){40}$/\ndescribe SLOW x\n');
    expect((await lint(path)).status).toBe(1);
  });
});

describe('what is no rule file', () => {
  const problem = async (path: string): Promise<string> => {
    const { status, stdout, stderr } = await lint(path);
    expect(status).toBe(70);
    expect(stdout).toBe('');
    return stderr;
  };

  it('is said to be missing', async () => {
    expect(await problem(join(folder, 'absent.cf'))).toMatch(
      /absent\.cf: there is no such file or folder\n$/,
    );
  });

  it('is said to be a folder without rules', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await problem(join(folder, 'empty'))).toMatch(/empty: the folder has no \.cf or \.pre file\n$/);
  });

  it('is said to be no text', async () => {
    const path = temporary('picture.cf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    expect(await problem(path)).toMatch(/picture\.cf: this is not text/);
  });

  it('is said to be too large', async () => {
    const path = temporary('large.cf', Buffer.alloc(50_000_000, '# ink\n'));
    expect(await problem(path)).toMatch(/large\.cf: larger than 16000000 bytes\n$/);
  });

  it('is said to be unreadable, by the reason the system gives', async () => {
    const path = join(folder, 'loop.cf');
    symlinkSync(path, path);
    expect(await problem(path)).toMatch(/loop\.cf: it cannot be read \(ELOOP\)\n$/);
  });

  it('is a line of its own in --json', async () => {
    const { objects } = await lint('--json', join(folder, 'absent.cf'));
    expect(objects[0]).toEqual({
      file: join(folder, 'absent.cf'),
      error: 'there is no such file or folder',
    });
  });
});

describe('hostile rules', () => {
  it('that include each other in a circle are read once each', async () => {
    temporary('circle/a.cf', 'include b.cf\nbody A /aaa/\ndescribe A x\n');
    temporary('circle/b.cf', 'include a.cf\nbody B /bbb/\ndescribe B x\n');
    const { objects } = await lint('--json', join(folder, 'circle/a.cf'));
    expect(objects).toHaveLength(1);
    expect(objects[0]).toMatchObject({ summary: { rules: 2 } });
  });

  it('that are chained ten thousand metas deep, or run in so long a circle, are followed', async () => {
    const chain = (last: string): string =>
      Array.from({ length: 10_000 }, (_, i) => `meta __M${i} ${i === 9_999 ? last : `__M${i + 1}`}\n`).join(
        '',
      );
    expect(await found(chain('GONE'))).toHaveLength(10_000);
    const circle = await found(chain('__M0'));
    expect(new Set(circle.map((finding) => finding.split(' ')[1]))).toEqual(new Set(['meta-in-circle']));
  });

  it('with a pattern of 100 KB are read', async () => {
    const words = Array.from({ length: 12_000 }, (_, i) => `ink${i}`).join('|');
    const { status, objects } = await lint('--json', temporary('long.cf', `body __LONG /${words}/\n`));
    expect(status).toBe(0);
    expect(objects).toHaveLength(1);
  });

  it('with 100,000 spaces inside a line are read in one pass', async () => {
    const began = Date.now();
    const spaces = ' '.repeat(100_000);
    const lines = Array.from(
      { length: 20 },
      (_, i) => `body __S${i} /a/\ndescribe __S${i} a${spaces}b\n`,
    ).join('');
    expect(await found(lines)).toEqual([]);
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it('cannot act on the terminal', async () => {
    const { stdout } = await lint(temporary('escape.cf', '\u001b[2Jink yes\n'));
    expect(stdout).toContain('\\u001b[2jink');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('encodings', () => {
  it('a byte order mark and CRLF change nothing', async () => {
    expect(await found('\ufeffbody INK /ink/\r\ndescribe INK Speaks of ink\r\n')).toEqual([]);
  });

  it('ISO 8859-1 is read, and columns count its bytes', async () => {
    expect(await found(Buffer.from('body __INK /\xe9(?|a|b)/\n', 'latin1'))).toEqual([
      '1:14 untranslatable-pattern',
    ]);
  });
});
