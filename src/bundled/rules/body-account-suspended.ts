import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_ACCOUNT_SUSPENDED',
  describe: 'Says that the account of the reader is or will be closed',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\byour\s+(?:(?:[a-z]{2,14}|on-?line|e-?mail)\s+){0,2}(?:account|mailbox|access|card|profile|package|service)\s+(?:has\s+been|have\s+been|will\s+be|is|was|is\s+about\s+to\s+be|may\s+be|could\s+be|shall\s+be)\s+(?:temporarily\s+|permanently\s+|automatically\s+|immediately\s+)?(?:suspended|locked|limited|restricted|disabled|deactivated|blocked|terminated|on\s+hold|put\s+on\s+hold|placed\s+on\s+hold|shut\s?down|flagged|frozen|deleted)\b|\b(?:avoid|prevent)\s+(?:the\s+)?(?:account\s+|service\s+|permanent\s+)?(?:suspension|deactivation|termination|closure|interruption|lockout)\b|\b(?:suspension|termination|deactivation)\s+of\s+your\s+(?:[a-z]{2,12}\s+)?account\b/i,
  why: 'Filters know this threat from mail that steals passwords.',
  fix: 'Say what happened and whom to call, without the threat.',
  examples: {
    hits: [{ text: 'Your account has been suspended.' }, { text: 'Log in to avoid suspension.' }],
    misses: [{ text: 'Your account manager will call you.' }, { text: 'The bridge is a suspension bridge.' }],
  },
} satisfies BundledRule;
