import { isQuoted, ownRanges } from '../../message/body.js';
import type { Message } from '../../message/message.js';
import type { Lexicon } from './lexicon.js';
import { MAX_TERMS, termOf, termsOf, type Term } from './terms.js';
import { wordOf, type Word } from './words.js';

/** A mail as the content model sees it: this person's own words, and what they are about. */
export interface ContentView {
  readonly subject: readonly Term[];
  readonly body: readonly Term[];
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

/** Reads what the model needs. Takes time in proportion to the text, at most that of MAX_TERMS terms. */
export function contentView(message: Message, lexicon: Lexicon): ContentView {
  const prefix = SUBJECT_PREFIX.exec(message.subject)?.[0].length ?? 0;
  const subject = termsOf(message.subject.slice(prefix), prefix);
  let body: Term[] = [];
  for (const range of ownRanges(message.body)) {
    const terms = termsOf(message.body.text.slice(range.start, range.end), range.start);
    if (body.length === 0) body = terms;
    else for (const term of terms) if (body.length < MAX_TERMS) body.push(term);
    body.push(termOf(wordOf(''), range.end, range.end));
  }
  const concepts: Place[][] = lexicon.concepts.map(() => []);
  findConcepts(subject, 'subject', lexicon, concepts);
  const subjectConcepts = new Set(
    concepts.reduce<number[]>((all, places, concept) => {
      if (places.length > 0) all.push(concept);
      return all;
    }, []),
  );
  findConcepts(body, 'body', lexicon, concepts);
  return {
    subject,
    body,
    concepts,
    subjectConcepts,
    traits: [...traitsOf(subject, body, message.body.text), ...linkTraitsOf(message)],
  };
}

function findConcepts(
  terms: readonly Term[],
  part: Place['part'],
  lexicon: Lexicon,
  found: readonly Place[][],
): void {
  terms.forEach(({ text, word, start, end }, index) => {
    if (text === '') return;
    const { concepts, phrases } = lexicon.entryOfWord(word);
    for (const concept of concepts) note(found, concept, { part, start, end });
    for (const { rest, concept } of phrases) {
      if (rest.every((word, next) => fits(terms[index + next + 1]?.text, word))) {
        note(found, concept, { part, start, end: terms[index + rest.length]?.end ?? end });
      }
    }
  });
}

function fits(term: string | undefined, word: string): boolean {
  if (term === undefined) return false;
  return word.slice(-1) === '*' ? term.slice(0, word.length - 1) === word.slice(0, -1) : term === word;
}

function note(found: readonly Place[][], concept: number, place: Place): void {
  const places = found[concept];
  if (places !== undefined && places.length < MAX_PLACES) places.push(place);
}

const YOU = new Set(
  'you your yours sie ihr ihre ihren ihnen dein deine usted su sus tu tus voce seu sua vous votre vos lei suo sua u uw je jouw'.split(
    ' ',
  ),
);
const ME = new Set(
  'i me my mine ich mich mir mein meine yo mi mis me eu meu minha je moi mon ma mes io mio mia ik mij mijn'.split(
    ' ',
  ),
);

/** Bits of `Word.persons`. */
const IS_YOU = 1;
const IS_ME = 2;

function personsOf(word: Word): number {
  if (word.persons < 0) {
    word.persons = (YOU.has(word.text) ? IS_YOU : 0) | (ME.has(word.text) ? IS_ME : 0);
  }
  return word.persons;
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

function traitsOf(subject: readonly Term[], body: readonly Term[], text: string): readonly Trait[] {
  const counts = { words: 0, exclaims: 0, money: 0, emoji: 0, you: 0, me: 0, capitals: 0 };
  const different = new Set<Word>();
  for (const terms of [subject, body]) {
    for (const { text: term, word, start, end } of terms) {
      if (term === '' || term === '?') continue;
      if (term === '!') counts.exclaims++;
      else if (term === '@money') counts.money++;
      else if (term === '@emoji') counts.emoji++;
      else if (term.charAt(0) !== '@') {
        counts.words++;
        different.add(word);
        const persons = personsOf(word);
        if ((persons & IS_YOU) !== 0) counts.you++;
        if ((persons & IS_ME) !== 0) counts.me++;
        const isLong = end - start > 3;
        if (isLong && terms === body && isCapitals(text, start, end)) counts.capitals++;
      }
    }
  }
  const share = (count: number): number => count / (counts.words + SHARE_SMOOTHING);
  return [
    `length${Math.min(9, Math.floor(Math.log(counts.words + 1) / Math.LN2))}`,
    `exclaims${step(share(counts.exclaims), [0.003, 0.01, 0.03])}`,
    `capitals${step(share(counts.capitals), [0.02, 0.08, 0.25])}`,
    `money${step(counts.money, [1, 2, 4])}`,
    `emoji${step(counts.emoji, [1, 3, 8])}`,
    `you${step(share(counts.you), [0.01, 0.03, 0.06])}`,
    `me${step(share(counts.me), [0.01, 0.03, 0.06])}`,
    // Different words over the root of twice all words grow with the range of a text, and little with its length
    // (J. B. Carroll, Language and Thought, 1964).
    `variety${step(different.size / Math.sqrt(2 * counts.words + 1), [3, 5, 7, 9])}`,
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
