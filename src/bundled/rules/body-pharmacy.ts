import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PHARMACY',
  describe: 'Names a medicine that is often advertised in spam',
  score: 2.0,
  scored: 'judgement 2026-11',
  body: /\b(?:viagra|cialis|levitra|sildenafil|tadalafil|xanax|valium|phentermine|tramadol|vicodin|hydrocodone|oxycontin|ambien|propecia|meridia|kamagra)\b/i,
  why: 'Filters give the names of these medicines many points wherever they stand.',
  fix: 'Leave the name out, or say "the medicine we spoke about".',
  examples: {
    hits: [{ text: 'Viagra at half the price.' }, { text: 'We also have Xanax and Valium.' }],
    misses: [{ text: 'She is a specialist in valves.' }, { text: 'The pharmacy has your medicine.' }],
  },
} satisfies BundledRule;
