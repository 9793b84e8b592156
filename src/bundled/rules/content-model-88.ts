import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findContentBand } from '../content/judge-content.js';

/** Unwanted with a probability of from 88 to 94 %. */
export function test(message: Message): Finding | undefined {
  return findContentBand(message, 0.88, 0.94);
}

export default {
  symbol: 'CONTENT_MODEL_88',
  describe: 'The wording as a whole is like that of unwanted mail',
  score: 2.0,
  scored: 'corpora 2026-11',
  test,
  why: 'A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).',
  fix: 'Say it more plainly: whom you write to, what about, and what you agreed.',
  examples: {
    // Found by their probability: training anew can move them into a neighbouring band.
    hits: [
      { text: 'Reply with your bank name. Verify your password here.' },
      { text: 'Watch the video. God bless you. Verify your password here.' },
    ],
    misses: [
      { text: 'Hi Anna, the minutes of Tuesday are attached. See you next week.' },
      { subject: 'Kitchen plans', text: 'The order is confirmed, thank you. We start on Monday.' },
    ],
  },
} satisfies BundledRule;
