import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_FAKE_RENEWAL',
  describe: 'Reports a renewal or a charge and asks the reader to call',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:geek\s+squad|norton|mcafee|windows\s+defender|anti-?virus|lifelock)\b[^.]{0,100}\b(?:renew(?:ed|al|s)?|charged|auto-?debit(?:ed)?|deducted|invoice)\b|\bif\s+you\s+(?:did\s+not|didn['’]t|do\s+not|don['’]t|have\s+not|haven['’]t)\s+(?:authori[sz]ed?|made?|placed?|recogni[sz]e)\b[^.\n]{0,80}\b(?:call|phone|dial|ring)\b|\b(?:charged|debited|deducted)\s+from\s+your\s+(?:account|card)\b[^\n]{0,120}\b(?:call|phone|dial|ring)\b/i,
  why: 'Filters know this from fake bills that lead to a false help desk.',
  fix: 'Name the contract, and let the reader cancel on the page of the account.',
  examples: {
    hits: [
      { text: 'If you did not authorise it, call us today.' },
      { text: 'Your Geek Squad plan was renewed.' },
    ],
    misses: [
      { text: 'The parking permit was renewed until June.' },
      { text: 'Call me if you did not get the minutes.' },
    ],
  },
} satisfies BundledRule;
