import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_VERY_LONG',
  describe: 'The subject is longer than 150 characters',
  score: 0.5,
  scored: 'judgement 2026-11',
  subject: /^[^]{151,}$/,
  why: 'Filters score very long subjects, which hold an advertisement and no topic.',
  fix: 'Keep the subject under 100 characters and move the rest into the text.',
  examples: {
    hits: [
      {
        subject:
          'Minutes of the meeting about the new office, the move of the archive, the parking spaces, the coffee machine, the summer party and everything else we talked about on Tuesday afternoon',
      },
      {
        subject:
          'All the points that were open after the last call with the supplier, each with the person who looks after it and the date by which it should be closed, as agreed',
      },
    ],
    misses: [
      {
        subject:
          'Minutes of the meeting about the new office, the move of the archive and the parking spaces',
      },
      { subject: 'Hi' },
    ],
  },
} satisfies BundledRule;
