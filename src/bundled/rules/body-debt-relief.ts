import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_DEBT_RELIEF',
  describe: 'Offers help with debt or credit',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:consolidat(?:e|ing)|eliminat(?:e|ing)|wip(?:e|ing)\s+out|reduc(?:e|ing)|get(?:ting)?\s+out\s+of)\s+(?:(?:all\s+|of\s+|your\s+|my\s+|credit\s+card\s+){0,3})(?:debts?|bills)\b|\b(?:debt|bill)[-\s](?:free|relief|settlement|consolidation|elimination|negotiation)\b|\bcredit\s+(?:repair|fix|counsel(?:l)?ing)\b|\b(?:fix|repair|rebuild|clean)\s+your\s+credit\b|\b(?:bad|poor|no)\s+credit,?\s+(?:(?:is\s+)?(?:ok(?:ay)?|welcome|no\s+problem|accepted)|or|history|check)\b|\bno\s+credit\s+checks?\b|\bregardless\s+of\s+(?:your\s+)?credit\b/i,
  why: 'Filters know these words from unwanted offers of credit.',
  fix: 'Name the contract or the customer number you write about.',
  examples: {
    hits: [
      { text: 'Consolidate your debts with one call.' },
      { text: 'Bad credit is no problem, no credit check.' },
    ],
    misses: [
      { text: 'The credit note for order 12 is attached.' },
      { text: 'We reduced the technical part of the plan.' },
    ],
  },
} satisfies BundledRule;
