import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findHiddenText } from '../../engine/evals/hidden-text.js';

export function test(message: Message): Finding | undefined {
  return findHiddenText(message, ['tiny', 'zero-size']);
}

export default {
  symbol: 'HTML_HIDDEN_SIZE',
  describe: 'Text is too small to be seen',
  score: 1.5,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters object to words set so small that nobody reads them: spam hides harmless text that way.',
  fix: 'Remove the text, or set it in the size of the rest.',
  examples: {
    hits: [
      { html: '<p>Our offer</p><span style="font-size:0">weather garden holiday recipe</span>' },
      { html: '<p>Hello <font style="font-size:1px">quiet river stones</font> and goodbye</p>' },
      { html: '<p>Hello</p><p style="font-size:2pt">quiet river stones today</p>' },
    ],
    misses: [
      { html: '<div style="font-size:0"><p style="font-size:14px">Good morning to all of you</p></div>' },
      { html: '<p>Hello</p><p style="font-size:7pt">Example Limited, registered in Leeds</p>' },
    ],
  },
} satisfies BundledRule;
