import type { ContentView, Place } from './content-view.js';
import type { Lexicon } from './lexicon.js';
import type { Term } from './terms.js';
import type { Word } from './words.js';

/**
 * A feature of a mail as one number: its kind and up to two ids below 2^20. Numbers instead of names, because a long
 * mail has tens of thousands of pairs of words and the check at Send has milliseconds.
 */
export type FeatureKey = number;

const ID_LIMIT = 2 ** 20;

const KIND = { word: 0, pair: 1, subject: 2, concept: 3, often: 4, topic: 5, trait: 6 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

/** Ids of words; negative for one that no feature has. */
export interface TermIds {
  /** A trait has no word. */
  idOf(term: string, word?: Word): number;
}

/** Occurs this often: more than in passing. */
const OFTEN = 3;

/** Told of a feature and of the place it was found at; without a place when it lies in no one place. */
export type FeatureVisitor = (key: FeatureKey, part?: Place['part'], start?: number, end?: number) => void;

/** Calls back for every feature of a mail, in a fixed order; the same one may come again. */
export function eachFeature(view: ContentView, ids: TermIds, traitIds: TermIds, found: FeatureVisitor): void {
  eachWord(view.subject, 'subject', ids, found);
  eachWord(view.body, 'body', ids, found);
  view.concepts.forEach((places, concept) => {
    const [place] = places;
    if (place === undefined) return;
    for (const { part, start, end } of places) found(keyOf(KIND.concept, concept), part, start, end);
    if (places.length >= OFTEN) found(keyOf(KIND.often, concept));
    if (view.subjectConcepts.has(concept))
      found(keyOf(KIND.topic, concept), place.part, place.start, place.end);
  });
  for (const trait of view.traits) {
    const id = traitIds.idOf(trait);
    if (id >= 0) found(keyOf(KIND.trait, id));
  }
}

function eachWord(terms: readonly Term[], part: Place['part'], ids: TermIds, found: FeatureVisitor): void {
  let before = -1;
  let beforeStart = 0;
  for (const { text, word, start, end } of terms) {
    const id = text === '' ? -1 : ids.idOf(text, word);
    if (id >= 0) {
      found(keyOf(KIND.word, id), part, start, end);
      if (part === 'subject') found(keyOf(KIND.subject, id), part, start, end);
      if (before >= 0) found(keyOf(KIND.pair, before, id), part, beforeStart, end);
    }
    before = id;
    beforeStart = start;
  }
}

function keyOf(kind: Kind, a: number, b = 0): FeatureKey {
  return (kind * ID_LIMIT + a) * ID_LIMIT + b;
}

/** Ids of the words that a feature is made of; none for what is no word. */
export function wordsOfFeature(key: FeatureKey): readonly number[] {
  const kind = Math.floor(key / (ID_LIMIT * ID_LIMIT));
  const first = Math.floor(key / ID_LIMIT) % ID_LIMIT;
  if (kind === KIND.pair) return [first, key % ID_LIMIT];
  return kind === KIND.word || kind === KIND.subject ? [first] : [];
}

/** `won`, `wire transfer`, `s:urgent`, `c:threat`, `c3:threat`, `sc:prize`, `t:capitals3`. */
export function formatFeature(
  key: FeatureKey,
  names: { readonly terms: readonly string[]; readonly traits: readonly string[]; readonly lexicon: Lexicon },
): string {
  const kind = Math.floor(key / (ID_LIMIT * ID_LIMIT));
  const a = Math.floor(key / ID_LIMIT) % ID_LIMIT;
  const b = key % ID_LIMIT;
  const term = (id: number): string => names.terms[id] ?? '';
  const concept = (id: number): string => names.lexicon.concepts[id] ?? '';
  switch (kind) {
    case KIND.word:
      return term(a);
    case KIND.pair:
      return `${term(a)} ${term(b)}`;
    case KIND.subject:
      return `s:${term(a)}`;
    case KIND.concept:
      return `c:${concept(a)}`;
    case KIND.often:
      return `c3:${concept(a)}`;
    case KIND.topic:
      return `sc:${concept(a)}`;
    default:
      return `t:${names.traits[a] ?? ''}`;
  }
}

/** The inverse of `formatFeature`; `termId` and `traitId` give a name its id. Undefined for a concept unknown here. */
export function parseFeature(
  name: string,
  termId: (term: string) => number,
  traitId: (trait: string) => number,
  lexicon: Lexicon,
): FeatureKey | undefined {
  // Few are no words, and a model has thousands.
  const match = name.indexOf(':') < 0 ? null : /^(s|c3?|sc|t):(.+)$/.exec(name);
  if (match === null) {
    const space = name.indexOf(' ');
    if (space < 0) return keyOf(KIND.word, termId(name));
    return keyOf(KIND.pair, termId(name.slice(0, space)), termId(name.slice(space + 1)));
  }
  const [, prefix, rest = ''] = match;
  if (prefix === 's') return keyOf(KIND.subject, termId(rest));
  if (prefix === 't') return keyOf(KIND.trait, traitId(rest));
  const concept = lexicon.concepts.indexOf(rest);
  if (concept < 0) return undefined;
  return keyOf(prefix === 'c' ? KIND.concept : prefix === 'sc' ? KIND.topic : KIND.often, concept);
}
