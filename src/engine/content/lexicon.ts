import { plain } from './terms.js';
import type { Word } from './words.js';

/** Words by concept: `*` ends a stem, `_` joins a phrase. See `src/bundled/content/concepts.ts`. */
export type ConceptWords = Readonly<Record<string, string>>;

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly concept: number;
}

/** What a word stands for, alone or at the start of a phrase. */
export interface Entry {
  readonly concepts: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** Stems are found by their first letters; shorter ones would name half the language. */
const STEM_KEY_CHARS = 3;

/** Which concepts a word stands for, alone or at the start of a phrase. */
export class Lexicon {
  /** Names by number. */
  readonly concepts: readonly string[];
  private readonly words = new Map<string, number[]>();
  private readonly stems = new Map<string, { readonly stem: string; readonly concept: number }[]>();
  private readonly phrases = new Map<string, Phrase[]>();

  /** @throws TypeError naming a stem that is too short. */
  constructor(words: ConceptWords) {
    this.concepts = Object.keys(words).sort();
    this.concepts.forEach((name, concept) => {
      for (const entry of (words[name] ?? '').split(' ')) {
        if (entry.indexOf('_') >= 0) this.addPhrase(entry, concept);
        else this.addWord(entry, concept);
      }
    });
  }

  private addPhrase(entry: string, concept: number): void {
    const [first = '', ...rest] = entry.split('_').filter((word) => word !== '');
    if (rest.length > 0) listIn(this.phrases, first).push({ rest, concept });
    else this.addWord(first, concept);
  }

  private addWord(entry: string, concept: number): void {
    if (entry.charAt(entry.length - 1) !== '*') {
      listIn(this.words, plain(entry)).push(concept);
      return;
    }
    const stem = entry.slice(0, -1);
    if (stem.length < STEM_KEY_CHARS) throw new TypeError(`The stem ${entry} is too short`);
    listIn(this.stems, stem.slice(0, STEM_KEY_CHARS)).push({ stem, concept });
  }

  /** What a word stands for; undefined for nothing, as for terms that are no words. */
  entryOfWord(word: Word): Entry | undefined {
    if (word.entryIn !== this) {
      word.entry = this.entryOf(word.text);
      word.entryIn = this;
    }
    return word.entry as Entry | undefined;
  }

  private entryOf(word: string): Entry | undefined {
    const concepts = (this.words.get(word) ?? []).slice();
    for (const { stem, concept } of this.stems.get(word.slice(0, STEM_KEY_CHARS)) ?? []) {
      if (word.slice(0, stem.length) === stem) concepts.push(concept);
    }
    const phrases = this.phrases.get(word);
    if (concepts.length === 0 && phrases === undefined) return undefined;
    return { concepts: Array.from(new Set(concepts)), phrases: phrases ?? [] };
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
