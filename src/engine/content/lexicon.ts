import { plain } from './terms.js';
import type { Word } from './words.js';

/** Words by concept: `*` ends a stem, `_` joins a phrase. See `src/bundled/content/concepts.ts`. */
export type ConceptWords = Readonly<Record<string, string>>;

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly concept: number;
}

interface Entry {
  readonly concepts: readonly number[];
  readonly phrases: readonly Phrase[];
}

const NOTHING: Entry = { concepts: [], phrases: [] };

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
      for (const word of (words[name] ?? '').split(' ')) this.add(word, concept);
    });
  }

  private add(entry: string, concept: number): void {
    const [first = '', ...rest] = entry.split('_').filter((word) => word !== '');
    if (rest.length > 0) listIn(this.phrases, first).push({ rest, concept });
    else if (first.slice(-1) !== '*') listIn(this.words, plain(first)).push(concept);
    else {
      const stem = first.slice(0, -1);
      if (stem.length < STEM_KEY_CHARS) throw new TypeError(`The stem ${first} is too short`);
      listIn(this.stems, stem.slice(0, STEM_KEY_CHARS)).push({ stem, concept });
    }
  }

  /** What a word stands for. Terms that are no words stand for nothing. */
  entryOfWord(word: Word): Entry {
    if (word.entryFor !== this) {
      word.entry = this.entryOf(word.text);
      word.entryFor = this;
    }
    return word.entry as Entry;
  }

  private entryOf(word: string): Entry {
    const concepts = new Set(this.words.get(word));
    for (const { stem, concept } of this.stems.get(word.slice(0, STEM_KEY_CHARS)) ?? []) {
      if (word.slice(0, stem.length) === stem) concepts.add(concept);
    }
    const phrases = this.phrases.get(word);
    return concepts.size === 0 && phrases === undefined
      ? NOTHING
      : { concepts: Array.from(concepts), phrases: phrases ?? [] };
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
