import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_STOCK_TIP',
  describe: 'Recommends a share to buy',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\b(?:otc\s?bb|otc\s+bulletin\s+board|penny\s+stocks?|stock\s+(?:alert|pick)s?|undervalued\s+(?:stock|share|compan(?:y|ies))|(?:hot|explosive)\s+stock|profit\s+target|otc\s+newsletter)\b/i,
  why: 'Filters know these words from mail that drives the price of a share.',
  fix: 'Write of the company without words that urge to buy.',
  examples: {
    hits: [{ text: 'Our stock pick of the week.' }, { text: 'It trades on the OTCBB.' }],
    misses: [
      { text: 'The stock is counted on Friday.' },
      { text: 'The share is undervalued in our books, says the auditor.' },
    ],
  },
} satisfies BundledRule;
