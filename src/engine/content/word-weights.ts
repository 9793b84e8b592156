/**
 * Weights of words, in units: by the first two letters of the words one string, such as `|out=4|le=-3|` for `about` and
 * `able` under `ab`. A look-up searches one short string, so that nothing needs to be built before the first mail.
 */
export type WordWeights = Readonly<Record<string, string>>;

const KEY_CHARS = 2;

/** The weight of a word; 0 for one that has none. */
export function weightIn(weights: WordWeights, word: string): number {
  const list = weights[word.slice(0, KEY_CHARS)];
  if (list === undefined) return 0;
  const name = nameOf(word);
  const at = list.indexOf(name);
  return at < 0 ? 0 : parseInt(list.slice(at + name.length, list.indexOf('|', at + name.length)), 10);
}

/** The weights as data, the same for the same words. */
export function wordWeightsOf(words: ReadonlyMap<string, number>): WordWeights {
  const lists = new Map<string, string>();
  for (const word of Array.from(words.keys()).sort()) {
    const key = word.slice(0, KEY_CHARS);
    lists.set(key, `${lists.get(key) ?? '|'}${nameOf(word).slice(1)}${String(words.get(word))}|`);
  }
  const weights: Record<string, string> = {};
  lists.forEach((list, key) => (weights[key] = list));
  return weights;
}

function nameOf(word: string): string {
  return `|${word.slice(KEY_CHARS)}=`;
}
