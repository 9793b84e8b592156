import { gappyWordsOf } from '../../engine/evals/gappy-words.js';
import { findWords } from '../../engine/evals/word-finding.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return findWords(message, 'subject', gappyWordsOf);
}

export default {
  symbol: 'SUBJ_GAPPY_WORDS',
  describe: 'A word in the subject has gaps between its letters',
  score: 1.5,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score gaps between letters because spam uses them to hide words.',
  fix: 'Write the word without gaps.',
  examples: {
    hits: [{ subject: 'N E W S for you' }, { subject: 'The s-p-r-i-n-g fair' }],
    misses: [
      { subject: 'Options A B C D E' },
      { subject: 'J. R. R. Tolkien' },
      { subject: 'I-beam, e-mail, T-shirt' },
    ],
  },
} satisfies BundledRule;
