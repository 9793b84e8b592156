import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_USER_AT_HOST',
  describe: 'A link names one site before an @ and opens another',
  score: 2.5,
  scored: 'judgement 2026-11',
  scope: 'whole',
  origin: /^(?:https?|ftp):[\\/]{2,}[^\\\/?#@.%]{0,200}[.%][^\\\/?#@]{0,300}@/i,
  why: 'Browsers ignore what stands before the @; phishing puts a trusted name there, so filters refuse it.',
  fix: 'Write the address without the part before the @.',
  examples: {
    hits: [
      { text: 'Sign in at https://www.example.com@example.org/login' },
      { html: '<a href="http://example%2ecom:80@192.0.2.7/">Sign in</a>' },
    ],
    misses: [
      { text: 'Clone https://git@example.com/repo or see https://example.com/@ann.lee' },
      { text: 'Write to mailto:ann.lee@example.com' },
    ],
  },
} satisfies BundledRule;
