import { gappyWordsOf } from '../../engine/evals/gappy-words.js';
import { findWords } from '../../engine/evals/word-finding.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return findWords(message, 'body', gappyWordsOf);
}

export default {
  symbol: 'BODY_GAPPY_WORDS',
  describe: 'A word has gaps between its letters',
  score: 1.2,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score gaps between letters because spam uses them to hide words.',
  fix: 'Write the word without gaps; use bold where you want it to stand out.',
  examples: {
    hits: [{ text: 'All the N E W S of the week' }, { html: '<p>Our s-p-r-i-n-g fair</p>' }],
    misses: [{ text: 'Gates A B C D E are closed.' }, { text: 'J. R. R. Tolkien wrote it in a T-shirt.' }],
  },
} satisfies BundledRule;
