import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_HEALTH_SHOW',
  describe: 'Advertises a cure by a video or a story',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\bwatch\s+(?:this|the|his|her)\s+(?:short\s+|brief\s+|free\s+|exclusive\s+|shocking\s+|leaked\s+|[a-z]{4,12}\s+)?(?:presentation|interview|documentary)\b|\b(?:health|vision|hearing|memory|joint|prostate|nerve|blood|sugar|weight)\b[^.\n]{0,60}\b(?:presentation|ritual|trick|breakthrough)\b|\bbig\s+pharma\b|\b(?:neuropathy|tinnitus|prostate|toenail\s+fungus|blood\s+sugar|sciatica|gum\s+disease|cellulite)\s+(?:pain|relief|cure|remedy|secret|protocol)\b|\b(?:self-?healing|natural)\s+(?:[a-z]{4,12}\s+)?protocol\b/i,
  why: 'Filters know this from trade in doubtful health products.',
  fix: 'Name the product and the study, and leave the promise out.',
  examples: {
    hits: [
      { text: 'Watch this short presentation about your eyes.' },
      { text: 'Tinnitus relief in a week.' },
    ],
    misses: [
      { text: 'The presentation on hearing aids is attached.' },
      { text: 'We follow the safety protocol.' },
    ],
  },
} satisfies BundledRule;
