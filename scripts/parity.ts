/**
 * `npm run parity -- [--messages N] [--mail DIR] [--all-rules] [--drafts]`: Presend beside the SpamAssassin that is installed, on
 * the same raw messages, with the same stock rules and the same clock. Counted are the (message, rule) pairs that
 * either hits. Exit status 1 where they agree less than the goal. No text of a mail is printed or kept.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openMail } from '../bench/mail.js';
import { filterOf, type Filter } from '../src/filter.js';
import { decodeCharset } from '../src/mime/decode-charset.js';
import { loadRuleSet } from '../src/rule-files/load-rule-set.js';
import type { WireRuleSet } from '../src/rules/wire-rule-set.js';
import { KNOWN_DIFFERENCES } from '../test/conformance/spamassassin/known-differences.js';
import { agreementOf, byDifference, type Pair } from './parity/agreement.js';
import { draftPairs, type DraftPair } from './parity/drafts.js';
import { pickBySet } from './parity/pick.js';
import { CLOCK, judgedBySpamAssassin, RULE_FOLDERS, whyNoSpamAssassin } from './parity/oracle.js';

/** Old and new, HTML and text, honest and not. */
const QUOTAS: Readonly<Record<string, number>> = {
  'spamassassin/ham': 250,
  'spamassassin/newsletter': 100,
  'spamassassin/spam': 250,
  'cwl_spam/spam': 200,
  'glitchy_spam/spam': 100,
  'openbmc_list/ham': 100,
  'mxhero_synth/ham': 100,
  'templates_html/newsletter': 70,
  'newsletters_twir/newsletter': 40,
};

/** Messages that may say which program wrote them. */
const DRAFT_QUOTAS: Readonly<Record<string, number>> = {
  'spamassassin/ham': 300,
  'spamassassin/spam': 100,
  'openbmc_list/ham': 100,
};

const GOAL = { intersectionOverUnion: 0.999, sameScore: 0.99 };

const { values } = parseArgs({
  options: {
    messages: { type: 'string' },
    mail: { type: 'string', default: fileURLToPath(new URL('../../shared/corpora', import.meta.url)) },
    'all-rules': { type: 'boolean', default: false },
    drafts: { type: 'boolean', default: false },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const missing = whyNoSpamAssassin();
  if (missing !== undefined) return skipped(missing);
  const temporary = mkdtempSync(join(tmpdir(), 'presend-parity-'));
  try {
    const folder = openMail(values.mail, temporary);
    if (folder === undefined) return skipped(`There is no mail in ${values.mail}.`);
    const share = values.messages === undefined ? 1 : Number(values.messages) / sum(Object.values(QUOTAS));
    const { ruleSet } = await loadRuleSet(RULE_FOLDERS);
    const filter = filterOf(ruleSet, { clock: CLOCK, decodeCharset });
    if (values.drafts) {
      return reportDrafts(
        await draftPairs(folder, pickBySet(folder, DRAFT_QUOTAS, share), filter, temporary),
      );
    }
    return report(await compare(folder, pickBySet(folder, QUOTAS, share), filter, templatesOf(ruleSet)));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function skipped(reason: string): number {
  console.log(`Skipped: ${reason}`);
  return process.env['CI'] === undefined ? 0 : 1;
}

/** Rules with slots that others fill. */
function templatesOf({ rules }: WireRuleSet): ReadonlySet<string> {
  const templates = rules.filter(
    ({ matcher }) => 'pattern' in matcher && matcher.pattern.slots !== undefined,
  );
  return new Set(templates.map(({ symbol }) => symbol));
}

async function compare(
  folder: string,
  ids: readonly string[],
  filter: Filter,
  templates: ReadonlySet<string>,
): Promise<readonly Pair[]> {
  const ours = (file: string): Pick<Pair, 'ours' | 'ourScore'> => {
    const { hits, score } = filter.judge(readFileSync(file));
    return { ours: new Set(hits.map(({ symbol }) => symbol)), ourScore: score };
  };
  const pairs: Pair[] = [];
  for await (const { file, hits, score } of judgedBySpamAssassin(ids.map((id) => join(folder, id)))) {
    const id = file.slice(folder.length + 1);
    const pair = { id, theirs: new Set(hits), theirScore: score, ...ours(file) };
    pairs.push(differsIn(pair, templates) ? await askedAlone(pair, file) : pair);
    progress(pairs.length, ids.length);
  }

  return pairs;
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(done < all ? `\r${String(done)} of ${String(all)}` : '\r\u001b[K');
}

function differsIn({ theirs, ours }: Pair, symbols: ReadonlySet<string>): boolean {
  return Array.from(symbols).some((symbol) => theirs.has(symbol) !== ours.has(symbol));
}

/** SpamAssassin fills a template (`%{NAME}`) once and for all with what its first message gives; a fresh one is right. */
async function askedAlone(pair: Pair, file: string): Promise<Pair> {
  for await (const { hits, score } of judgedBySpamAssassin([file])) {
    return { ...pair, theirs: new Set(hits), theirScore: score };
  }
  return pair;
}

function report(pairs: readonly Pair[]): number {
  const agreement = agreementOf(pairs);
  const differing = byDifference(agreement.rules).filter(
    ({ onlyOurs, onlyTheirs }) => onlyOurs.length + onlyTheirs.length > 0,
  );
  const shown = values['all-rules'] ? byDifference(agreement.rules) : differing;
  console.log('rule                                      both  only SpamAssassin  only Presend  why');
  for (const { symbol, both, onlyTheirs, onlyOurs } of shown) {
    const numbers = `${pad(both, 6)}${pad(onlyTheirs.length, 19)}${pad(onlyOurs.length, 14)}`;
    console.log(`${symbol.padEnd(40)}${numbers}  ${KNOWN_DIFFERENCES[symbol] ?? ''}`);
    if (KNOWN_DIFFERENCES[symbol] === undefined) {
      for (const id of [...onlyTheirs, ...onlyOurs].slice(0, 3)) console.log(`    ${id}`);
    }
  }
  const { messages, both, either, sameScore } = agreement;
  const ratio = both / either;
  const unexplained = differing.filter(({ symbol }) => KNOWN_DIFFERENCES[symbol] === undefined);
  console.log(
    `${String(messages)} messages, ${String(agreement.rules.length)} rules hit: ${String(both)} of ${String(either)} hits agree, ${percent(ratio)}`,
  );
  console.log(`scores within 0.05: ${String(sameScore)}, ${percent(sameScore / messages)}`);
  console.log(`differences without a reason: ${String(unexplained.length)} rules`);
  return ratio >= GOAL.intersectionOverUnion && sameScore / messages >= GOAL.sameScore ? 0 : 1;
}

function reportDrafts(pairs: readonly DraftPair[]): number {
  const clients = new Map<string, DraftPair[]>();
  for (const pair of pairs) clients.set(pair.client, [...(clients.get(pair.client) ?? []), pair]);
  const byNumber = Array.from(clients).sort((a, b) => b[1].length - a[1].length);
  console.log('client                                     messages  hits that agree  scores within 0.05');
  for (const [client, group] of [...byNumber, ['all', pairs] as const]) {
    const { both, either, sameScore } = agreementOf(group);
    const shares = `${percent(both / either).padStart(17)}${percent(sameScore / group.length).padStart(20)}`;
    console.log(`${client.padEnd(42)}${pad(group.length, 9)}${shares}`);
  }
  console.log('The rules that differ most:');
  for (const { symbol, both, onlyTheirs, onlyOurs } of byDifference(agreementOf(pairs).rules).slice(0, 25)) {
    console.log(
      `${symbol.padEnd(40)}${pad(both, 6)} both ${pad(onlyTheirs.length, 5)} sent ${pad(onlyOurs.length, 5)} draft`,
    );
  }
  return 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width);
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(3)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
