import { obfuscatedWordsOf } from '../../engine/evals/obfuscated-words.js';
import { findWords } from '../../engine/evals/word-finding.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return findWords(message, 'body', obfuscatedWordsOf);
}

export default {
  symbol: 'BODY_OBFUSCATED_WORDS',
  describe: 'A word has digits or signs in place of letters',
  score: 1.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score disguised words more than the words themselves.',
  fix: 'Write the word with its own letters, or use another.',
  examples: {
    hits: [{ text: 'Ask for our di$count.' }, { html: '<p>Let us talk about <b>m0</b>ney</p>' }],
    misses: [
      { text: 'Write to cash@example.com or see example.com/m0ney' },
      { text: 'The new model is called S4LE-100.' },
    ],
  },
} satisfies BundledRule;
