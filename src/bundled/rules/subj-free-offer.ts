import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_FREE_OFFER',
  describe: 'The subject offers something free',
  score: 0.7,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:(?:100\s?%\s+|absolutely\s+|totally\s+|completely\s+)free|free\s+(?:gift|money|cash|access|offer|sample|quote|bonus|iphone|ipad|laptop|phone|vacation|holiday|membership|report|ebook|download|trial|consultation)s?|get\s+(?:it|yours?|one)\s+free|for\s+free|free\s+for\s+(?:you|life))\b/i,
  why: 'Filters score "free" beside a gift or an offer in the subject.',
  fix: 'Say what the reader gets without the word "free".',
  examples: {
    hits: [{ subject: 'A free gift for every visitor' }, { subject: 'Absolutely free: our new catalogue' }],
    misses: [{ subject: 'Are you free on Thursday?' }, { subject: 'Duty-free shop, new opening hours' }],
  },
} satisfies BundledRule;
