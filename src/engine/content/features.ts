import type { ContentView, Place } from './content-view.js';
import type { Lexicon } from './lexicon.js';
import type { Term } from './terms.js';
import type { Word } from './words.js';

/**
 * A feature of a mail as one number: its kind and an id below 2^20. Numbers instead of names, because a long mail has
 * thousands of words and the check at Send has milliseconds.
 */
export type FeatureKey = number;

const ID_LIMIT = 2 ** 20;

const KIND = { word: 0, subject: 1, concept: 2, often: 3, topic: 4, trait: 5 } as const;
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
  for (const { text, word, start, end } of terms) {
    const id = text === '' ? -1 : ids.idOf(text, word);
    if (id < 0) continue;
    found(keyOf(KIND.word, id), part, start, end);
    if (part === 'subject') found(keyOf(KIND.subject, id), part, start, end);
  }
}

function keyOf(kind: Kind, id: number): FeatureKey {
  return kind * ID_LIMIT + id;
}

/** The id of the word that a feature is; undefined for what is no word. */
export function wordOfFeature(key: FeatureKey): number | undefined {
  const kind = Math.floor(key / ID_LIMIT);
  return kind === KIND.word || kind === KIND.subject ? key % ID_LIMIT : undefined;
}

/** `won`, `s:urgent`, `c:threat`, `c3:threat`, `sc:prize`, `t:capitals3`. */
export function formatFeature(
  key: FeatureKey,
  names: { readonly terms: readonly string[]; readonly traits: readonly string[]; readonly lexicon: Lexicon },
): string {
  const kind = Math.floor(key / ID_LIMIT);
  const id = key % ID_LIMIT;
  const term = names.terms[id] ?? '';
  const concept = names.lexicon.concepts[id] ?? '';
  switch (kind) {
    case KIND.word:
      return term;
    case KIND.subject:
      return `s:${term}`;
    case KIND.concept:
      return `c:${concept}`;
    case KIND.often:
      return `c3:${concept}`;
    case KIND.topic:
      return `sc:${concept}`;
    default:
      return `t:${names.traits[id] ?? ''}`;
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
  if (match === null) return keyOf(KIND.word, termId(name));
  const [, prefix, rest = ''] = match;
  if (prefix === 's') return keyOf(KIND.subject, termId(rest));
  if (prefix === 't') return keyOf(KIND.trait, traitId(rest));
  const concept = lexicon.concepts.indexOf(rest);
  if (concept < 0) return undefined;
  return keyOf(prefix === 'c' ? KIND.concept : prefix === 'sc' ? KIND.topic : KIND.often, concept);
}
