import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_NUMERIC_HOST',
  describe: 'A link hides an IP address in unusual figures',
  score: 2.5,
  scored: 'judgement 2026-11',
  scope: 'whole',
  origin:
    /^(?:https?|ftp):[\\/]{2}(?:\d{8,10}|0x[0-9a-f]{1,8}|(?=[^\/?#]{0,60}(?:0x|\b0\d))(?:0x[0-9a-f]{1,2}|\d{1,4})(?:\.(?:0x[0-9a-f]{1,2}|\d{1,4})){3})(?=[:\/?#]|$)/i,
  why: 'Only phishing writes an address as one number or in hexadecimal, so filters refuse it.',
  fix: 'Use the name of the site.',
  examples: {
    hits: [
      { text: 'Sign in at http://3221225991/login' },
      { html: '<a href="http://0xc0.0x00.0x02.0x07/">Sign in</a>' },
      { html: '<a href="http://0300.0000.0002.0007/">Sign in</a>' },
    ],
    misses: [
      { text: 'Order 3221225991 is at https://example.com/3221225991' },
      { text: 'See http://192.168.1.20/' },
    ],
  },
} satisfies BundledRule;
