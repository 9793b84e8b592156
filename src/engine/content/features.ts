import type { ContentView } from './content-view.js';
import type { Lexicon } from './lexicon.js';
import type { Word } from './words.js';

/** Occurs this often: more than in passing. */
const OFTEN = 3;

/** Told of the features of a mail. A word is one anywhere, and another in a subject. */
export interface FeatureVisitor {
  word(word: Word): void;
  subjectWord(word: Word): void;
  /** A concept or a trait, by name: `c:threat`, `c3:threat` (often), `sc:prize` (in the subject), `t:capitals3`. */
  other(name: string): void;
}

/** Calls back for every feature of a mail, once and in a fixed order. */
export function eachFeature(view: ContentView, lexicon: Lexicon, visitor: FeatureVisitor): void {
  view.words.forEach((word, index) => {
    if (word.text === '') return;
    visitor.word(word);
    if (index < view.subjectWords) visitor.subjectWord(word);
  });
  view.concepts.forEach((places, concept) => {
    if (places.length === 0) return;
    const name = lexicon.concepts[concept] ?? '';
    visitor.other(conceptFeature(name));
    if (places.length >= OFTEN) visitor.other(`c3:${name}`);
    if (view.subjectConcepts.has(concept)) visitor.other(topicFeature(name));
  });
  for (const trait of view.traits) visitor.other(`t:${trait}`);
}

export function conceptFeature(concept: string): string {
  return `c:${concept}`;
}

/** A concept in the subject. */
export function topicFeature(concept: string): string {
  return `sc:${concept}`;
}
