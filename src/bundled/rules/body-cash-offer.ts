import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_CASH_OFFER',
  describe: 'Offers cash, a bonus or a prize in money',
  score: 1.0,
  scored: 'judgement 2026-11',
  body: /\b(?:cash\s+(?:bonus(?:es)?|prizes?|reward|grants?|gifts?|advance)|(?:bonus|free|extra|instant|easy|quick|fast)\s+cash|free\s+money|money[-\s]making|cash\s+(?:in|into)\s+your\s+(?:hand|pocket|account))\b/i,
  why: 'Filters know these words from bait with money.',
  fix: 'Say who pays what, and for what.',
  examples: {
    hits: [{ text: 'A cash bonus is waiting.' }, { text: 'Get instant cash.' }],
    misses: [{ text: 'The petty cash was counted on Friday.' }, { text: 'The bonus is paid in May.' }],
  },
} satisfies BundledRule;
