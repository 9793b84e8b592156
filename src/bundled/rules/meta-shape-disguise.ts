import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_SHAPE_DISGUISE',
  describe: 'Links are disguised in more than one way',
  score: 1.5,
  scored: 'judgement 2026-11',
  meta: 'LINK_TEXT_MISMATCH + LINK_IP_ADDRESS + LINK_NUMERIC_HOST + LINK_LOOKALIKE + LINK_USER_AT_HOST + LINK_CODE > 1',
  why: 'Each disguise is a sign of phishing; filters add them up.',
  fix: 'Link to plain addresses, and show where they lead.',
  examples: {
    hits: [
      { html: '<a href="http://192.0.2.7/">https://www.example.com/</a>' },
      {
        html: '<a href="https://example.com.login@192.0.2.7/">Sign in</a> <a href="http://3221225991/">Help</a>',
      },
    ],
    misses: [
      { html: '<a href="http://192.0.2.7/">Sign in</a>' },
      { html: '<a href="https://www.example.com/">https://example.com/</a>' },
    ],
  },
} satisfies BundledRule;
