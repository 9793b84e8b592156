import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_GUARANTEED_RETURNS',
  describe: 'Promises returns on an investment',
  score: 1.7,
  scored: 'judgement 2026-11',
  body: /\bguaranteed\s+(?:daily\s+|weekly\s+|monthly\s+|high\s+|fixed\s+)?(?:returns?|profits?|income|earnings|roi|winnings?)\b|\b(?:returns?|profits?|roi|earnings)\s+(?:is\s+|are\s+)?guaranteed\b|\b(?:high|huge|massive|explosive|daily|weekly)\s+(?:returns?|profits?|roi)\s+(?:of|on|up\s+to|for|in|with|every)\b|\b\d{2,4}\s?%\s+(?:daily|weekly|monthly|return|profit|roi)\b|\b(?:penny|hot|undervalued)\s+stocks?\b|\bstock\s+(?:alert|pick\s+of|tip)\b|\b(?:crypto|forex|bitcoin|binary(?:\s+options?)?)\s+(?:trading|trader|investment|investors?)\s+(?:platform|opportunit(?:y|ies)|expert|experts|plan|program(?:me)?|signals?|account|company|robot|bot)\b/i,
  why: 'Filters know these promises from investment fraud.',
  fix: 'Leave the promise out, and name the licence of the firm.',
  examples: {
    hits: [{ text: 'Guaranteed returns, paid every Monday.' }, { text: 'Join our crypto trading platform.' }],
    misses: [{ text: 'The returns of the shop rose in May.' }, { text: 'Next-day delivery is guaranteed.' }],
  },
} satisfies BundledRule;
