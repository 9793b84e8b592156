import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_EXCLAMATION_RUN',
  describe: 'Several exclamation marks in a row in the subject',
  score: 0.9,
  scored: 'judgement 2026-11',
  subject: /[!\uff01](?:\s?[!\uff01])+/,
  rewrite: { kind: 'replace', with: '!' },
  why: 'Filters score rows of exclamation marks in a subject as the mark of an advertisement.',
  fix: 'Keep one exclamation mark at most.',
  examples: {
    hits: [{ subject: 'Our spring fair opens!!' }, { subject: 'Doors open at nine ! ! !' }],
    misses: [{ subject: 'Our spring fair opens!' }, { subject: 'Yes! It works! Thank you' }],
  },
} satisfies BundledRule;
