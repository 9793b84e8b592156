/**
 * `npm run test:corpus [folder]`: 500 ham and 500 spam drafts made from the corpora go through the built command line.
 * Every draft must be judged; the distribution of the scores is printed. No text of a mail is printed or kept.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { draftFromMail } from '../src/mime/draft-from-mail.js';
import { parseMail } from '../src/mime/parse-mail.js';

const DRAFTS_PER_LABEL = 500;
const LABELS = ['ham', 'spam'] as const;
type Label = (typeof LABELS)[number];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli/main.js');

interface Source {
  /** `set/label/NNNNN.eml` */
  readonly id: string;
  readonly set: string;
  readonly label: Label;
}

interface Scored extends Source {
  readonly score: number;
}

process.exitCode = await main(process.argv[2] ?? join(ROOT, '../shared/corpora'));

async function main(corpora: string): Promise<number> {
  const archive = join(corpora, 'mail.tgz');
  if (!existsSync(archive)) {
    console.log(`Skipped: there is no ${archive}. Name the folder that holds mail.tgz.`);
    return 0;
  }
  if (!existsSync(CLI)) {
    console.error('The command line is not built. Run npm run build first.');
    return 1;
  }
  // Some of the spam carries live malicious files: nothing of it stays on the disk.
  const folder = await mkdtemp(join(tmpdir(), 'presend-corpus-'));
  try {
    await promisify(execFile)('tar', ['xzf', archive, '-C', folder]);
    return await judge(join(folder, 'mail'), join(folder, 'drafts.jsonl'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function judge(mail: string, draftsFile: string): Promise<number> {
  const sources = await pickSources(mail);
  await writeFile(draftsFile, await draftLines(mail, sources));
  const { scores, errors } = await runCli(draftsFile);
  const scored: Scored[] = [];
  for (const source of sources) {
    const score = scores.get(source.id);
    if (score !== undefined) scored.push({ ...source, score });
  }
  printTable(scored);
  for (const error of errors) console.log(error);
  const failed = sources.length - scored.length;
  console.log(`${String(scored.length)} passed, ${String(failed)} failed`);
  return failed === 0 && errors.length === 0 ? 0 : 1;
}

/** As many of each set as the smallest allows, and always the same ones: the order is a hash of the id. */
async function pickSources(mail: string): Promise<readonly Source[]> {
  const picked: Source[] = [];
  for (const label of LABELS) {
    const bySet: Source[][] = [];
    for (const set of (await readdir(mail)).sort()) {
      const folder = join(mail, set, label);
      if (!existsSync(folder)) continue;
      const files = (await readdir(folder)).filter((file) => file.endsWith('.eml'));
      const sources = files.map((file) => ({ id: `${set}/${label}/${file}`, set, label }));
      bySet.push(sources.sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1)));
    }
    picked.push(...inTurn(bySet).slice(0, DRAFTS_PER_LABEL));
  }
  return picked;
}

/** The first of each list, the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** What a person writes and nothing else: who sent it and how it travelled give a corpus away. */
async function draftLines(mail: string, sources: readonly Source[]): Promise<string> {
  const lines: string[] = [];
  for (const { id } of sources) {
    const parsed = await parseMail(await readFile(join(mail, id)));
    lines.push(JSON.stringify({ ...draftFromMail(parsed), id, from: undefined }));
  }
  return `${lines.join('\n')}\n`;
}

async function runCli(
  draftsFile: string,
): Promise<{ scores: ReadonlyMap<string, number>; errors: string[] }> {
  const child = spawn(process.execPath, [CLI, 'check', '--json', '--drafts', draftsFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const scores = new Map<string, number>();
  const errors: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const result = JSON.parse(line) as { id?: string; line?: number; score?: number; error?: string };
    if (result.id !== undefined && typeof result.score === 'number') scores.set(result.id, result.score);
    else errors.push(`${result.id ?? `line ${String(result.line)}`}: ${result.error ?? 'no score'}`);
  }
  const status = await exited;
  if (status !== 0 && status !== 1) errors.push(`presend check ended with status ${String(status)}`);
  return { scores, errors };
}

function printTable(scored: readonly Scored[]): void {
  const cells = ['p50', 'p75', 'p90', 'p95', 'p99', 'max', '>= 5', '< 1'];
  console.log(row('', 'drafts', cells));
  for (const label of LABELS) {
    const ofLabel = scored.filter((draft) => draft.label === label);
    const sets = [...new Set(ofLabel.map(({ set }) => set))];
    for (const set of sets) {
      printScores(
        `  ${set}`,
        ofLabel.filter((draft) => draft.set === set),
      );
    }
    printScores(`all ${label}`, ofLabel);
  }
}

function printScores(name: string, drafts: readonly Scored[]): void {
  const scores = drafts.map(({ score }) => score).sort((a, b) => a - b);
  const share = (isCounted: (score: number) => boolean): string =>
    `${((100 * scores.filter(isCounted).length) / scores.length).toFixed(1)}%`;
  const points = [0.5, 0.75, 0.9, 0.95, 0.99, 1].map((part) => {
    const rank = Math.max(0, Math.ceil(part * scores.length) - 1);
    return (scores[rank] ?? Number.NaN).toFixed(1);
  });
  const shares = [share((score) => score >= 5), share((score) => score < 1)];
  console.log(row(name, String(scores.length), [...points, ...shares]));
}

function row(name: string, count: string, cells: readonly string[]): string {
  return name.padEnd(22) + count.padStart(7) + cells.map((cell) => cell.padStart(8)).join('');
}
