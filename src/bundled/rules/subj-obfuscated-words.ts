import { obfuscatedWordsOf } from '../../engine/evals/obfuscated-words.js';
import { findWords } from '../../engine/evals/word-finding.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return findWords(message, 'subject', obfuscatedWordsOf);
}

export default {
  symbol: 'SUBJ_OBFUSCATED_WORDS',
  describe: 'A word in the subject has digits or signs in place of letters',
  score: 1.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score disguised words more than the words themselves.',
  fix: 'Write the word with its own letters, or use another.',
  examples: {
    hits: [{ subject: 'Our di$count for May' }, { subject: 'Talk about m0ney' }],
    misses: [
      { subject: 'Model S4LE-100' },
      { subject: 'Write to cash@example.com' },
      { subject: 'Win11 and the sale!' },
    ],
  },
} satisfies BundledRule;
