import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_WEIGHT_LOSS',
  describe: 'Promises weight loss',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\b(?:lose|drop|shed|melt)\s+(?:weight\s+(?:fast|quickly|now|today|without|overnight|in)|(?:up\s+to\s+)?\d{1,3}\s?(?:lbs?|pounds|kilos?|kg|stone|inches)|(?:body\s+|belly\s+)?fat)\b|\b(?:burns?|burning|melts?|blasts?)\s+(?:away\s+)?(?:(?:the\s+|your\s+|body\s+|belly\s+|stubborn\s+)){0,3}fat\b|\b(?:fat|calorie)[-\s]burn(?:er|ing)\b|\bweight[-\s]loss\s+(?:pills?|products?|supplements?|patch|miracle|secret|solution|drops)\b|\b(?:diet|slimming)\s+pills?\b/i,
  why: 'Filters know this promise from trade in doubtful products.',
  fix: 'Describe the programme without the promise.',
  examples: {
    hits: [{ text: 'Lose 20 pounds in ten days.' }, { text: 'These diet pills are new.' }],
    misses: [
      { text: 'We lose about 20 litres of water a day.' },
      { text: 'Low-fat milk for the kitchen, please.' },
    ],
  },
} satisfies BundledRule;
