import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/engine/verdict.js';
import type { Message } from '../../src/message/message.js';
import { readMessage } from '../../src/mime/read-message.js';
import { buildCli, FIXTURES, runCli } from './run-cli.js';
import type { CliResult } from './run-cli.js';

let cli: string;
let folder: string;

beforeAll(() => {
  cli = buildCli();
  folder = dirname(cli);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(args: readonly string[], stdin?: string | Buffer): Promise<CliResult> {
  return runCli(cli, ['check', ...args], stdin);
}

function temporary(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function jsonl(...lines: readonly unknown[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}

describe('exit status', () => {
  const rows: [string, number, string[]][] = [
    ['0 for a message below the limit', 0, ['clean-business.eml']],
    ['1 for a message at or above the limit', 1, ['spammy-offer.eml']],
    ['1 when the score is exactly the limit', 1, ['clean-business.eml', '--no-bundled', '--required', '0']],
    ['1 when one of several is spam', 1, ['clean-business.eml', 'spammy-offer.eml', 'clean-business.eml']],
    ['70 when an input cannot be read', 70, ['absent.eml', 'spammy-offer.eml']],
    ['70 for a folder', 70, ['.']],
    ['70 for a drafts file that is not there', 70, ['--drafts', 'absent.jsonl']],
    ['64 without an input', 64, []],
    ['64 for an unknown option', 64, ['--frobnicate', 'clean-business.eml']],
    ['64 for an unknown --as', 64, ['--as', 'letter', 'clean-business.eml']],
    ['64 for a limit that is no number', 64, ['--required', 'five', 'clean-business.eml']],
    ['64 for an empty limit', 64, ['--required', '', 'clean-business.eml']],
    ['64 for an infinite limit', 64, ['--required', 'Infinity', 'clean-business.eml']],
    ['64 for an unknown --auth', 64, ['--auth', 'maybe', 'clean-business.eml']],
    ['64 for rules that are not there', 64, ['--rules', 'absent.cf', 'clean-business.eml']],
    ['64 when standard input is named twice', 64, ['-', '--drafts', '-']],
    ['64 for a policy that is not there', 64, ['--policy', 'absent.json', 'clean-business.eml']],
    ['0 for --help', 0, ['--help']],
  ];

  it.each(rows)('is %s', async (_name, expected, args) => {
    const { status, stdout, stderr } = await check(args);
    expect(status, stderr).toBe(expected);
    if (expected === 64) {
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^error: \S/);
    }
  });

  it('is 64 for an unknown sub-command and for none, 0 for --version', async () => {
    expect((await runCli(cli, ['frobnicate'])).status).toBe(64);
    expect((await runCli(cli, [])).status).toBe(64);
    const version = await runCli(cli, ['--version']);
    expect(version.status).toBe(0);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('--json', () => {
  it('prints every key of the contract', async () => {
    const { objects } = await check(['--json', 'spammy-offer.eml']);
    expect(objects).toHaveLength(1);
    expect(objects[0]).toMatchObject({
      file: 'spammy-offer.eml',
      version: expect.any(String),
      as: 'message',
      score: expect.any(Number),
      required: 5,
      isSpam: true,
      action: 'warn',
      hits: expect.any(Array),
      skipped: expect.any(Array),
      advice: expect.any(Array),
      edits: expect.any(Array),
      enough: expect.any(Array),
    });
    const { score, hits, advice } = objects[0] as {
      score: number;
      hits: { symbol: string; score: number; describe: string; quoted: boolean; evidence: Evidence[] }[];
      advice: { symbol: string; title: string; why: string; fix: string }[];
    };
    expect(score).toBe(Math.round(score * 1000) / 1000);
    expect(hits.reduce((sum, hit) => sum + hit.score, 0)).toBeCloseTo(score, 3);
    expect(advice.map(({ symbol }) => symbol)).toEqual(hits.map(({ symbol }) => symbol));
    for (const hit of hits) {
      expect(hit).toEqual({
        symbol: expect.stringMatching(/^[A-Z][A-Z0-9_]*$/),
        score: expect.any(Number),
        describe: expect.stringMatching(/\S/),
        quoted: false,
        evidence: expect.any(Array),
      });
    }
    for (const words of advice) {
      expect(words).toEqual({
        symbol: expect.any(String),
        title: expect.stringMatching(/\S/),
        why: expect.stringMatching(/\S/),
        fix: expect.stringMatching(/\S/),
      });
    }
  });

  it('gives evidence that is exactly the slice of its part, and its place in the HTML', async () => {
    const { objects } = await check(['--json', 'spammy-offer.eml']);
    const message = await readMessage(readFileSync(join(FIXTURES, 'spammy-offer.eml')));
    const { hits } = objects[0] as { hits: { evidence: Evidence[] }[] };
    const evidence = hits.flatMap((hit) => hit.evidence);
    const parts = new Set(evidence.map(({ part }) => part));
    expect(parts).toContain('subject');
    expect(parts).toContain('body');
    for (const { part, text, start, end, source } of evidence) {
      const rendered = partOf(message, part);
      if (rendered !== undefined) expect(rendered.slice(start, end)).toBe(text);
      if (part === 'body') {
        expect(source, `source of «${text}»`).toBeDefined();
        expect(source!.start).toBeLessThan(source!.end);
        expect(source!.end).toBeLessThanOrEqual(message.html!.source.length);
      }
    }
  });

  it('prints one object for each input, in order, and goes on after one that cannot be read', async () => {
    const { objects } = await check(['--json', 'clean-business.eml', 'absent.eml', 'spammy-offer.eml']);
    expect(objects.map(({ file }) => file)).toEqual(['clean-business.eml', 'absent.eml', 'spammy-offer.eml']);
    expect(objects[1]).toEqual({ file: 'absent.eml', error: 'there is no such file' });
  });

  it('judges as a draft what --as draft says is one', async () => {
    const { objects } = await check(['--json', '--as', 'draft', 'clean-business.eml']);
    expect(objects[0]).toMatchObject({ as: 'draft' });
  });

  it('reads a message from standard input', async () => {
    const fromFile = await check(['--json', 'spammy-offer.eml']);
    const fromStdin = await check(['--json', '-'], readFileSync(join(FIXTURES, 'spammy-offer.eml')));
    expect(fromStdin.objects[0]).toEqual({ ...fromFile.objects[0], file: '-' });
    expect(fromStdin.status).toBe(1);
  });

  it('reports --auth, --required and an empty rule set', async () => {
    const { objects } = await check([
      '--json',
      '--auth',
      'no',
      '--required',
      '2.5',
      '--no-bundled',
      'spammy-offer.eml',
    ]);
    expect(objects[0]).toMatchObject({
      auth: 'no',
      required: 2.5,
      score: 0,
      isSpam: false,
      action: 'send',
      hits: [],
    });
  });

  it('takes a language it has no words for, and falls back to English', async () => {
    const english = await check(['--json', 'spammy-offer.eml']);
    const other = await check(['--json', '--lang', 'xx', 'spammy-offer.eml']);
    expect(other.objects).toEqual(english.objects);
  });

  it('gives the same result for the LF and the CRLF form of a message', async () => {
    const lf = readFileSync(join(FIXTURES, 'spammy-offer.eml'), 'latin1');
    const crlf = Buffer.from(lf.replace(/\n/g, '\r\n'), 'latin1');
    const [a, b] = [
      await check(['--json', '-'], Buffer.from(lf, 'latin1')),
      await check(['--json', '-'], crlf),
    ];
    expect(b.stdout).toBe(a.stdout);
  });

  it('escapes what a terminal acts on', async () => {
    const { stdout } = await check(['--json', 'terminal-escape.eml']);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('--drafts', () => {
  it('judges each line and goes on after a bad one', async () => {
    const drafts = temporary(
      'mixed.jsonl',
      jsonl(
        { id: 'first', subject: 'Lunch on Friday', text: 'Shall we meet at noon?' },
        '{"id": "second", "subject": "secret words',
        { id: 'third', kind: 'answer' },
        '',
        { id: 4, subject: 'A lone half \ud83d', html: '<p>of a pair \udc00</p>', unknownKey: 1, text: null },
        {
          to: ['Ann <ann@example.com>'],
          attachments: [{ name: 'plan.pdf', contentType: 'application/pdf', size: 9 }],
        },
      ),
    );
    const { objects, status, stdout } = await check(['--json', '--drafts', drafts]);
    expect(status).toBe(70);
    expect(objects).toMatchObject([
      { id: 'first', line: 1, as: 'draft', isSpam: false },
      { line: 2, error: 'the line is not valid JSON' },
      { id: 'third', line: 3, error: 'kind must be new, reply or forward' },
      { id: 4, line: 5, as: 'draft' },
      { line: 6, as: 'draft' },
    ]);
    expect(stdout).not.toContain('secret');
  });

  it('reads drafts from standard input beside files', async () => {
    const { objects } = await check(
      ['--json', 'clean-business.eml', '--drafts', '-'],
      jsonl({ id: 'a', text: 'Hi' }),
    );
    expect(objects).toMatchObject([{ file: 'clean-business.eml' }, { id: 'a' }]);
  });

  it('is quiet when the reader leaves early', async () => {
    const line = jsonl({ subject: 'Lunch', text: 'Shall we meet at noon?' });
    const drafts = temporary('many.jsonl', line.repeat(2_000));
    const child = spawn(process.execPath, [cli, 'check', '--json', '--drafts', drafts]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('--policy', () => {
  it('sets the limit, the warning and the block', async () => {
    const policy = temporary('policy.json', '{"required": 100, "warn": 0, "block": 50}');
    const [warned] = (await check(['--json', '--policy', policy, 'clean-business.eml'])).objects;
    expect(warned).toMatchObject({ required: 100, isSpam: false, action: 'warn' });
    const blocking = temporary('blocking.json', '{"block": 0}');
    const [blocked] = (await check(['--json', '--policy', blocking, 'clean-business.eml'])).objects;
    expect(blocked).toMatchObject({ required: 5, isSpam: false, action: 'block' });
  });

  it('gives way to --required', async () => {
    const policy = temporary('policy.json', '{"required": 100}');
    const { objects } = await check(['--json', '--policy', policy, '--required', '7', 'clean-business.eml']);
    expect(objects[0]).toMatchObject({ required: 7 });
  });

  it('names the key that is wrong', async () => {
    const policy = temporary('policy.json', '{"requierd": 4}');
    const { status, stderr } = await check(['--policy', policy, 'clean-business.eml']);
    expect(status).toBe(64);
    expect(stderr).toContain('unknown key "requierd"');
  });
});

describe('the readable report', () => {
  it('states the verdict and marks the words, without colour in a pipe', async () => {
    const { stdout, status } = await check(['spammy-offer.eml']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^spammy-offer\.eml\n {2}[\d.]+ of 5 points: a spam filter is likely to object\./);
    expect(stdout).toMatch(/Found +.*«[^»]+».* in (subject|body)/);
    expect(stdout).toMatch(/Fix +\S/);
    expect(stdout).not.toContain('\u001b');
  });

  it('neutralises terminal escapes and text-direction tricks in mail text and file names', async () => {
    const copy = readFileSync(join(FIXTURES, 'terminal-escape.eml'));
    const path = temporary('evil\u001b[31m.eml', copy);
    const { stdout } = await check(['terminal-escape.eml', path]);
    expect(stdout).toContain('\\u001b');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('says which input could not be judged, and why', async () => {
    const { stdout } = await check(['absent.eml']);
    expect(stdout).toBe('absent.eml\n  Could not be judged: there is no such file.\n');
  });
});

function partOf(message: Message, part: string): string | undefined {
  if (part === 'subject') return message.subject;
  if (part === 'body') return message.body.text;
  if (part === 'html') return message.html?.source;
  if (part.startsWith('attachment:'))
    return message.attachments[Number(part.slice('attachment:'.length))]?.name;
  return undefined;
}
