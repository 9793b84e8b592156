import type { Message } from '../../message/message.js';
import { contentView, type ContentView, type Place } from './content-view.js';
import { eachFeature, parseFeature, wordOfFeature, type FeatureKey, type TermIds } from './features.js';
import type { Lexicon } from './lexicon.js';
import { WeightTable } from './weight-table.js';
import type { Word } from './words.js';

/** A trained model as data: a logistic regression over features that are there or not. */
export interface ContentModelData {
  /** The log-odds of a mail with no known feature. */
  readonly bias: number;
  /** One unit of weight in log-odds, before a mail's length is taken out. */
  readonly unit: number;
  /** Features that a mail is taken to have besides its own, so that three words are no verdict. */
  readonly smoothing: number;
  /** Feature names by their weight in units, joined by `|`; see `formatFeature`. */
  readonly weights: Readonly<Record<string, string>>;
}

/** What the model makes of a mail. */
export interface ContentJudgement {
  /** Of being unwanted mail, natural logarithm. */
  readonly logOdds: number;
  /** 0 to 1. */
  readonly probability: number;
  /** The words that pushed towards unwanted, strongest first, at most MAX_PUSHES and not overlapping. */
  readonly pushes: readonly Push[];
}

export interface Push extends Place {
  /** Its share of the log-odds. */
  readonly logOdds: number;
}

/** Enough to see the reason; more marks would hide the text. */
const MAX_PUSHES = 12;

/** A word that pushes less than this says nothing to a reader. */
const MIN_PUSH = 0.05;

/** Words of every mail: they count, but marked in a text they would explain nothing. */
const UNTELLING = (
  'a about all also an and any are as at be been but by can do for from had has have he her his i if in is it its me more ' +
  'my no not of on one or our out please she so than that the their them there they this to up us was we were what when ' +
  'which who will with would you your der die das und ist sie wir ich ein eine zu von mit le la les de des et est vous ' +
  'nous un une du el los las y es su que en o os as e do da no na um uma seu sua il lo gli di che per non het een van en u'
).split(' ');

export class ContentModel {
  private readonly weights: WeightTable;
  private readonly terms = new Map<string, number>();
  private readonly traits = new Map<string, number>();
  /** Ids of words of every mail. */
  private readonly untelling = new Set<number>();
  /** The mail that had a feature last, by its place; mails are counted. */
  private readonly seenIn: Uint32Array;
  private mails = 0;
  private readonly ids: TermIds = { idOf: (term, word) => this.idOf(term, word) };
  private readonly traitIds: TermIds = { idOf: (trait) => this.traits.get(trait) ?? -1 };

  constructor(
    private readonly data: ContentModelData,
    private readonly lexicon: Lexicon,
  ) {
    const names = Object.keys(data.weights).map(
      (weight) => [Number(weight), (data.weights[weight] ?? '').split('|')] as const,
    );
    this.weights = new WeightTable(names.reduce((sum, [, { length }]) => sum + length, 0));
    this.seenIn = new Uint32Array(this.weights.size);
    for (const [weight, features] of names) {
      for (const name of features) {
        const key = parseFeature(name, idIn(this.terms), idIn(this.traits), lexicon);
        if (key === undefined) continue;
        this.weights.set(key, weight);
      }
    }
    for (const word of UNTELLING) {
      const id = this.terms.get(word);
      if (id !== undefined) this.untelling.add(id);
    }
  }

  /** Whether a feature is a word of every mail. */
  private isUntelling(key: FeatureKey): boolean {
    const word = wordOfFeature(key);
    return word !== undefined && this.untelling.has(word);
  }

  private idOf(term: string, word: Word | undefined): number {
    if (word === undefined) return this.terms.get(term) ?? -1;
    if (word.idFor !== this) {
      word.id = this.terms.get(term) ?? -1;
      word.idFor = this;
    }
    return word.id;
  }

  judge(message: Message): ContentJudgement {
    return this.judgeView(contentView(message, this.lexicon));
  }

  judgeView(view: ContentView): ContentJudgement {
    const { weights, seenIn } = this;
    const mail = ++this.mails;
    const places: (Place & { readonly weight: number })[] = [];
    let sum = 0;
    let features = 0;
    eachFeature(view, this.ids, this.traitIds, (key, part, start, end) => {
      const place = weights.placeOf(key);
      if (place < 0) return;
      const weight = weights.weightAt(place);
      if (seenIn[place] !== mail) {
        seenIn[place] = mail;
        features++;
        sum += weight;
      }
      if (weight > 0 && part !== undefined && start !== undefined && end !== undefined) {
        if (!this.isUntelling(key)) places.push({ part, start, end, weight });
      }
    });
    const { bias, unit, smoothing } = this.data;
    // A long mail has more features, not more certainty: what counts is their balance.
    const scale = unit / Math.sqrt(features + smoothing);
    const logOdds = bias + sum * scale;
    return { logOdds, probability: 1 / (1 + Math.exp(-logOdds)), pushes: strongest(places, scale) };
  }
}

function idIn(ids: Map<string, number>): (name: string) => number {
  return (name) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
}

function strongest(places: readonly (Place & { readonly weight: number })[], scale: number): readonly Push[] {
  const pushes: Push[] = [];
  for (const [weight, equals] of byWeight(places)) {
    if (weight * scale < MIN_PUSH) break;
    for (const { part, start, end } of equals.sort((a, b) => a.start - b.start)) {
      if (pushes.length >= MAX_PUSHES) return pushes;
      const overlaps = pushes.some((other) => other.part === part && other.start < end && start < other.end);
      if (!overlaps) pushes.push({ part, start, end, logOdds: weight * scale });
    }
  }
  return pushes;
}

/** Heaviest first. A long mail has thousands of places, few weights, and only its first places are wanted in order. */
function byWeight<T extends { readonly weight: number }>(
  places: readonly T[],
): readonly (readonly [number, T[]])[] {
  const lists = new Map<number, T[]>();
  for (const place of places) {
    const list = lists.get(place.weight);
    if (list === undefined) lists.set(place.weight, [place]);
    else list.push(place);
  }
  return Array.from(lists).sort(([a], [b]) => b - a);
}
