import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_HUNDRED_PERCENT',
  describe: 'Stresses a claim with "100%"',
  score: 0.7,
  scored: 'judgement 2026-11',
  body: /\b100\s?(?:%|percent|per\s+cent)\s+(guaranteed|free|legal|legitimate|genuine|natural|safe|secure|effective|satisfied|satisfaction|authentic|original)\b/i,
  rewrite: { kind: 'replace', with: '$1' },
  why: 'Filters know this claim from advertisements.',
  fix: 'Leave "100%" out.',
  examples: {
    hits: [{ text: 'Delivery is 100% guaranteed.' }, { text: 'Our wool is 100 percent natural.' }],
    misses: [{ text: 'The battery is at 100%.' }, { text: 'The shirt is 100% cotton.' }],
  },
} satisfies BundledRule;
