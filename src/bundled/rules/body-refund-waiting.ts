import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_REFUND_WAITING',
  describe: 'Says that a refund waits for the reader',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\b(?:tax|overpayment|bill|duplicate)\s+refund\s+(?:of|is|was|has|notification|notice|request|form|claim|for\s+you)\b|\brefund\s+(?:bill|notification|of\s+[$€£]?\s?\d[\d.,]{0,10}\s+(?:[a-z]{3}\s+)?is|amount\s+is|is\s+(?:ready|available|waiting|pending|now\s+available))|\beligible\s+(?:for|to\s+receive)\s+(?:a|your)\s+(?:tax\s+)?refund\b|\b(?:claim|collect|receive|process)\s+your\s+(?:tax\s+)?refund\b/i,
  why: 'Filters know this from fraud in the name of tax offices and shops.',
  fix: 'Name the invoice the refund belongs to, and pay it without asking for a click.',
  examples: {
    hits: [{ text: 'Claim your refund this week.' }, { text: 'You are eligible for a tax refund.' }],
    misses: [{ text: 'We refund invoice 20417 to your account.' }, { text: 'Tickets cannot be refunded.' }],
  },
} satisfies BundledRule;
