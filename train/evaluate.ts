/**
 * `npm run evaluate`: how well Presend tells unwanted mail from honest mail, on mail it has not learned from.
 *
 *     npm run evaluate                                   the corpora, leave-one-source-out and held-apart part
 *     npm run evaluate -- --ham DIR --spam DIR --newsletter DIR   any folders of .eml, with the model that ships
 *
 * No text of a mail is printed or kept: mails are named by their ids.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { whyNoSpamAssassin } from '../scripts/parity/oracle.js';
import { bandPoints } from '../src/bundled/content/judge-content.js';
import { contentModelData } from '../src/bundled/generated/content-model.js';
import { functions } from '../src/bundled/generated/functions.js';
import { ruleSet } from '../src/bundled/generated/rule-set.js';
import { check } from '../src/engine/check.js';
import { ContentModel, type ContentModelData } from '../src/engine/content/content-model.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import { contentModelFrom, materialOf } from './content-training.js';
import { lexicon } from './dataset.js';
import {
  CORPORA,
  LABELS,
  readCorpora,
  readFolder,
  readWrittenDrafts,
  type LabelledDraft,
} from './labelled-drafts.js';
import { askSpamAssassin, sampleOf } from './peers.js';
import { areaUnderCurve, mean, quantile, scoreExceededBy, shareWhere } from './measures.js';
import { rocChart } from './roc-chart.js';

/** Where a lenient host refuses. */
const LIMIT = 5;

/** False alarms among a thousand honest mails at which the catch rate is given. */
const FALSE_ALARMS = 0.005;

/** What the corpora call unwanted mail in languages that Presend does not speak; only its signs can give it away. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['cjk', 'tr', 'other']);

/** Ids listed of the worst mistakes. */
const LISTED = 15;

const ROC_FILE = fileURLToPath(new URL('../docs/roc.svg', import.meta.url));

interface Scored {
  readonly draft: LabelledDraft;
  readonly score: number;
}

const { values } = parseArgs({
  options: {
    ham: { type: 'string', multiple: true },
    spam: { type: 'string', multiple: true },
    newsletter: { type: 'string', multiple: true },
    corpora: { type: 'string', default: CORPORA },
  },
});
const folders = LABELS.flatMap((label) => (values[label] ?? []).map((folder) => ({ label, folder })));
if (folders.length > 0) await evaluateFolders();
else await evaluateCorpora(values.corpora);

/** The model and rules as they ship, on mail from elsewhere. */
async function evaluateFolders(): Promise<void> {
  const drafts: LabelledDraft[] = [];
  for (const { label, folder } of folders) drafts.push(...(await readFolder(folder, label)));
  const scored = drafts.map(scoreAsShipped);
  printScores('The rules and the model as they ship', scored);
  const [spam, honest] = [scored.filter(isSpam), scored.filter((mail) => !isSpam(mail))];
  if (spam.length > 0 && honest.length > 0) {
    printCurve(spam, honest);
    printMistakes(spam, honest);
  }
}

async function evaluateCorpora(corpora: string): Promise<void> {
  console.log('Reading the mail and finding its features; this takes about a minute.');
  const real = await readCorpora(corpora);
  const drafts = [...real, ...(await readWrittenDrafts())];

  const apart = real.filter(({ isHeldApart }) => isHeldApart).map(scoreAsShipped);
  printScores('As it ships, on the part held apart (same sources, never trained on)', apart);
  printCurve(
    apart.filter(isSpam),
    apart.filter((mail) => !isSpam(mail)),
  );
  await printPeers(real.filter(({ isHeldApart }) => isHeldApart));

  const folds = leaveSourcesOut(drafts);
  printFolds(folds);
  const left = folds.flatMap(({ spam, honest }) => [...spam, ...honest]);
  printMistakes(
    left.filter(isSpam),
    left.filter((mail) => !isSpam(mail)),
  );
  printByYear(left);
  printRules(real);
  mkdirSync(dirname(ROC_FILE), { recursive: true });
  writeFileSync(
    ROC_FILE,
    rocChart(
      Object.entries(bySpamSource(folds)).map(([name, list]) => ({
        name,
        positives: list.flatMap(({ spam }) => spam.map(({ score }) => score)),
        negatives: list.flatMap(({ honest }) => honest.map(({ score }) => score)),
      })),
    ),
  );
  console.log(`\nDrawn in ${join('docs', 'roc.svg')}.`);
}

interface Fold {
  readonly spamSource: string;
  readonly honestSource: string;
  /** Both judged by a model that saw no mail of either source. */
  readonly spam: readonly Scored[];
  readonly honest: readonly Scored[];
}

/** Every source of spam against every source of honest mail, both left out of the training. */
function leaveSourcesOut(drafts: readonly LabelledDraft[]): readonly Fold[] {
  const material = materialOf(drafts);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const rows = material.dataset.rows;
  const sourcesWith = (wanted: (label: LabelledDraft['label']) => boolean): readonly string[] => [
    ...new Set(
      rows.filter(({ source, label }) => source !== 'written' && wanted(label)).map(({ source }) => source),
    ),
  ];
  const folds: Fold[] = [];
  for (const spamSource of sourcesWith((label) => label === 'spam')) {
    for (const honestSource of sourcesWith((label) => label !== 'spam')) {
      const training = rows.filter(({ source }) => source !== spamSource && source !== honestSource);
      const score = scorerWith(contentModelFrom(training, material), material.ruleScores);
      const scoredOf = (source: string, wantsSpam: boolean): readonly Scored[] =>
        rows
          .filter((row) => row.source === source && (row.label === 'spam') === wantsSpam)
          .flatMap(({ id }) => byId.get(id) ?? [])
          .map((draft) => ({ draft, score: score(draft) }));
      folds.push({
        spamSource,
        honestSource,
        spam: scoredOf(spamSource, true),
        honest: scoredOf(honestSource, false),
      });
    }
  }
  return folds;
}

/** Points of the rules plus those of the band that another model gives. */
function scorerWith(
  data: ContentModelData,
  ruleScores: ReadonlyMap<string, number>,
): (draft: LabelledDraft) => number {
  const model = new ContentModel(data, lexicon);
  return ({ id, draft }) =>
    (ruleScores.get(id) ?? 0) + bandPoints(model.judge(messageFromDraft(draft)).probability, ruleSet);
}

function scoreAsShipped(draft: LabelledDraft): Scored {
  return { draft, score: check(messageFromDraft(draft.draft), ruleSet, functions).score };
}

function isSpam({ draft }: Scored): boolean {
  return draft.label === 'spam';
}

function groupName({ draft }: Scored): string {
  return `${draft.source}/${draft.label}`;
}

function groupsOf<T>(
  list: readonly T[],
  nameOf: (item: T) => string,
): Readonly<Record<string, readonly T[]>> {
  const groups: Record<string, T[]> = {};
  for (const item of list) (groups[nameOf(item)] ??= []).push(item);
  return groups;
}

function bySpamSource(folds: readonly Fold[]): Readonly<Record<string, readonly Fold[]>> {
  return groupsOf(folds, ({ spamSource }) => spamSource);
}

function printScores(title: string, scored: readonly Scored[]): void {
  console.log(`\n${title}\n`);
  console.log(row(['', 'drafts', 'p50', 'p90', 'p99', 'max', '>= 5', '< 1']));
  for (const [name, list] of Object.entries(groupsOf(scored, groupName))) {
    const scores = list.map(({ score }) => score);
    const points = [0.5, 0.9, 0.99, 1].map((share) => quantile(scores, share).toFixed(1));
    const over = percent(shareWhere(scores, (score) => score >= LIMIT));
    const under = percent(shareWhere(scores, (score) => score < 1));
    console.log(row([name, String(list.length), ...points, over, under]));
  }
}

/** Us and SpamAssassin on the same drafts, and whether its rules say the same before Send and after. */
async function printPeers(heldApart: readonly LabelledDraft[]): Promise<void> {
  const reason = whyNoSpamAssassin();
  if (reason !== undefined) {
    console.log(`\nThe comparison with SpamAssassin is skipped. ${reason}`);
    return;
  }
  const sample = sampleOf(heldApart);
  console.log(
    `\nSpamAssassin beside us, on ${String(sample.length)} drafts of the part held apart, as they leave\n`,
  );
  const peers = await askSpamAssassin(sample);
  const theirs = peers.map(({ draft, sent }) => ({ draft, score: sent }));
  console.log(row(['', 'AUC', 'ham', 'newsl.', 'at 0.5 %', 'at 1 %', 'spam >=5', 'ham >=5']));
  console.log(row(['Presend', ...figuresOf(sample.map(scoreAsShipped))]));
  console.log(row(['SpamAssassin', ...figuresOf(theirs)]));
  console.log('\nWith its rules: our verdict on the draft, and its own on the mail as it leaves\n');
  console.log(row(['', 'drafts', 'same', 'within .5']));
  for (const [name, list] of Object.entries(
    groupsOf(peers, ({ draft }) => `${draft.source}/${draft.label}`),
  )) {
    const same = percent(shareWhere(list, ({ before, sent }) => before >= LIMIT === sent >= LIMIT));
    const near = percent(shareWhere(list, ({ before, sent }) => Math.abs(before - sent) <= 0.5));
    console.log(row([name, String(list.length), same, near]));
  }
}

/** Areas against all honest mail, ham and newsletters alone; what is caught; honest mail at the limit. */
function figuresOf(scored: readonly Scored[]): readonly string[] {
  const scoresOf = (...labels: readonly LabelledDraft['label'][]): readonly number[] =>
    scored.filter(({ draft }) => labels.includes(draft.label)).map(({ score }) => score);
  const spam = scoresOf('spam');
  const honest = scoresOf('ham', 'newsletter');
  const atLimit = (scores: readonly number[]): string =>
    percent(shareWhere(scores, (score) => score >= LIMIT));
  const caughtAt = (share: number): string => {
    const threshold = scoreExceededBy(honest, share);
    return percent(shareWhere(spam, (score) => score > threshold));
  };
  const areas = [honest, scoresOf('ham'), scoresOf('newsletter')].map((negatives) =>
    areaUnderCurve(spam, negatives).toFixed(3),
  );
  return [...areas, caughtAt(FALSE_ALARMS), caughtAt(0.01), atLimit(spam), atLimit(honest)];
}

function printCurve(spam: readonly Scored[], honest: readonly Scored[]): void {
  const [positives, negatives] = [spam.map(({ score }) => score), honest.map(({ score }) => score)];
  const threshold = scoreExceededBy(negatives, FALSE_ALARMS);
  console.log(
    `\nAUC ${areaUnderCurve(positives, negatives).toFixed(4)}; at ${percent(FALSE_ALARMS)} false alarms ` +
      `${percent(shareWhere(positives, (score) => score > threshold))} are caught`,
  );
}

function printFolds(folds: readonly Fold[]): void {
  console.log(
    '\nLeave one source out: trained without the spam source of the line and the honest source of the column\n',
  );
  const areas: number[] = [];
  const spokenAreas: number[] = [];
  const togetherAreas: number[] = [];
  const catches: number[] = [];
  for (const [spamSource, list] of Object.entries(bySpamSource(folds))) {
    const cells: string[] = [];
    const own: number[] = [];
    const spoken: number[] = [];
    for (const { spam, honest } of list) {
      const inSpoken = spam.filter(({ draft }) => !OTHER_LANGUAGES.has(draft.language));
      for (const [name, group] of Object.entries(groupsOf(honest, groupName))) {
        const area = areaUnderCurve(
          spam.map(({ score }) => score),
          group.map(({ score }) => score),
        );
        own.push(area);
        spoken.push(
          areaUnderCurve(
            inSpoken.map(({ score }) => score),
            group.map(({ score }) => score),
          ),
        );
        cells.push(`  AUC ${area.toFixed(3)}  against ${name}`);
      }
    }
    const threshold = scoreExceededBy(
      list.flatMap(({ honest }) => honest.map(({ score }) => score)),
      FALSE_ALARMS,
    );
    const caught = mean(list.map(({ spam }) => shareWhere(spam, ({ score }) => score > threshold)));
    const atLimit = mean(list.map(({ spam }) => shareWhere(spam, ({ score }) => score >= LIMIT)));
    const together = areaUnderCurve(
      list.flatMap(({ spam }) => spam.map(({ score }) => score)),
      list.flatMap(({ honest }) => honest.map(({ score }) => score)),
    );
    areas.push(mean(own));
    spokenAreas.push(mean(spoken));
    togetherAreas.push(together);
    catches.push(caught);
    console.log(
      `${spamSource}: AUC ${mean(own).toFixed(4)} (in the seven languages ${mean(spoken).toFixed(4)}; ` +
        `honest mail as one heap ${together.toFixed(4)}); caught at ${percent(FALSE_ALARMS)} false alarms ${percent(caught)}, ` +
        `at the limit of ${String(LIMIT)} ${percent(atLimit)}\n${cells.join('\n')}`,
    );
  }
  console.log(
    `\nMean over spam sources: AUC ${mean(areas).toFixed(4)} with each honest group counting the same, ` +
      `${mean(spokenAreas).toFixed(4)} for unwanted mail in the seven languages, ` +
      `${mean(togetherAreas).toFixed(4)} with all honest mail as one heap; caught ${percent(mean(catches))}`,
  );
  console.log('\nHonest mail, left out, over the spam sources:\n');
  console.log(row(['', 'drafts', '>= 5', '< 1']));
  const honest = folds.flatMap((fold) => fold.honest);
  for (const [name, list] of Object.entries(groupsOf(honest, groupName))) {
    const drafts = new Set(list.map(({ draft }) => draft.id)).size;
    const over = percent(shareWhere(list, ({ score }) => score >= LIMIT));
    console.log(row([name, String(drafts), over, percent(shareWhere(list, ({ score }) => score < 1))]));
  }
}

function printMistakes(spam: readonly Scored[], honest: readonly Scored[]): void {
  const list = (
    title: string,
    scored: readonly Scored[],
    worstFirst: (a: Scored, b: Scored) => number,
  ): void => {
    const worst = [
      ...new Map(
        scored
          .slice()
          .sort(worstFirst)
          .map((mail) => [mail.draft.id, mail]),
      ).values(),
    ];
    console.log(`\n${title}`);
    for (const { draft, score } of worst.slice(0, LISTED))
      console.log(`  ${score.toFixed(1).padStart(5)}  ${draft.id}`);
  };
  list('Worst false alarms', honest, (a, b) => b.score - a.score);
  list('Worst misses', spam, (a, b) => a.score - b.score);
}

function printByYear(scored: readonly Scored[]): void {
  console.log('\nCaught at the limit, by year and language\n');
  const named = scored.filter(({ draft }) => draft.label === 'spam');
  for (const nameOf of [
    ({ draft }: Scored): string => String(draft.year || 'unknown year'),
    ({ draft }: Scored): string => draft.language || 'unknown language',
  ]) {
    for (const [name, list] of Object.entries(groupsOf(named, nameOf)).sort()) {
      const drafts = new Set(list.map(({ draft }) => draft.id)).size;
      console.log(row([name, String(drafts), percent(shareWhere(list, ({ score }) => score >= LIMIT))]));
    }
  }
}

/** How often each rule hits unwanted and honest mail: the part of unwanted mail among sources that count the same. */
function printRules(drafts: readonly LabelledDraft[]): void {
  const groups = groupsOf(drafts, ({ source, label }) => `${source}/${label}`);
  const rates = new Map<string, { spam: number[]; honest: number[] }>();
  for (const list of Object.values(groups)) {
    const counts = new Map<string, number>();
    for (const { draft } of list) {
      for (const { symbol } of check(messageFromDraft(draft), ruleSet, functions).hits) {
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      }
    }
    for (const { symbol } of ruleSet.rules) {
      const rate = rates.get(symbol) ?? { spam: [], honest: [] };
      rates.set(symbol, rate);
      rate[list[0]?.label === 'spam' ? 'spam' : 'honest'].push((counts.get(symbol) ?? 0) / list.length);
    }
  }
  console.log(
    '\nRule by rule: hits among unwanted and honest mail, sources counting the same, and the share of unwanted\n',
  );
  console.log(row(['', 'score', 'spam', 'honest', 'share']));
  const scores = new Map(ruleSet.rules.map(({ symbol, score }) => [symbol, score]));
  const lines = [...rates]
    .map(([symbol, { spam, honest }]) => ({ symbol, spam: mean(spam), honest: mean(honest) }))
    .sort((a, b) => b.spam + b.honest - a.spam - a.honest);
  for (const { symbol, spam, honest } of lines) {
    const share = spam + honest === 0 ? '-' : percent(spam / (spam + honest));
    console.log(row([symbol, String(scores.get(symbol)), percent(spam), percent(honest), share]));
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.01 && share > 0 ? 2 : 1)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(30) : cell.padStart(9))).join('');
}

// The model that ships is part of what is measured; a build without it would measure the rules alone.
if (Object.keys(contentModelData.words).length === 0)
  console.log('There is no content model: run npm run train.');
