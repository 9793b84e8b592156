import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_LOUD',
  describe: 'Loud in several ways at once',
  score: 0.8,
  scored: 'judgement 2026-11',
  meta: 'SUBJ_ALL_CAPS + SUBJ_MOSTLY_CAPS + SUBJ_EXCLAMATION_RUN + SUBJ_QUESTION_RUN + SUBJ_MONEY_SIGNS + SUBJ_EMOJI_RUN + BODY_SHOUTING + BODY_EXCLAMATION_RUN + BODY_MONEY_SIGNS > 1',
  why: 'Capitals, rows of marks and rows of signs together are what filters take for advertising.',
  fix: 'Write in ordinary sentences, with one mark at the end.',
  examples: {
    hits: [
      { subject: 'We are open again!!', text: 'Come and see us!!!' },
      { subject: 'OUR SHOP IS OPEN AGAIN!!' },
    ],
    misses: [
      { subject: 'We are open again!!', text: 'Come and see us!' },
      { subject: 'OUR SHOP IS OPEN AGAIN' },
    ],
  },
} satisfies BundledRule;
