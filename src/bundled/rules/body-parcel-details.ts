import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PARCEL_DETAILS',
  describe: 'Asks for the details of a parcel that could not be delivered',
  score: 1.1,
  scored: 'judgement 2026-11',
  body: /\b(?:parcel|package|shipment)\b[^.\n]{0,50}\b(?:details|address|information)\s+(?:is|are|was|were)\s+(?:incorrect|incomplete|missing|wrong|invalid)\b|\bdetails\s+(?:on|of|for)\s+your\s+(?:parcel|package)\s+(?:is|are|was|were)\b|\b(?:parcel|package|shipment)\b[^\n]{0,80}\b(?:non-?payment|unpaid)\b|\bschedule\s+(?:a\s+new|another)\s+(?:re-?)?delivery\b|\b(?:parcel|package)\s+could\s+not\s+be\s+delivered\b|\bfailed\s+(?:to\s+deliver\s+your\s+(?:parcel|package)|delivery\s+attempts?)\b/i,
  why: 'Filters know this from fraud in the name of carriers.',
  fix: 'Name the order and the tracking number, and say what the reader bought.',
  examples: {
    hits: [
      { text: 'The details on your parcel are incorrect.' },
      { text: 'Please schedule a new delivery.' },
    ],
    misses: [{ text: 'The parcel is at the front desk.' }, { text: 'The delivery note is attached.' }],
  },
} satisfies BundledRule;
