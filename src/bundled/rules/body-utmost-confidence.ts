import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_UTMOST_CONFIDENCE',
  describe: 'Stresses how confidential the business is',
  score: 0.9,
  scored: 'judgement 2026-11',
  body: /\b(?:utmost|absolute|strictest?|top|complete|highest)\s+(?:confiden(?:ce|tiality|tial)|secrecy|secret|trust\s+and\s+confiden)|\bmutual(?:ly)?\s+benefi\w{2,10}\s+(?:business|transaction|proposal)\b|\bconfidential\s+(?:business|transaction|proposal|deal)\b|\b(?:business|urgent)\s+(?:proposition|transaction)\b|\bi\s+am\s+(?:the\s+)?(?:barrister|an?\s+attorney\s+to|the\s+auditor\s+(?:of|in))\b/i,
  why: 'Filters know these words from advance-fee fraud.',
  fix: 'Say plainly who is allowed to read the mail.',
  examples: {
    hits: [{ text: 'Treat this with utmost secrecy.' }, { text: 'I have a confidential proposal.' }],
    misses: [{ text: 'This report is confidential.' }, { text: 'I trust this finds you well.' }],
  },
} satisfies BundledRule;
