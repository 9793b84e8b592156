import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_INVESTOR',
  describe: 'Offers the money of an investor to a stranger',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:client|investors?|broker|principal|family\s+office|royal\s+family)\b[^.\n]{0,100}\b(?:seek(?:s|ing)\s+(?:an?\s+)?investment\s+opportunit(?:y|ies)|invest(?:ment|ing)?\s+(?:in\s+your|with\s+you|abroad|overseas)|willing\s+to\s+(?:fund|invest|finance)|relocat(?:e|ing)\s+(?:his|her|their|the)\s+(?:funds?|assets?))|\bfund\s+(?:you\s+in\s+|your\s+)(?:any\s+)?(?:current\s+|on-?going\s+|new\s+)?(?:project|business|ideas?)s?\b|\b(?:invest|investment)\b[^.\n]{0,60}\b(?:in\s+your\s+country|around\s+your\s+location|under\s+your\s+(?:control|management|care))\b/i,
  why: 'Filters know this offer from advance-fee fraud.',
  fix: 'Name the investor, the contract and the person you both know.',
  examples: {
    hits: [{ text: 'Our client is willing to invest.' }, { text: 'We fund your project.' }],
    misses: [{ text: 'The investor meeting is on Friday.' }, { text: 'The client pays the invoice in May.' }],
  },
} satisfies BundledRule;
