import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_INHERITANCE',
  describe: 'Speaks of the fortune of somebody who died',
  score: 2.0,
  scored: 'judgement 2026-11',
  body: /\b(?:inheritance|unclaimed|dormant|abandoned)\s+(?:funds?|claims?|accounts?|deposits?|estates?|inheritance|money|payments?|sums?)\b|\b(?:my|our|the|a)\s+(?:late|deceased)\s+(?:client|customer|husband|father|depositor|account\s+(?:holder|owner)|engr?\.?|mr\.?|dr\.?)\b[^.]{0,300}\b(?:millions?|funds?|deposit(?:ed)?|fortune|inherit(?:ed|ance)?|account)\b|\b(?:died|killed|perished)\s+(?:in|with|along\s+with|intestate)\b[^.]{0,300}\b(?:funds?|deposit(?:ed)?|million|claim|heir)\b|\binherited\s+(?:the\s+)?(?:sum|fund|money|fortune)\b/i,
  why: 'Filters know this story from advance-fee fraud.',
  fix: 'Name the estate and the case number, without the words of this story.',
  examples: {
    hits: [
      { text: 'The unclaimed funds are with the bank.' },
      { text: 'My late husband left a deposit of some millions.' },
    ],
    misses: [{ text: 'The class uses inheritance twice.' }, { text: 'My late reply is due to holidays.' }],
  },
} satisfies BundledRule;
