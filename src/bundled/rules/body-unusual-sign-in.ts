import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_UNUSUAL_SIGN_IN',
  describe: 'Reports unusual activity in an account',
  score: 1.0,
  scored: 'judgement 2026-11',
  body: /\b(?:unusual|suspicious|unauthori[sz]ed|unrecogni[sz]ed|irregular)\s+(?:sign-?in|log-?in|account|access|activit(?:y|ies)|transactions?|attempts?)(?:\s+(?:activit(?:y|ies)|attempts?))?\b[^.]{0,80}\b(?:your|account|mailbox|detected|noticed)\b|\b(?:detected|noticed|identified)\s+(?:an?\s+|some\s+)?(?:unusual|suspicious|unauthori[sz]ed|irregular)\s+/i,
  why: 'Filters know this warning from mail that steals passwords.',
  fix: 'Name the system, the time and whom to call, and leave the link out.',
  examples: {
    hits: [{ text: 'We noticed a suspicious login.' }, { text: 'Unusual sign-in activity on your account.' }],
    misses: [
      { text: 'It is unusual to sign in the margin.' },
      { text: 'Unauthorised copies are not allowed.' },
    ],
  },
} satisfies BundledRule;
