import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_DEAR',
  describe: 'The subject begins with a greeting',
  score: 0.8,
  scored: 'judgement 2026-11',
  subject:
    /^\s*(?:dear|hello|attention|greetings)\s+(?:friend|customer|client|sir|madam|member|user|winner|beneficiary|account\s+(?:owner|holder)|valued|e-?mail|[^\s@]{1,60}@)|^\s*dear\b/i,
  why: 'Filters know greetings in the subject from mail that is sent to everybody.',
  fix: 'Say in the subject what the mail is about, and greet the reader in the text.',
  examples: {
    hits: [{ subject: 'Dear customer, your parcel' }, { subject: 'Hello friend' }],
    misses: [{ subject: 'Hello from the Leeds office' }, { subject: 'A dear old friend is visiting' }],
  },
} satisfies BundledRule;
