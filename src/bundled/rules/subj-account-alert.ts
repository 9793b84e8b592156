import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_ACCOUNT_ALERT',
  describe: 'The subject warns about the account of the reader',
  score: 0.9,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:verify|validate|confirm|update|upgrade|reactivate|unlock)\s+your\s+(?:[a-z]{2,12}\s+)?(?:account|identity|mailbox|wallet|billing|password)\b|\baccount\s+(?:has\s+been\s+|was\s+|is\s+|will\s+be\s+)?(?:suspended|suspension|locked|limited|restricted|on\s+hold|deactivat(?:ed|ion)|disabled|blocked|terminated|termination)\b|\b(?:unusual|suspicious|unauthori[sz]ed)\s+(?:sign-?in|log-?in|activity|access)\b|\bpassword\s+(?:will\s+)?(?:expires?|expir(?:ed|ation|y))\b|\b(?:mailbox|inbox|e-?mail|storage)\s+(?:is\s+)?(?:almost\s+|nearly\s+)?(?:full|quota)\b|\bsecurity\s+alert\b/i,
  why: 'Filters know these words from mail that steals passwords.',
  fix: 'Name the system and the person in charge, and do not use the words of a warning.',
  examples: {
    hits: [
      { subject: 'Verify your account' },
      { subject: 'Your account has been suspended' },
      { subject: 'Your mailbox is almost full' },
    ],
    misses: [
      { subject: 'Your account manager from June on' },
      { subject: 'Password policy, draft for comments' },
    ],
  },
} satisfies BundledRule;
