import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findHiddenText } from '../../engine/evals/hidden-text.js';

export function test(message: Message): Finding | undefined {
  return findHiddenText(message, ['same-colour', 'transparent']);
}

export default {
  symbol: 'HTML_HIDDEN_COLOUR',
  describe: 'Text has the colour of its background',
  score: 1.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters object to words that readers cannot see: spam hides harmless text that way.',
  fix: 'Remove the hidden text, or give it a colour that can be read.',
  examples: {
    hits: [
      { html: '<p>Our offer</p><p style="color:#ffffff">weather garden holiday recipe</p>' },
      {
        html: '<p>Hello</p><p style="color:#fefefe;background-color:white">quiet river stones today</p><p>Bye</p>',
      },
      { html: '<p>Hello</p><p style="color:transparent">quiet <b>river</b> stones</p>' },
    ],
    misses: [
      {
        html: '<table><tr><td bgcolor="#003366"><font color="white">Example Limited, Leeds</font></td></tr></table>',
      },
      {
        html: '<style>.bar { background: navy }</style><p class="bar" style="color:#fff">Example Limited</p>',
      },
      { html: '<div style="color:#fff"><p style="color:#333">Good morning to all of you</p></div>' },
      { html: '<p>One</p><p style="color:white">.</p><p>Two</p>' },
    ],
  },
} satisfies BundledRule;
