import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_NO_OBLIGATION',
  describe: 'Promises that there is no cost, catch or obligation',
  score: 0.6,
  scored: 'judgement 2026-11',
  body: /\bno\s+(?:catch|gimmicks?|strings\s+attached|hidden\s+(?:costs?|fees?|charges?)|obligations?(?:\s+to\s+(?:buy|purchase))?|purchase\s+(?:is\s+)?(?:necessary|required)|(?:up-?front|initial)\s+(?:investment|costs?|fees?)|investment\s+(?:is\s+)?(?:needed|required|necessary)|experience\s+(?:is\s+)?(?:needed|required|necessary)|selling|credit\s+card\s+(?:needed|required))\b|\bwithout\s+obligation\b|\bobligation[-\s]free\b/i,
  why: 'Filters know this promise from advertisements.',
  fix: 'State the price and the terms instead.',
  examples: {
    hits: [{ text: 'There is no catch.' }, { text: 'No investment required, no experience needed.' }],
    misses: [
      { text: 'You have an obligation to keep the records.' },
      { text: 'No costs have been booked so far.' },
    ],
  },
} satisfies BundledRule;
