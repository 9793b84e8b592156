import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findElements } from '../../engine/evals/own-parts.js';

export function test(message: Message): Finding | undefined {
  return findElements(message, ({ name }) => name === 'marquee' || name === 'blink');
}

export default {
  symbol: 'HTML_MOVING_TEXT',
  describe: 'Text is made to blink or move',
  score: 0.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters know moving text from advertising, and most mail programs do not move it anyway.',
  fix: 'Set the text like the rest.',
  examples: {
    hits: [
      { html: '<marquee>Sale until Friday</marquee>' },
      { html: '<p><blink>New</blink> in our shop</p>' },
    ],
    misses: [{ html: '<p>Do not use marquee or blink on the site.</p>' }, { html: '<b>New</b> in our shop' }],
  },
} satisfies BundledRule;
