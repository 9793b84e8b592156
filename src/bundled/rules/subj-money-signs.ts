import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_MONEY_SIGNS',
  describe: 'A row of money signs in the subject',
  score: 1.2,
  scored: 'judgement 2026-11',
  subject: /([$€£¥])(?:\s?\1)+/,
  rewrite: { kind: 'replace', with: '$1' },
  why: 'Filters know rows of money signs from offers of quick gain.',
  fix: 'Write the amount in figures, with one sign.',
  examples: {
    hits: [{ subject: 'Save $$$ on your next order' }, { subject: 'A few £ £ £ more' }],
    misses: [{ subject: 'Budget: $4,500 for travel' }, { subject: 'Prices in $, € and £' }],
  },
} satisfies BundledRule;
