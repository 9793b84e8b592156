import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_MAKE_MONEY',
  describe: 'Promises easy money',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\bmak(?:e|ing)\s+(?:(?:more|extra|easy|big|serious|fast|real|some)\s+)?(?:money|cash)\s+(?:fast|online|from\s+home|at\s+home|quickly|today|now|while\s+you\s+sleep|on\s+autopilot)\b|\b(?:make|making|earn)\s+(?:easy|big|serious|fast|extra)\s+(?:money|cash)\b|\bget(?:ting)?\s+rich\s+(?:quick(?:ly)?|fast)\b|\b(?:passive|residual|unlimited|extra|second|six[-\s]figure)\s+income\b|\bfinancial(?:ly)?\s+(?:freedom|independen(?:ce|t))\b|\bbe\s+your\s+own\s+boss\b|\bquit\s+your\s+(?:day\s+)?job\b/i,
  why: 'Filters know these words from fraud with jobs and investments.',
  fix: 'Describe the work and the pay in plain words.',
  examples: {
    hits: [
      { text: 'Make money fast with our system.' },
      { html: '<p>Build a <b>passive income</b> with us</p>' },
    ],
    misses: [
      { text: 'We have to make money from the new service by June.' },
      { text: 'Please send the income statement.' },
    ],
  },
} satisfies BundledRule;
