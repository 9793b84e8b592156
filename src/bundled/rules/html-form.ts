import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findElements } from '../../engine/evals/own-parts.js';

export function test(message: Message): Finding | undefined {
  return findElements(message, ({ name }) => name === 'form' || name === 'textarea' || name === 'select');
}

export default {
  symbol: 'HTML_FORM',
  describe: 'A form to fill in is built into the mail',
  score: 0.2,
  scored: 'corpora 2026-11',
  test,
  why: 'Filters object to forms in mail: most that ask for an answer this way collect personal data.',
  fix: 'Ask the question in words, or link to the form on your web site.',
  examples: {
    hits: [
      { html: '<form action="https://example.com/f"><select><option>Yes</option></select></form>' },
      { html: '<p>Your comment:</p><textarea></textarea>' },
    ],
    misses: [
      { html: '<p>Please fill in the form on <a href="https://example.com/form">our site</a>.</p>' },
      { html: '<p>Write &lt;form&gt; before the first field.</p>' },
    ],
  },
} satisfies BundledRule;
