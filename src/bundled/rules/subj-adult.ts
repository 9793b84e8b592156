import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_ADULT',
  describe: 'The subject holds words of adult mail',
  score: 1.5,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:porn(?:o|ography)?|xxx\s+(?:videos?|movies?|pics|girls|action|sites?)|horny|sexy?|nudes?|naked|milfs?|sluts?|hookups?|escorts?|hardcore|webcams?\s+girls?|adult\s+(?:dating|videos?|site)|(?:hot|sexy|local|lonely|single|russian|asian)\s+(?:singles?|girls?|babes?|women|housewives|teens?))\b/i,
  why: 'Filters give words of adult mail many points wherever they stand.',
  fix: 'Use other words in the subject.',
  examples: {
    hits: [{ subject: 'Hot singles in your town' }, { subject: 'Sexy videos' }],
    misses: [{ subject: 'Sussex and Essex, delivery dates' }, { subject: 'Single room in Leeds' }],
  },
} satisfies BundledRule;
