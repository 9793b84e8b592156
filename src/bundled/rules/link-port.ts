import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_PORT',
  describe: 'A link names an unusual port',
  score: 0.4,
  scored: 'judgement 2026-11',
  origin:
    /^https?:[\\/]{2}(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}:(?!(?:80|443|3000|8000|8080|8443|9090)(?!\d))\d{2,5}(?=[\/?#]|$)/i,
  why: 'Public sites need no port number in their address; hijacked machines often do.',
  fix: 'Use an address without a port number, if the site has one.',
  examples: {
    hits: [
      { text: 'The offer is at http://www.example.com:6712/offer' },
      { html: '<a href="https://example.org:81">Open</a>' },
    ],
    misses: [
      { text: 'Try https://www.example.com:443/ and http://test.example.com:8080/' },
      { text: 'Try http://server:6712/' },
    ],
  },
} satisfies BundledRule;
