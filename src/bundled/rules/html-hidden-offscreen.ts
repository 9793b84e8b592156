import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findHiddenText } from '../../engine/evals/hidden-text.js';

export function test(message: Message): Finding | undefined {
  return findHiddenText(message, ['off-screen']);
}

export default {
  symbol: 'HTML_HIDDEN_OFFSCREEN',
  describe: 'Text is moved off the screen',
  score: 1.5,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters read it all the same, and object to words that only machines are meant to see.',
  fix: 'Remove the text that is moved out of sight.',
  examples: {
    hits: [
      { html: '<p>Our offer</p><div style="position:absolute;left:-9999px">weather garden holiday</div>' },
      { html: '<p>Hello</p><p style="text-indent:-1000px">quiet river stones today</p>' },
    ],
    misses: [
      { html: '<p style="text-indent:-18pt;margin-left:36pt">First item of a list in a letter</p>' },
      { html: '<p style="margin-left:-20px">Good morning to all of you</p>' },
    ],
  },
} satisfies BundledRule;
