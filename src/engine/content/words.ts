/**
 * A text that stands for all places where it occurs. What is found out about it may be kept under it by identity, so
 * that a long mail costs no look-up by name for each of its words.
 */
export interface Word {
  readonly text: string;
  /** Its id in the model that asked last. */
  id: number;
  idFor: object | undefined;
  /** What it stands for in the lexicon that asked last. */
  entry: object | undefined;
  entryFor: object | undefined;
  /** Whom it speaks of, as bits; -1 until somebody asks. */
  persons: number;
}

/** Words remembered, by their hash: a newer one takes an older one's place. */
const REMEMBERED_BITS = 13;

const remembered = new Array<Word | undefined>(1 << REMEMBERED_BITS).fill(undefined);

/** The word of these English letters, in small letters. */
export function wordAt(text: string, start: number, end: number): Word {
  const slot = slotOf(text, start, end);
  const known = remembered[slot];
  if (known !== undefined && isThere(known.text, text, start, end)) return known;
  return remember(slot, text.slice(start, end).toLowerCase());
}

/** The word of a text that is in small letters already, or is no word. */
export function wordOf(text: string): Word {
  const slot = slotOf(text, 0, text.length);
  const known = remembered[slot];
  return known?.text === text ? known : remember(slot, text);
}

function isThere(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if ((text.charCodeAt(at) | 0x20) !== word.charCodeAt(at - start)) return false;
  }
  return true;
}

function remember(slot: number, text: string): Word {
  const word = { text, id: -1, idFor: undefined, entry: undefined, entryFor: undefined, persons: -1 };
  remembered[slot] = word;
  return word;
}

/** By its length, its first three characters and its last three, capitals as small letters. */
function slotOf(text: string, start: number, end: number): number {
  const last = end - 1;
  let hash = mixed(end - start, text.charCodeAt(start));
  hash = mixed(hash, text.charCodeAt(Math.min(start + 1, last)));
  hash = mixed(hash, text.charCodeAt(Math.min(start + 2, last)));
  hash = mixed(hash, text.charCodeAt(Math.max(start, last - 2)));
  hash = mixed(hash, text.charCodeAt(Math.max(start, last - 1)));
  hash = mixed(hash, text.charCodeAt(last));
  return hash >>> (32 - REMEMBERED_BITS);
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x9e3779b1);
}
