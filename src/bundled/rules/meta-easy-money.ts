import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_EASY_MONEY',
  describe: 'Several promises of money together',
  score: 1.5,
  scored: 'judgement 2026-11',
  meta: 'BODY_MAKE_MONEY + BODY_HOME_BUSINESS + BODY_EARN_PER_WEEK + BODY_DOUBLE_YOUR + BODY_CASH_OFFER + BODY_GUARANTEED_RETURNS + BODY_RISK_FREE + BODY_NO_OBLIGATION + BODY_MONEY_SIGNS + SUBJ_EASY_MONEY + SUBJ_MONEY_OFFER > 1',
  why: 'Filters know this mix of promises from fraud with jobs and investments.',
  fix: 'Describe the work, the pay and the contract in plain words.',
  examples: {
    hits: [{ text: 'Double your money, risk-free.' }, { text: 'Be your own boss and earn $2,000 per week.' }],
    misses: [{ text: 'Be your own boss.' }, { text: 'The trial is risk-free.' }],
  },
} satisfies BundledRule;
