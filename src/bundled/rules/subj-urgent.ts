import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_URGENT',
  describe: 'The subject calls itself urgent',
  score: 0.5,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:an\s+)?urgent(?:ly)?\b|\b(?:an\s+)?immediate\s+(?:action|attention|response|reply)\b|\b(?:action|response)\s+(?:is\s+)?required\b|\bfinal\s+(?:notice|warning|reminder)\b/i,
  rewrite: {
    kind: 'table',
    table: {
      urgent: 'time-sensitive',
      'an urgent': 'a time-sensitive',
      'an immediate response': 'a response',
      'an immediate reply': 'a reply',
      'immediate action': 'action',
      'immediate attention': 'attention',
      'immediate response': 'response',
      'immediate reply': 'reply',
      'action required': 'please read',
      'response required': 'please reply',
      'final notice': 'notice',
      'final warning': 'notice',
      'final reminder': 'reminder',
    },
  },
  why: 'Filters know this word from fraud that leaves no time to think.',
  fix: 'Name the date by which you need an answer.',
  examples: {
    hits: [{ subject: 'Urgent: contract for the new office' }, { subject: 'Final notice about your parcel' }],
    misses: [
      { subject: 'Contract for the new office, please sign by Friday' },
      { subject: 'Insurgent, the film' },
    ],
  },
} satisfies BundledRule;
