import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_MILLIONS',
  describe: 'Speaks of millions that wait for the reader',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:sum|amount|funds?)\s+of\s+(?:about\s+|over\s+|approximately\s+)?\(?(?:us|usd|eur|gbp)?\s?[$€£]?\s?\d[\d.,]{0,14}\s?(?:m|million|billion)\b|\b(?:sum|amount|funds?)\s+of\s+(?:about\s+|over\s+|approximately\s+)?\(?(?:us|usd|eur|gbp)?\s?[$€£]?\s?\d[\d.,]{0,14}\s+(?:united\s+|us\s+|u\.s\.\s+)?(?:states\s+)?(?:dollars|pounds|euros)\b|\busd\s?\$\s?\d[\d.,]{0,14}\s?million\b|\bmillion,?\s+(?:[a-z]{3,12}\s+(?:hundred\s+)?thousand,?\s+)?(?:united\s+states|u\.?s\.?a?\.?|american|british|great\s+british)\s+(?:dollars?|pounds)\b|\bmillion\s+(?:pounds\s+sterling|british\s+pounds)\b|\b\d[\d.,]{0,14}\s?million\s+(?:us|u\.s\.|united\s+states)\s+dollars\b/i,
  why: 'Filters know sums like this from advance-fee fraud.',
  fix: 'Give the sum in figures, with the contract it belongs to.',
  examples: {
    hits: [
      { text: 'He left ten million United States dollars.' },
      { text: 'The sum of US$ 12.5 million is ready.' },
    ],
    misses: [{ text: 'Turnover was $4.5 million last year.' }, { text: 'A million thanks for your help.' }],
  },
} satisfies BundledRule;
