import { addTerms, Terms } from '../../src/engine/content/terms.js';
import { Vocabulary } from '../../src/engine/content/words.js';

/** The terms of a text, an object each. */
export function readTerms(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const terms = new Terms();
  addTerms(text, 0, new Vocabulary(), terms);
  return terms.words.map((word, index) => ({
    text: word.text,
    start: terms.starts[index] ?? 0,
    end: terms.ends[index] ?? 0,
  }));
}
