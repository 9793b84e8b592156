import { check } from '../src/engine/check.js';
import { functions } from '../src/bundled/generated/functions.js';
import { ruleSet } from '../src/bundled/generated/rule-set.js';
import type { ContentModelData } from '../src/engine/content/content-model.js';
import { wordWeightsOf } from '../src/engine/content/word-weights.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import type { RuleSet } from '../src/rules/rule-set.js';
import { datasetOf, SUBJECT, type Dataset, type Row } from './dataset.js';
import { fit, type Example } from './fit.js';
import type { LabelledDraft } from './labelled-drafts.js';

/** What everything is trained and measured on: the features of each draft, and the points the rules give it. */
export interface Material {
  readonly dataset: Dataset;
  /** Points of the bundled rules without the content bands, by id. */
  readonly ruleScores: ReadonlyMap<string, number>;
}

/** The bundled rules without the bands of the content model itself. */
export const rulesWithoutModel: RuleSet = {
  ...ruleSet,
  rules: ruleSet.rules.filter(({ symbol }) => !symbol.startsWith('CONTENT_MODEL_')),
};

/** A point of a rule in log-odds, and so what one unit of log-odds is worth in points. */
const LOG_ODDS_PER_POINT = 1;

/** Points at which the rules alone leave it open whether a mail is wanted. */
const EVEN_RULE_SCORE = 1;

/** A word of fewer mails, or of one source alone, is that source's habit. */
const MIN_DRAFTS = 4;
const MIN_SOURCES = 2;

/** Features that each mail is taken to have besides its own. */
const SMOOTHING = 20;

const DECAY = 1e-4;
const ITERATIONS = 50;

/**
 * How much a source counts with its size: 0 would make all sources equal, 1 all mails. Most mail here comes from few
 * sources, and a large one is no better proof than a small one.
 */
const SIZE_EXPONENT = 0.25;

/** The written texts are the only modern mail of most kinds. */
const WRITTEN_WEIGHT = 3;

/** Features kept in the model that ships: its size in the handler's bundle. */
const MAX_FEATURES = 7_000;

/** Weights are whole numbers of units up to this size. */
const LARGEST_WEIGHT = 63;

export function materialOf(drafts: readonly LabelledDraft[]): Material {
  const ruleScores = new Map(
    drafts.map(({ id, draft }) => [id, check(messageFromDraft(draft), rulesWithoutModel, functions).score]),
  );
  return { dataset: datasetOf(drafts), ruleScores };
}

/** A model before it is cut to size and rounded. */
interface TrainedModel {
  readonly bias: number;
  /** By feature number, the most useful first. */
  readonly weights: readonly (readonly [feature: number, weight: number])[];
}

/** Learns from these rows what the rules leave open. */
function trainOn(rows: readonly Row[], { dataset, ruleScores }: Material): TrainedModel {
  const groups = groupsOf(rows);
  const drafts = new Uint32Array(dataset.featureCount);
  const sources = new Uint32Array(dataset.featureCount);
  for (const group of groups.values()) {
    const seen = new Set<number>();
    for (const { features } of group) {
      for (const feature of features) {
        drafts[feature] = (drafts[feature] ?? 0) + 1;
        seen.add(feature);
      }
    }
    for (const feature of seen) sources[feature] = (sources[feature] ?? 0) + 1;
  }
  const kept: number[] = [];
  const place = new Int32Array(dataset.featureCount).fill(-1);
  for (let feature = 0; feature < dataset.featureCount; feature++) {
    if ((drafts[feature] ?? 0) < MIN_DRAFTS || (sources[feature] ?? 0) < MIN_SOURCES) continue;
    place[feature] = kept.length;
    kept.push(feature);
  }
  const examples = examplesOf(groups, place, ruleScores);
  const { bias, weights } = fit(examples, {
    smoothing: SMOOTHING,
    decay: new Float64Array(kept.length).fill(DECAY),
    iterations: ITERATIONS,
  });
  const use = (index: number): number =>
    Math.abs(weights[index] ?? 0) * Math.sqrt(drafts[kept[index] ?? 0] ?? 0);
  const order = Array.from(kept.keys()).sort((a, b) => use(b) - use(a) || a - b);
  return { bias, weights: order.map((index) => [kept[index] ?? 0, weights[index] ?? 0]) };
}

/** Rows by source and label; the written texts by language too. */
function groupsOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = [row.source, row.label, row.source === 'written' ? row.language : ''].join('/');
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(row);
  }
  return groups;
}

/** Both classes count the same, and within each a source by the root of its size. */
function examplesOf(
  groups: ReadonlyMap<string, readonly Row[]>,
  place: Int32Array,
  ruleScores: ReadonlyMap<string, number>,
): readonly Example[] {
  const unscaled: Example[] = [];
  const totals = new Map([
    [true, 0],
    [false, 0],
  ]);
  for (const group of groups.values()) {
    const boost = group[0]?.source === 'written' ? WRITTEN_WEIGHT : 1;
    const weight = boost * group.length ** (SIZE_EXPONENT - 1);
    for (const { id, label, features } of group) {
      const isSpam = label === 'spam';
      totals.set(isSpam, (totals.get(isSpam) ?? 0) + weight);
      unscaled.push({
        features: features.map((feature) => place[feature] ?? -1).filter((at) => at >= 0),
        isSpam,
        weight,
        offset: LOG_ODDS_PER_POINT * ((ruleScores.get(id) ?? 0) - EVEN_RULE_SCORE),
      });
    }
  }
  return unscaled.map((example) => ({
    ...example,
    weight: (example.weight * unscaled.length) / 2 / (totals.get(example.isSpam) ?? 1),
  }));
}

/** Trains on these rows; the model is cut to size and its weights are rounded, as it ships. */
export function contentModelFrom(rows: readonly Row[], material: Material): ContentModelData {
  const { bias, weights } = trainOn(rows, material);
  const strongest = weights.slice(0, MAX_FEATURES);
  const largest = strongest.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
  const unit = Number((largest / LARGEST_WEIGHT).toPrecision(6));
  const words = new Map<string, number>();
  const subjectWords = new Map<string, number>();
  const others: (readonly [string, number])[] = [];
  for (const [feature, weight] of strongest) {
    const units = Math.round(weight / unit);
    if (units === 0) continue;
    const name = material.dataset.nameOf(feature);
    // No word has a colon in it.
    if (name.startsWith(SUBJECT)) subjectWords.set(name.slice(SUBJECT.length), units);
    else if (name.includes(':')) others.push([name, units]);
    else words.set(name, units);
  }
  return {
    bias: Number(bias.toFixed(4)),
    unit,
    smoothing: SMOOTHING,
    words: wordWeightsOf(words),
    subjectWords: wordWeightsOf(subjectWords),
    others: Object.fromEntries(others.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
