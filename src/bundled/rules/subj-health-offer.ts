import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_HEALTH_OFFER',
  describe: 'The subject offers a medicine or a weight-loss product',
  score: 1.8,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:viagra|cialis|levitra|xanax|valium|phentermine|tramadol|vicodin|ambien|ozempic)\b|\b(?:male|penis|breast)\s+enhancement\b|\b(?:lose|drop|shed)\s+(?:weight|\d+\s?(?:lbs?|pounds|kilos?|kg|stone|inches))\b|\bweight\s+loss\s+(?:pills?|secret|miracle|patch)\b|\bfat\s+burn|\bmiracle\s+(?:cure|pill|diet)\b|\b(?:erections?|erectile|libido)\b|\bno\s+prescription\b|\b(?:online|canadian|discount)\s+(?:pharmacy|meds|pills)\b/i,
  why: 'Filters know these words from illegal trade in medicines.',
  fix: 'Name the topic in other words, and describe the product in the text.',
  examples: {
    hits: [
      { subject: 'Lose weight before summer' },
      { subject: 'Canadian pharmacy, new prices' },
      { subject: 'Cheap viagra' },
    ],
    misses: [{ subject: 'Weight limits for hand luggage' }, { subject: 'Your appointment at the pharmacy' }],
  },
} satisfies BundledRule;
