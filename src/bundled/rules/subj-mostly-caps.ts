import { calmed, wordsOf } from '../../engine/evals/shouted-words.js';
import { replaceText } from '../../engine/rewrite.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Two words in capitals are a name or a department. */
const MIN_SHOUTED = 3;

/** Shorter words in capitals are mostly names of things (USA, BBC). */
const LONG_WORD = 4;
const MIN_LONG = 2;

/** Of all words; below this the capitals are emphasis. */
const MIN_SHARE = 0.4;

export function test({ subject }: Message): Finding | undefined {
  const words = wordsOf(subject).filter(({ shouts }) => shouts !== undefined);
  const shouted = words.filter(({ shouts }) => shouts === true);
  // A subject all in capitals has a rule of its own.
  if (shouted.length < MIN_SHOUTED || subject === subject.toUpperCase()) return undefined;
  if (shouted.length < words.length * MIN_SHARE) return undefined;
  if (shouted.filter(({ start, end }) => end - start >= LONG_WORD).length < MIN_LONG) return undefined;
  const spans = shouted.map(({ start, end }) => ({ part: 'subject', start, end }) as const);
  return {
    evidence: spans,
    changes: spans.map((span) => replaceText(subject, span, calmed(subject, span))),
  };
}

export default {
  symbol: 'SUBJ_MOSTLY_CAPS',
  describe: 'Most of the subject is in capitals',
  score: 1.0,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score a subject in capitals because bulk senders use it to be noticed.',
  fix: 'Write the subject as an ordinary sentence.',
  examples: {
    hits: [
      { subject: 'PLEASE READ THIS NOTE about Monday' },
      { subject: 'Meeting: BRING YOUR LAPTOP and pens' },
    ],
    misses: [
      { subject: 'New printer for HR and NATO liaison' },
      { subject: 'VAT on the BMW and the VW vans, please read' },
    ],
  },
} satisfies BundledRule;
