import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_EASY_MONEY',
  describe: 'The subject promises easy money',
  score: 1.3,
  scored: 'judgement 2026-11',
  subject:
    /\bmake\s+(?:more\s+|extra\s+|easy\s+|big\s+|serious\s+)?(?:money|cash)\b|\b(?:extra|passive|residual|second|unlimited)\s+(?:income|cash)\b|\bwork\s+(?:from|at)\s+home\s+and\s+(?:earn|make)\b|\bget\s+rich\b|\bbe\s+your\s+own\s+boss\b|\bfinancial\s+freedom\b|\bdouble\s+your\b|\brisk[-\s]?free\b|\bguaranteed\s+(?:income|profits?|returns?|approval)\b|\b(?:free|fast|easy|quick|instant)\s+(?:money|cash)\b|\bhome[-\s](?:based\s+)?business\b/i,
  why: 'Filters know these words from fraud with jobs and investments.',
  fix: 'Name the product or the work, and leave the promise out.',
  examples: {
    hits: [
      { subject: 'Make money with your phone' },
      { subject: 'A second income for you' },
      { subject: 'Double your sales' },
    ],
    misses: [{ subject: 'Working from home: new rules' }, { subject: 'Income statement for March' }],
  },
} satisfies BundledRule;
