import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_VERIFY_ACCOUNT',
  describe: 'Asks to confirm an account or its details',
  score: 0.7,
  scored: 'judgement 2026-11',
  body: /\b(?:verify|validate|confirm|update|re-?confirm|re-?activate|unlock|restore)\s+your\s+(?:(?:[a-z]{2,12}|on-?line|e-?mail)\s+){0,2}(?:account|accounts|identity|mailbox|billing|payment\s+(?:details|information|method)|log-?in|password|(?:bank|card|personal|account|billing)\s+(?:details|information)|credentials)\b/i,
  why: 'Filters know this request from mail that steals passwords.',
  fix: 'Say which page of your site the reader finds it on, and do not ask by mail.',
  examples: {
    hits: [{ text: 'Please verify your account.' }, { text: 'Update your billing information here.' }],
    misses: [{ text: 'Please confirm your order by Friday.' }, { text: 'We verified the account list.' }],
  },
} satisfies BundledRule;
