import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { ownLinks } from '../../engine/evals/own-parts.js';
import { uriFinding } from '../../engine/evals/uri-finding.js';

export function test(message: Message): Finding | undefined {
  const bare = ownLinks(message).filter(({ text }) =>
    /^(?:(?:please|just|simply) )?click here[.!]{0,3}$/i.test(text),
  );
  return uriFinding(bare.map(({ uri }) => uri));
}

export default {
  symbol: 'LINK_CLICK_HERE',
  describe: 'A link says only "click here"',
  score: 0.2,
  scored: 'corpora 2026-11',
  test,
  why: 'Filters know these words from advertising and phishing, which do not say where a link leads.',
  fix: 'Let the link say what it opens, such as "the price list for May".',
  examples: {
    hits: [
      { html: '<p>For the list <a href="https://example.com/">click here</a>.</p>' },
      { html: '<a href="https://example.com/">CLICK HERE!</a>' },
    ],
    misses: [
      { html: '<p>For the list <a href="https://example.com/">click here to see the prices</a>.</p>' },
      { text: 'To save the file click here: File, Save.' },
    ],
  },
} satisfies BundledRule;
