import type { Message } from '../../message/message.js';
import { contentView, type ContentView, type Place } from './content-view.js';
import { conceptFeature, eachFeature, topicFeature, type FeatureVisitor } from './features.js';
import type { Lexicon } from './lexicon.js';
import type { Terms } from './terms.js';
import { weightIn, type WordWeights } from './word-weights.js';
import type { Word } from './words.js';

/** A trained model as data: a logistic regression over features that are there or not. */
export interface ContentModelData {
  /** The log-odds of a mail with no known feature. */
  readonly bias: number;
  /** One unit of weight in log-odds, before a mail's length is taken out. */
  readonly unit: number;
  /** Features that a mail is taken to have besides its own, so that three words are no verdict. */
  readonly smoothing: number;
  /** Weights in units: of words anywhere in a mail, of words in a subject, and of everything else by its name. */
  readonly words: WordWeights;
  readonly subjectWords: WordWeights;
  readonly others: Readonly<Record<string, number>>;
}

/** What the model makes of a mail. */
export interface ContentJudgement {
  /** Of being unwanted mail, natural logarithm. */
  readonly logOdds: number;
  /** 0 to 1. */
  readonly probability: number;
  /** The words that pushed towards unwanted, strongest first, at most MAX_PUSHES and not overlapping. */
  pushes(): readonly Push[];
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
const UNTELLING = new Set(
  (
    'a about all also an and any are as at be been but by can do for from had has have he her his i if in is it its me more ' +
    'my no not of on one or our out please she so than that the their them there they this to up us was we were what when ' +
    'which who will with would you your der die das und ist sie wir ich ein eine zu von mit le la les de des et est vous ' +
    'nous un une du el los las y es su que en o os as e do da no na um uma seu sua il lo gli di che per non het een van en u'
  ).split(' '),
);

type WeightedPlace = Place & { readonly weight: number };

/** Weights are looked up when a mail first has a word: reading them all would take longer than most checks. */
export class ContentModel {
  constructor(
    private readonly data: ContentModelData,
    private readonly lexicon: Lexicon,
  ) {}

  judge(message: Message): ContentJudgement {
    return this.judgeView(contentView(message, this.lexicon));
  }

  judgeView(view: ContentView): ContentJudgement {
    const sum = new Sum(this.data);
    eachFeature(view, this.lexicon, sum);
    const { bias, unit, smoothing } = this.data;
    // A long mail has more features, not more certainty: what counts is their balance.
    const scale = unit / Math.sqrt(sum.features + smoothing);
    const logOdds = bias + sum.weight * scale;
    return {
      logOdds,
      probability: 1 / (1 + Math.exp(-logOdds)),
      pushes: () => strongest(this.pushingPlaces(view), scale),
    };
  }

  private pushingPlaces(view: ContentView): readonly WeightedPlace[] {
    const places: WeightedPlace[] = [];
    this.addWords(view.subject, 'subject', places);
    this.addWords(view.body, 'body', places);
    view.concepts.forEach((found, concept) => {
      const [first] = found;
      if (first === undefined) return;
      const name = this.lexicon.concepts[concept] ?? '';
      const weight = this.data.others[conceptFeature(name)] ?? 0;
      if (weight > 0) for (const place of found) places.push({ ...place, weight });
      const topic = view.subjectConcepts.has(concept) ? (this.data.others[topicFeature(name)] ?? 0) : 0;
      if (topic > 0) places.push({ ...first, weight: topic });
    });
    return places;
  }

  private addWords({ words, starts, ends }: Terms, part: Place['part'], places: WeightedPlace[]): void {
    words.forEach((word, index) => {
      const { weight, subjectWeight } = weigh(word, this.data);
      const pushes = weight > 0 || (part === 'subject' && subjectWeight > 0);
      if (!pushes || word.text === '' || UNTELLING.has(word.text)) return;
      const [start = 0, end = 0] = [starts[index], ends[index]];
      if (weight > 0) places.push({ part, start, end, weight });
      if (part === 'subject' && subjectWeight > 0) places.push({ part, start, end, weight: subjectWeight });
    });
  }
}

/** The features of a mail and their weights, added up. */
class Sum implements FeatureVisitor {
  features = 0;
  /** In units. */
  weight = 0;

  constructor(private readonly data: ContentModelData) {}

  word(word: Word): void {
    this.add(weigh(word, this.data).weight);
  }

  subjectWord(word: Word): void {
    this.add(weigh(word, this.data).subjectWeight);
  }

  other(name: string): void {
    this.add(this.data.others[name] ?? 0);
  }

  private add(weight: number): void {
    if (weight === 0) return;
    this.features++;
    this.weight += weight;
  }
}

function weigh(word: Word, data: ContentModelData): Word {
  if (word.weighedBy !== data) {
    word.weight = weightIn(data.words, word.text);
    word.subjectWeight = weightIn(data.subjectWords, word.text);
    word.weighedBy = data;
  }
  return word;
}

function strongest(places: readonly WeightedPlace[], scale: number): readonly Push[] {
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
function byWeight(places: readonly WeightedPlace[]): readonly (readonly [number, WeightedPlace[]])[] {
  const lists = new Map<number, WeightedPlace[]>();
  for (const place of places) {
    const list = lists.get(place.weight);
    if (list === undefined) lists.set(place.weight, [place]);
    else list.push(place);
  }
  return Array.from(lists).sort(([a], [b]) => b - a);
}
