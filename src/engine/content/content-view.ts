import { isQuoted, ownRanges } from '../../message/body.js';
import type { Message } from '../../message/message.js';
import type { Entry, Lexicon } from './lexicon.js';
import { addTerms, MAX_TERMS, Terms } from './terms.js';
import {
  EMOJI,
  EXCLAIMS,
  IS_ME,
  IS_YOU,
  MONEY,
  vocabularyOfMails,
  WORD,
  type Vocabulary,
  type Word,
} from './words.js';

/** A mail as the content model sees it: this person's own words, and what they are about. */
export interface ContentView {
  readonly subject: Terms;
  readonly body: Terms;
  /** Every word once: those of the subject first, of which there are `subjectWords`. */
  readonly words: readonly Word[];
  readonly subjectWords: number;
  /** Places of each concept, by its number in the lexicon; subject and body together. */
  readonly concepts: readonly (readonly Place[])[];
  /** Numbers of the concepts in the subject. */
  readonly subjectConcepts: ReadonlySet<number>;
  readonly traits: readonly Trait[];
}

/** A term, or a phrase that begins with it. */
export interface Place {
  readonly part: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
}

/** What the shape of a mail says, whatever its words; the number is a step on a short scale. */
export type Trait =
  `${'length' | 'exclaims' | 'capitals' | 'money' | 'emoji' | 'you' | 'me' | 'links' | 'domains' | 'variety'}${number}`;

/** "Re:" and its kin say how a mail came to be, and every source of training mail has its own habits with them. */
const SUBJECT_PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|antw|sv|tr|rv|res|enc|rif|r|i)\s*(?:\[\d+\])?\s*:)+/i;

/** More places of one concept say nothing more. */
const MAX_PLACES = 20;

/** Mails are numbered, so that a word tells whether it was seen in this one. */
let mails = 0;

/** Reads what the model needs. Takes time in proportion to the text, at most that of MAX_TERMS terms. */
export function contentView(message: Message, lexicon: Lexicon): ContentView {
  const vocabulary = vocabularyOfMails();
  const prefix = SUBJECT_PREFIX.exec(message.subject)?.[0].length ?? 0;
  const subject = new Terms();
  addTerms(message.subject.slice(prefix), prefix, vocabulary, subject);
  const body = bodyTerms(message, vocabulary);
  const counts = new Counts(++mails, lexicon);
  counts.read(subject, 'subject', '');
  const subjectWords = counts.words.length;
  const subjectConcepts = new Set(
    counts.concepts.reduce<number[]>((all, places, concept) => {
      if (places.length > 0) all.push(concept);
      return all;
    }, []),
  );
  counts.read(body, 'body', message.body.text);
  const { words, concepts } = counts;
  const traits = [...traitsOf(counts), ...linkTraitsOf(message)];
  return { subject, body, words, subjectWords, concepts, subjectConcepts, traits };
}

function bodyTerms({ body }: Message, vocabulary: Vocabulary): Terms {
  const terms = new Terms();
  for (const { start, end } of ownRanges(body)) {
    const isWhole = start === 0 && end === body.text.length;
    if (terms.length < MAX_TERMS) {
      addTerms(isWhole ? body.text : body.text.slice(start, end), start, vocabulary, terms);
    }
    terms.add(vocabulary.stop, end, end);
  }
  return terms;
}

/** What is counted and found in one walk over the terms of a mail. */
class Counts {
  readonly words: Word[] = [];
  readonly concepts: readonly Place[][];
  total = 0;
  different = 0;
  exclaims = 0;
  money = 0;
  emoji = 0;
  you = 0;
  me = 0;
  capitals = 0;

  constructor(
    private readonly mail: number,
    private readonly lexicon: Lexicon,
  ) {
    this.concepts = lexicon.concepts.map(() => []);
  }

  /** Reads the terms of a part; capitals are counted in its text. */
  read(terms: Terms, part: Place['part'], text: string): void {
    const { words, starts, ends, length } = terms;
    for (let index = 0; index < length; index++) {
      const word = words[index];
      if (word === undefined) break;
      const isNew = word.seenIn !== this.mail;
      if (isNew) {
        word.seenIn = this.mail;
        this.words.push(word);
      }
      if (word.kind === WORD) {
        this.total++;
        if (isNew) this.different++;
        if ((word.persons & IS_YOU) !== 0) this.you++;
        if ((word.persons & IS_ME) !== 0) this.me++;
        const [start = 0, end = 0] = [starts[index], ends[index]];
        if (end - start > 3 && text !== '' && isCapitals(text, start, end)) this.capitals++;
      } else if (word.kind === EXCLAIMS) this.exclaims++;
      else if (word.kind === MONEY) this.money++;
      else if (word.kind === EMOJI) this.emoji++;
      const entry = this.lexicon.entryOfWord(word);
      if (entry !== undefined) this.noteConcepts(entry, terms, index, part);
    }
  }

  private noteConcepts(
    entry: Entry,
    { words, starts, ends }: Terms,
    index: number,
    part: Place['part'],
  ): void {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    for (const concept of entry.concepts) note(this.concepts, concept, { part, start, end });
    for (const { rest, concept } of entry.phrases) {
      if (rest.every((each, next) => fits(words[index + next + 1]?.text, each))) {
        note(this.concepts, concept, { part, start, end: ends[index + rest.length] ?? end });
      }
    }
  }
}

function fits(term: string | undefined, word: string): boolean {
  if (term === undefined) return false;
  return word.slice(-1) === '*' ? term.slice(0, word.length - 1) === word.slice(0, -1) : term === word;
}

function note(found: readonly Place[][], concept: number, place: Place): void {
  const places = found[concept];
  if (places !== undefined && places.length < MAX_PLACES) places.push(place);
}

/** Words that a short mail is taken to have besides its own, so that one word is no large share. */
const SHARE_SMOOTHING = 20;

/** Where the links lead: a newsletter has many to one place, a lure has one to somewhere else. */
function linkTraitsOf({ body, links, uris }: Message): readonly Trait[] {
  const domains = new Set<string>();
  for (const { domain, from, span } of uris) {
    if (domain !== '' && from !== 'image' && !isQuoted(body, span)) domains.add(domain);
  }
  const own = links.filter(({ uri }) => !isQuoted(body, uri.span));
  return [`links${step(own.length, [1, 2, 4, 8, 16])}`, `domains${step(domains.size, [1, 2, 3, 6])}`];
}

function traitsOf(counts: Counts): readonly Trait[] {
  const { total, different } = counts;
  const share = (count: number): number => count / (total + SHARE_SMOOTHING);
  return [
    `length${Math.min(9, Math.floor(Math.log(total + 1) / Math.LN2))}`,
    `exclaims${step(share(counts.exclaims), [0.003, 0.01, 0.03])}`,
    `capitals${step(share(counts.capitals), [0.02, 0.08, 0.25])}`,
    `money${step(counts.money, [1, 2, 4])}`,
    `emoji${step(counts.emoji, [1, 3, 8])}`,
    `you${step(share(counts.you), [0.01, 0.03, 0.06])}`,
    `me${step(share(counts.me), [0.01, 0.03, 0.06])}`,
    // Different words over the root of twice all words grow with the range of a text, and little with its length
    // (J. B. Carroll, Language and Thought, 1964).
    `variety${step(different / Math.sqrt(2 * total + 1), [3, 5, 7, 9])}`,
  ];
}

/** How many of the limits are reached. */
function step(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function isCapitals(text: string, start: number, end: number): boolean {
  // Nearly every word: its second letter is a small one.
  const second = text.charCodeAt(start + 1);
  if (second >= 0x61 && second <= 0x7a) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
