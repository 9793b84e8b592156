import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findContentBand } from '../content/judge-content.js';

/** Unwanted with a probability of 97 % and more. */
export function test(message: Message): Finding | undefined {
  return findContentBand(message, 0.97, 1.01);
}

export default {
  symbol: 'CONTENT_MODEL_97',
  describe: 'The wording as a whole is like that of unwanted mail',
  score: 3.8,
  scored: 'corpora 2026-11',
  test,
  why: 'A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).',
  fix: 'Say it more plainly: whom you write to, what about, and what you agreed.',
  examples: {
    // Found by their probability: training anew can move them into a neighbouring band.
    hits: [
      { text: 'Lonely tonight? God bless you. Bitcoin profits are waiting. Verify your password here.' },
      { text: 'Bitcoin profits are waiting. Claim your reward before midnight. Verify your password here.' },
    ],
    misses: [
      { text: 'Hi Anna, the minutes of Tuesday are attached. See you next week.' },
      { subject: 'Kitchen plans', text: 'The order is confirmed, thank you. We start on Monday.' },
    ],
  },
} satisfies BundledRule;
