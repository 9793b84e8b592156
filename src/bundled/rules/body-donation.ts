import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_DONATION',
  describe: 'Offers the reader a donation or compensation',
  score: 1.5,
  scored: 'judgement 2026-11',
  body: /\bdonat(?:e|ed|ing|ion)\b[^.]{0,60}\b(?:to\s+you\b|million)|\b(?:compensation|beneficiary)\s+(?:fund|payment|award)s?\b|\b(?:scam|fraud)\s+victims?\b|\bvictims\s+of\s+(?:scam|fraud|internet)|\b(?:international\s+monetary\s+fund|imf|united\s+nations|world\s+bank|ecowas|efcc)\b[^.]{0,120}\b(?:compensat\w{1,6}|your\s+(?:payment|fund)|released?|beneficiar(?:y|ies))\b|\bpayment\s+of\s+your\s+(?:fund|inheritance|compensation)/i,
  why: 'Filters know this from advance-fee fraud.',
  fix: 'Name the case and the contract, without the words of this story.',
  examples: {
    hits: [
      { text: 'I donate a part of my fortune to you.' },
      { text: 'The compensation fund has your name.' },
    ],
    misses: [{ text: 'Please donate blood on Friday.' }, { text: 'Holiday compensation is on page four.' }],
  },
} satisfies BundledRule;
