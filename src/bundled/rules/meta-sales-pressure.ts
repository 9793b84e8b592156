import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_SALES_PRESSURE',
  describe: 'Several phrases of advertising together',
  score: 1.5,
  scored: 'judgement 2026-11',
  meta: 'BODY_ACT_NOW + BODY_LIMITED_TIME + BODY_RISK_FREE + BODY_NO_OBLIGATION + BODY_HUNDRED_PERCENT + BODY_FREE_OFFER + BODY_HYPE + BODY_REMOVE_ME + SUBJ_HURRY + SUBJ_FREE_OFFER + SUBJ_EXCLAMATION_RUN + SUBJ_MONEY_OFFER > 2',
  why: 'One such phrase is common in honest mail; several together are what filters look for.',
  fix: 'Keep the one that matters most and drop the others.',
  examples: {
    hits: [
      { text: 'An amazing offer, risk-free. Hurry, it ends soon.' },
      { text: 'Order now. There is no catch. A free gift is included.' },
    ],
    misses: [{ text: 'Hurry, here is an amazing offer.' }, { text: 'Order now.' }],
  },
} satisfies BundledRule;
