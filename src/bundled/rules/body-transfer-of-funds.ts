import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_TRANSFER_OF_FUNDS',
  describe: 'Asks for help to move money',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:transfer|release|remit(?:tance)?|move|moving|claim|receive|secure)\s+(?:of\s+)?(?:(?:the|this|these|said|such|your|his)\s+){1,2}(?:said\s+)?(?:funds?|money|sum|fortune|inheritance)\b\s+(?:in)?to\s+(?:you|your|a\s+foreign|an?\s+overseas|any|the\s+account)|\bfund(?:s)?\s+transfer\s+(?:to|into)\s+your\b|\b(?:release|payment|transfer)\s+of\s+your\s+(?:compensation|inheritance|contract|overdue|outstanding|winning)[^.]{0,40}\b(?:funds?|payment|sum)\b|\b(?:your|compensation|inheritance|overdue)\s+payment\s+file\b|\b(?:foreign|overseas)\s+(?:partner|account|beneficiary|business\s+partner)\b|\b(?:assist(?:ance)?|help)\b[^.\n]{0,80}\b(?:move|transfer|receive|secure|claim|release|relocate)\b[^.\n]{0,40}\b(?:funds?|money|amount|consignment|gold|inheritance|assets)\b|\bamount\s+(?:that\s+)?i\s+want\s+to\s+move\b|\b\d{1,2}\s?%\s+(?:of\s+(?:the\s+)?(?:total\s+)?(?:sum|funds?|money|amount)|(?:for|to)\s+(?:you|me|us))\b/i,
  why: 'Filters know this request from advance-fee fraud.',
  fix: 'Name the contract, the sender and the receiver of the payment.',
  examples: {
    hits: [
      { text: 'Help me with the transfer of this fund into your account.' },
      { text: 'We look for a foreign partner; 30% of the total sum is yours.' },
    ],
    misses: [{ text: 'We transferred the rent to your account.' }, { text: 'The fund paid 3% this year.' }],
  },
} satisfies BundledRule;
