import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_ADV',
  describe: 'The subject says that the mail is an advertisement',
  score: 1.5,
  scored: 'judgement 2026-11',
  subject: /^\s*(?:re:\s*)?[[(]?adv(?:ertisement)?\b\s?[:\])]/i,
  rewrite: { kind: 'replace', with: '' },
  why: 'Filters know the label from bulk mail, and many refuse it unread.',
  fix: 'Say in the subject what the mail is about.',
  examples: {
    hits: [{ subject: 'ADV: printers' }, { subject: '[ADV] A new offer' }],
    misses: [{ subject: 'ADV budget for May' }, { subject: 'Advertisement for the fair, second draft' }],
  },
} satisfies BundledRule;
