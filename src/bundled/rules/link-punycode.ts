import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_PUNYCODE',
  describe: 'A link names its site in Punycode',
  score: 0.4,
  scored: 'judgement 2026-11',
  origin: /^(?:https?|ftp):[\\/]{2}[^\/?#]{0,250}\bxn--[a-z0-9]/i,
  why: 'Filters look twice at names that begin with xn--, since they can imitate the name of another site.',
  fix: 'Use a name of the site in plain letters, if it has one.',
  examples: {
    hits: [
      { text: 'See https://xn--mnchen-3ya.example/' },
      { html: '<a href="https://www.xn--caf-dma.test/">Café</a>' },
    ],
    misses: [
      { text: 'Search https://example.com/?q=xn--mnchen-3ya' },
      { text: 'The name becomes xn--mnchen-3ya.' },
    ],
  },
} satisfies BundledRule;
