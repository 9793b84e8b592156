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

/** Words remembered, by the last bits of their hash: a newer one takes an older one's place. */
const REMEMBERED_BITS = 13;

const remembered = new Array<Word | undefined>(1 << REMEMBERED_BITS).fill(undefined);

/** The word of these English letters, in small letters. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), HASH_FACTOR);
  const slot = slotOf(hash);
  const known = remembered[slot];
  if (known !== undefined && isThere(known.text, text, start, end)) return known;
  return remember(slot, text.slice(start, end).toLowerCase());
}

/** The word of a text that is in small letters already, or is no word. */
export function wordOf(text: string): Word {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
  const slot = slotOf(hash);
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

/** FNV-1a; its upper bits are the better mixed ones. */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

function slotOf(hash: number): number {
  return (hash ^ (hash >>> REMEMBERED_BITS)) & ((1 << REMEMBERED_BITS) - 1);
}
