import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_ENHANCEMENT',
  describe: 'Advertises sexual performance',
  score: 2.3,
  scored: 'judgement 2026-11',
  body: /\b(?:male|penis|breast|sexual|natural\s+male)\s+(?:enhancement|enlargement|performance|stamina|potency)\b|\b(?:enlarge|increase\s+the\s+size\s+of)\s+your\s+(?:penis|manhood|breasts?|bust)\b|\b(?:bigger|fuller|larger|firmer)\s+breasts?\b|\b(?:harder|stronger|bigger|longer)\s+(?:erections?|penis|manhood|orgasms?)\b|\berectile\s+(?:dysfunction|function)\b|\b(?:premature\s+ejaculation|impoten(?:ce|t)|libido|sex\s+drive)\b/i,
  why: 'Filters know these words from trade in doubtful products.',
  fix: 'Leave the words out.',
  examples: {
    hits: [{ text: 'Male enhancement that works.' }, { text: 'Harder erections for you.' }],
    misses: [
      { text: 'We look for an enhancement of the form.' },
      { text: 'The mail queue performance is better.' },
    ],
  },
} satisfies BundledRule;
