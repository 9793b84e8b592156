/**
 * `npm run bench:check`: what one check of a long draft takes in Chromium once it is warm, and what the built on-send
 * handler takes from nothing. Prints tables; writes them too with `--output FILE`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { loadRules } from '../scripts/generate.js';
import type { Draft } from '../src/message/draft.js';
import { builtAddin } from '../test/built-addin.js';
import { findChromium } from '../test/e2e/preview-driver.js';
import {
  benchScript,
  coldInChromium,
  coldInNode,
  openBenchPage,
  paneIn,
  warmIn,
  writeColdNodeScript,
} from './check-runtimes.js';
import type { ColdTimes, WarmTimes } from './check-in-runtime.js';
import { draftKinds, type DraftKind } from './draft-kinds.js';
import { percentile } from './statistics.js';
import { formatMarkdownTable, formatTerminalTable, type Table } from './table.js';

const LONG_CHARS = 50 * 1024;
const SHORT_CHARS = 2 * 1024;

/** Of each kind so many drafts, other words in each, take turns. */
const DRAFTS = 8;

/** Runs before any counts: V8 has then compiled what they need. */
const WARM_UPS = 30;
const RUNS = 40;

/** Other work on the machine comes and goes: what the best round took is nearer to what the check takes. */
const ROUNDS = 5;

/** Ordinary mail, and mail that no rule is spared by. */
const COLD_KINDS = ['business letter, HTML', 'hard mix, HTML'];

/** Each cold start is a process or browser of its own. */
const COLD_STARTS = 7;

const HELP = `Usage: npm run bench:check -- [options]

  --rounds N      how often all kinds of drafts take their turn (${ROUNDS})
  --only TEXT     kinds of drafts whose name has this in it
  --no-cold       without the cold starts, which need the built add-in
  --no-pane       without the pane, which tries every edit
  --markdown      tables in Markdown
  --output FILE   writes what is printed
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: String(ROUNDS) },
      only: { type: 'string', default: '' },
      'no-cold': { type: 'boolean', default: false },
      'no-pane': { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      output: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (values.help || !Number.isInteger(rounds) || rounds < 1) {
    process.stderr.write(HELP);
    return 64;
  }
  if (findChromium() === undefined) {
    console.log('Skipped: no Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM.');
    return 0;
  }
  const rules = await loadRules();
  const examples = rules.flatMap(({ rule }) => [...rule.examples.hits, ...rule.examples.misses]);
  const all = draftKinds(examples);
  const kinds = all.filter(({ name }) => name.includes(values.only));
  const script = await benchScript();
  const tables = [warmTable(await warm(script, kinds, rounds))];
  if (!values['no-pane']) tables.push(paneTable(await pane(script, kinds)));
  if (!values['no-cold']) tables.push(coldTable(await cold(script, all)));
  const text = tables.map(values.markdown ? formatMarkdownTable : formatTerminalTable).join('\n\n');
  console.log(text);
  if (values.output !== undefined) writeFileSync(values.output, `${text}\n`);
  return 0;
}

interface Warm {
  readonly name: string;
  readonly rounds: readonly WarmTimes[];
}

/** Kinds take turns, so that what else happens on the machine hits all of them. */
async function warm(script: string, kinds: readonly DraftKind[], rounds: number): Promise<readonly Warm[]> {
  const { browser, page } = await openBenchPage(script);
  const measured = kinds.map(({ name }) => ({ name, rounds: [] as WarmTimes[] }));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [index, kind] of kinds.entries()) {
        progress(`round ${round + 1} of ${rounds}: ${kind.name}`);
        const warmUps = round === 0 ? WARM_UPS : DRAFTS;
        measured[index]?.rounds.push(await warmIn(page, draftsOf(kind, LONG_CHARS), warmUps, RUNS));
      }
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function pane(
  script: string,
  kinds: readonly DraftKind[],
): Promise<readonly { readonly name: string; readonly ms: readonly number[] }[]> {
  const { browser, page } = await openBenchPage(script);
  try {
    const measured: { readonly name: string; readonly ms: readonly number[] }[] = [];
    for (const kind of kinds) {
      progress(`pane: ${kind.name}`);
      measured.push({ name: kind.name, ms: await paneTimes(page, kind) });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function paneTimes(page: Page, kind: DraftKind): Promise<readonly number[]> {
  const drafts = draftsOf(kind, SHORT_CHARS);
  await paneIn(page, drafts);
  return paneIn(page, drafts);
}

interface Cold {
  readonly name: string;
  readonly times: readonly ColdTimes[];
}

async function cold(script: string, kinds: readonly DraftKind[]): Promise<readonly Cold[]> {
  const built = await builtAddin('handlers');
  const folder = mkdtempSync(join(tmpdir(), 'presend-bench-'));
  try {
    const path = join(built.folder, 'launchevent.js');
    const handler = readFileSync(path, 'utf8');
    const nodeScript = await writeColdNodeScript(folder);
    const measured: Cold[] = [];
    for (const kind of kinds.filter(({ name }) => COLD_KINDS.includes(name))) {
      for (const chars of [SHORT_CHARS, LONG_CHARS]) {
        const draft = kind.build(chars, 1);
        const size = `${kind.name}, ${chars / 1024} KB`;
        progress(`cold start: ${size}`);
        const [inChromium, inNode]: [ColdTimes[], ColdTimes[]] = [[], []];
        for (let start = 0; start < COLD_STARTS; start++) {
          inChromium.push(await coldInChromium(script, handler, draft));
          inNode.push(await coldInNode(nodeScript, path, draft));
        }
        measured.push(
          { name: `Chromium: ${size}`, times: inChromium },
          { name: `Node: ${size}`, times: inNode },
        );
      }
    }
    return measured;
  } finally {
    built.remove();
    rmSync(folder, { recursive: true });
  }
}

function draftsOf(kind: DraftKind, chars: number): readonly Draft[] {
  return Array.from({ length: DRAFTS }, (_, index) => kind.build(chars, index + 1));
}

function warmTable(measured: readonly Warm[]): Table {
  const heading = [
    'one check of 50 KB, ms',
    ...['message p50', 'p95', 'check p50', 'p95', 'both p50', 'p95', 'max', 'best round p50', 'p95', 'least'],
    ...['assess on Send p50', 'p95'],
  ];
  const rows = measured.map(({ name, rounds }) => {
    const every = (part: keyof WarmTimes): readonly number[] => rounds.flatMap((round) => round[part]);
    const best = rounds.reduce((a, b) => (percentile(b.both, 0.5) < percentile(a.both, 0.5) ? b : a));
    return [
      name,
      ...halfAndMost(every('message')),
      ...halfAndMost(every('check')),
      ...halfAndMost(every('both')),
      inMs(Math.max(...every('both'))),
      ...halfAndMost(best.both),
      inMs(Math.min(...every('both'))),
      ...halfAndMost(every('onSend')),
    ];
  });
  return [heading, ...rows];
}

function paneTable(measured: readonly { readonly name: string; readonly ms: readonly number[] }[]): Table {
  const rows = measured.map(({ name, ms }) => [name, ...halfAndMost(ms), inMs(Math.max(...ms))]);
  return [['assess in the pane, 2 KB, ms', 'p50', 'p95', 'max'], ...rows];
}

function coldTable(measured: readonly Cold[]): Table {
  const rows = measured.map(({ name, times }) => {
    const totals = times.map(({ parse, score }) => parse + score);
    return [
      name,
      inMs(
        percentile(
          times.map(({ parse }) => parse),
          0.5,
        ),
      ),
      inMs(
        percentile(
          times.map(({ score }) => score),
          0.5,
        ),
      ),
      inMs(percentile(totals, 0.5)),
      inMs(Math.min(...totals)),
      inMs(Math.max(...totals)),
    ];
  });
  return [['handler from nothing, ms', 'parse p50', 'score p50', 'both p50', 'best', 'worst'], ...rows];
}

function halfAndMost(values: readonly number[]): readonly string[] {
  return [inMs(percentile(values, 0.5)), inMs(percentile(values, 0.95))];
}

function inMs(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 1);
}

function progress(text: string): void {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${text}\n`);
}
