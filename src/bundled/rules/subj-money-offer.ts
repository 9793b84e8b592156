import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_MONEY_OFFER',
  describe: 'The subject offers a sum of money',
  score: 1.1,
  scored: 'judgement 2026-11',
  subject:
    /[$€£]\s?\d[\d.,]{0,12}k?\s+(?:(?:an?|per|each|every)\s+(?:day|week|month|hour)|daily|weekly|cash|bonus|reward|gift|prize|loan|free)\b|\b(?:earn|make|win|claim|won|receive)\s+(?:up\s+to\s+)?[$€£]\s?\d[\d.,]{0,12}/i,
  why: 'Filters score an amount held out in the subject as bait.',
  fix: 'Say what the mail is about, and give the amount in the text.',
  examples: {
    hits: [
      { subject: 'Earn up to $500 from your sofa' },
      { subject: '£1,000 bonus inside' },
      { subject: 'Get €300 per day' },
    ],
    misses: [{ subject: 'Invoice 4711 over $1,200.00' }, { subject: 'Budget of £300 for the summer party' }],
  },
} satisfies BundledRule;
