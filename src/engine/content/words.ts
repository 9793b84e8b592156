/** What a term is to the traits of a mail. */
export const WORD = 0;
export const EXCLAIMS = 1;
export const MONEY = 2;
export const EMOJI = 3;
/** Counts as no word, and says nothing by its number. */
const OTHER = 4;

/** Bits of `Word.persons`. */
export const IS_YOU = 1;
export const IS_ME = 2;

/**
 * A text that stands for all places where it occurs in a mail. What is found out about it is kept with it, so that a long
 * mail costs no look-up by name for each of its words.
 */
export interface Word {
  readonly text: string;
  readonly kind: number;
  /** Whom it speaks of, as bits. */
  readonly persons: number;
  /** The mail it was seen in last, by its number. */
  seenIn: number;
  /** What it weighs in the model that asked last, anywhere and in a subject; 0 where it is no feature. */
  weight: number;
  subjectWeight: number;
  weighedBy: object | undefined;
  /** What it stands for in the lexicon that asked last. */
  entry: object | undefined;
  entryIn: object | undefined;
}

const YOU = setOf(
  'you your yours sie ihr ihre ihren ihnen dein deine usted su sus tu tus voce seu sua vous votre vos lei suo sua u uw ' +
    'je jouw',
);
const ME = setOf(
  'i me my mine ich mich mir mein meine yo mi mis me eu meu minha je moi mon ma mes io mio mia ik mij mijn',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Slots of an empty vocabulary; a power of two. */
const FIRST_SLOTS = 1 << 12;

/** Every word that mails have used, each once. */
export class Vocabulary {
  private slots = new Array<Word | undefined>(FIRST_SLOTS).fill(undefined);
  private hashes = new Int32Array(FIRST_SLOTS);
  private count = 0;

  readonly number = this.wordOf('@number');
  readonly exclaims = this.wordOf('!');
  readonly asks = this.wordOf('?');
  readonly stop = this.wordOf('');

  get size(): number {
    return this.count;
  }

  /** The word of these English letters of a text, in small letters, given their hash. */
  wordAt(text: string, start: number, end: number, hash: number): Word {
    const mask = this.slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const word = this.slots[slot];
      if (word === undefined) return this.add(slot, text.slice(start, end).toLowerCase(), hash);
      if (this.hashes[slot] === hash && isThere(word.text, text, start, end)) return word;
    }
  }

  /** The word of a text that is in small letters already, or is no word. */
  wordOf(text: string): Word {
    const mask = this.slots.length - 1;
    const hash = hashOf(text);
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const word = this.slots[slot];
      if (word === undefined) return this.add(slot, text, hash);
      if (word.text === text) return word;
    }
  }

  private add(slot: number, text: string, hash: number): Word {
    const word: Word = {
      text,
      kind: kindOf(text),
      persons: (YOU.has(text) ? IS_YOU : 0) | (ME.has(text) ? IS_ME : 0),
      seenIn: 0,
      weight: 0,
      subjectWeight: 0,
      weighedBy: undefined,
      entry: undefined,
      entryIn: undefined,
    };
    this.slots[slot] = word;
    this.hashes[slot] = hash;
    if (++this.count * 2 > this.slots.length) this.grow();
    return word;
  }

  private grow(): void {
    const { slots, hashes } = this;
    const size = slots.length * 2;
    this.slots = new Array<Word | undefined>(size).fill(undefined);
    this.hashes = new Int32Array(size);
    for (let old = 0; old < slots.length; old++) {
      const word = slots[old];
      if (word === undefined) continue;
      const hash = hashes[old] ?? 0;
      let slot = slotOf(hash, size - 1);
      while (this.slots[slot] !== undefined) slot = (slot + 1) & (size - 1);
      this.slots[slot] = word;
      this.hashes[slot] = hash;
    }
  }
}

/** So many words are kept from one mail to the next; a sender's mails share most of theirs. */
const KEPT_WORDS = 8_000;

let vocabulary: Vocabulary | undefined;

/** The vocabulary for one mail, that of the mails before it unless it has grown too large. */
export function vocabularyOfMails(): Vocabulary {
  if (vocabulary === undefined || vocabulary.size > KEPT_WORDS) vocabulary = new Vocabulary();
  return vocabulary;
}

/** Before the first letter of a word. */
export const NO_HASH = 0x811c9dc5 | 0;

/** With one letter more, capital or small (FNV-1a, draft-eastlake-fnv). */
export function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x01000193);
}

function hashOf(text: string): number {
  let hash = NO_HASH;
  for (let at = 0; at < text.length; at++) hash = withLetter(hash, text.charCodeAt(at));
  return hash;
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Whether a word in small letters stands there, in small letters or capitals. */
function isThere(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if ((text.charCodeAt(at) | 0x20) !== word.charCodeAt(at - start)) return false;
  }
  return true;
}

function kindOf(text: string): number {
  if (text === '!') return EXCLAIMS;
  if (text === '@money') return MONEY;
  if (text === '@emoji') return EMOJI;
  return text === '' || text === '?' || text.charAt(0) === '@' ? OTHER : WORD;
}
