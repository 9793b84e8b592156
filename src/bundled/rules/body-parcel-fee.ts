import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PARCEL_FEE',
  describe: 'Asks for a payment to deliver a parcel',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:parcel|package|shipment|consignment)\b[^.]{0,60}\b(?:waiting|pending|held|on\s+hold|suspended|returned|undeliver(?:ed|able)|could\s+not\s+be\s+delivered|arrived\s+at)\b[^\n]{0,120}\b(?:pay(?:ment|ing)?\s+(?:of\s+|the\s+|a\s+|re-?shipping\s+|shipping\s+|customs\s+|delivery\s+)|(?:re-?shipping|customs|clearance|re-?delivery)\s+(?:fees?|tax(?:es)?|charges?|payment))|\b(?:pay|confirm)\s+(?:the\s+)?(?:payment|re-?shipping|shipping|customs|re-?delivery)\s+(?:fees?|tax(?:es)?|charges?|costs?|\()/i,
  why: 'Filters know this from fraud in the name of carriers.',
  fix: 'Name the order and the tracking number, and let the reader pay in the shop.',
  examples: {
    hits: [
      { text: 'Your parcel is on hold. Please send the customs fee.' },
      { text: 'Pay the shipping fee to see it today.' },
    ],
    misses: [
      { text: 'Your parcel is waiting at the front desk.' },
      { text: 'Shipping is included in the price.' },
    ],
  },
} satisfies BundledRule;
