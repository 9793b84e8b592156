import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_NEXT_OF_KIN',
  describe: 'Speaks of next of kin',
  score: 0.9,
  scored: 'judgement 2026-11',
  body: /\bnext[-\s]of[-\s]kin\b|\bonly\s+(?:surviving\s+)?(?:heir|beneficiary)\b|\b(?:rightful|legal|sole|appointed)\s+(?:heir|beneficiary)\b/i,
  why: 'Filters know these words from letters about money of the dead.',
  fix: 'Write "family" or "relatives" where that is what you mean.',
  examples: {
    hits: [{ text: 'I need you as his next of kin.' }, { text: 'You are the sole beneficiary.' }],
    misses: [{ text: 'Please name a relative we can call.' }, { text: 'The next of the kind comes in May.' }],
  },
} satisfies BundledRule;
