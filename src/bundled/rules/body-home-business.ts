import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_HOME_BUSINESS',
  describe: 'Offers paid work at home',
  score: 1.1,
  scored: 'judgement 2026-11',
  body: /\bwork(?:ing)?\s+(?:from|at)\s+home\s+(?:and\s+(?:earn|make|get)|jobs?|opportunit(?:y|ies)|business|scheme)\b|\bhome[-\s](?:based\s+)?(?:business|employment)\s+(?:opportunit(?:y|ies)|today|system)\b|\b(?:start|own|run|operate)\s+(?:your\s+own\s+|a\s+|an\s+)?home[-\s]?(?:based\s+)?(?:business|biz)\b|\b(?:earn|make|income)\s+(?:money\s+)?from\s+home\b|\b(?:multi-?level|network)\s+marketing\b|\bmlm\b|\b(?:mystery|secret)[-\s]shoppers?\b/i,
  why: 'Filters know these words from fraud with jobs.',
  fix: 'Name the employer, the work and the pay.',
  examples: {
    hits: [{ text: 'Work from home and earn as you like.' }, { text: 'Start your own home-based business.' }],
    misses: [
      { text: 'You can work from home on Fridays.' },
      { text: 'I am working at home today, call my mobile.' },
    ],
  },
} satisfies BundledRule;
