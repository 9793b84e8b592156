import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_MONEY_SIGNS',
  describe: 'A row of money signs',
  score: 1.0,
  scored: 'judgement 2026-11',
  body: /([$€£¥])(?:\s?\1){2,}/,
  rewrite: { kind: 'replace', with: '$1' },
  why: 'Filters know rows of money signs from offers of quick gain.',
  fix: 'Write the amount in figures, with one sign.',
  examples: {
    hits: [{ text: 'Save $$$ with us.' }, { html: '<p>More £ £ £ for you</p>' }],
    misses: [{ text: 'It costs $20, and $$ is a shell variable.' }, { text: 'Prices in $, € and £.' }],
  },
} satisfies BundledRule;
