import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PLAN_ENDS',
  describe: 'Says that a subscription ends or a payment failed',
  score: 0.9,
  scored: 'judgement 2026-11',
  body: /\byour\s+(?:[a-z]{3,12}\s+)?(?:subscription|membership|licen[cs]e|protection|plan)\s+(?:is\s+about\s+to\s+(?:expire|end)|(?:has|have|is)\s+(?:been\s+)?(?:expired|ended)|will\s+be\s+(?:cancell?ed|suspended|terminated)|(?:expires|ends)\s+(?:today|tomorrow|soon))\b|\b(?:payment|card|transaction|charge)\s+(?:was|has\s+been|is)\s+(?:declined|rejected)\b|\bunable\s+to\s+(?:process|validate|renew)\s+your\s+(?:last\s+|recent\s+)?(?:payment|billing|card|membership|subscription)\b|\bupdate\s+your\s+(?:payment|billing|card)\s+(?:details|information|method)\b/i,
  why: 'Filters know this from mail that collects card numbers in the name of a service.',
  fix: 'Name the contract and the date, and let the reader pay in the account without a link.',
  examples: {
    hits: [
      { text: 'Your subscription is about to expire.' },
      { text: 'Please update your payment details.' },
    ],
    misses: [{ text: 'Your parking permit runs until June.' }, { text: 'The payment was made on Friday.' }],
  },
} satisfies BundledRule;
