import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_EXCLAMATION_RUN',
  describe: 'Several exclamation marks in a row',
  score: 0.5,
  scored: 'judgement 2026-11',
  body: /!(?:[ ]?!){2,}/,
  rewrite: { kind: 'replace', with: '!' },
  why: 'Filters score rows of exclamation marks as the mark of an advertisement.',
  fix: 'Keep one exclamation mark at most.',
  examples: {
    hits: [{ text: 'We are open again!!!' }, { html: '<p>See you on Monday! ! !</p>' }],
    misses: [{ text: 'Thank you! See you!' }, { text: 'Great!!' }],
  },
} satisfies BundledRule;
