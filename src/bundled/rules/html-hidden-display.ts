import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findHiddenText } from '../../engine/evals/hidden-text.js';

export function test(message: Message): Finding | undefined {
  return findHiddenText(message, ['display-none']);
}

export default {
  symbol: 'HTML_HIDDEN_DISPLAY',
  describe: 'Text is switched off for readers',
  score: 1.0,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters read it all the same, and object to words that only machines are meant to see.',
  fix: 'Remove the hidden text.',
  examples: {
    hits: [
      { html: '<p>Our offer</p><div style="display:none">weather garden holiday recipe</div>' },
      { html: '<p>Hello</p><span style="visibility:hidden">quiet river stones</span><p>Bye</p>' },
    ],
    misses: [
      {
        html:
          '<div style="display:none;font-size:1px">News from the workshop: three dates in May</div>' +
          '<p>Dear customers, here are the dates.</p>',
      },
      { html: '<p style="display:block">weather garden holiday recipe</p>' },
    ],
  },
} satisfies BundledRule;
