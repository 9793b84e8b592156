import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_IP_ADDRESS',
  describe: 'A link leads to a bare IP address',
  score: 1.5,
  scored: 'judgement 2026-11',
  scope: 'whole',
  origin:
    /^(?:https?|ftp):[\\/]{2}(?!10\.|127\.|0\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}(?:\.\d{1,3}){3}(?=[:\/?#]|$)/i,
  why: 'Filters object to addresses of numbers: honest sites have a name, hijacked machines do not.',
  fix: 'Use the name of the site in place of its number.',
  examples: {
    hits: [
      { text: 'Sign in at http://192.0.2.7/login today.' },
      { html: '<a href="http://203.0.113.9:8080/">Shop</a>' },
    ],
    misses: [
      { text: 'The printer is at http://192.168.1.20/ and the router at http://10.0.0.1' },
      { text: 'Version 192.0.2.7 of the driver is on https://example.com/192.0.2.7/' },
    ],
  },
} satisfies BundledRule;
