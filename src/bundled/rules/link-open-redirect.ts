import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_OPEN_REDIRECT',
  describe: 'A link takes a detour over another site',
  score: 0.7,
  scored: 'judgement 2026-11',
  uri: /^https?:[\\/]{2}(?:www\.google\.[a-z.]{2,6}\/url\?|(?:www\.)?google\.[a-z.]{2,6}\/amp\/|l\.facebook\.com\/l\.php\?|(?:www\.)?youtube\.com\/redirect\?|(?:www\.)?linkedin\.com\/redir\/|(?:www\.)?bing\.com\/ck\/a\?|(?:[a-z0-9-]{1,60}\.){1,3}doubleclick\.net\/[^#]{0,500}https?(?::|%3a))/i,
  why: 'Search engines and networks forward to any site; phishing hides behind them, and filters know it.',
  fix: 'Open the link, copy the address of the page that appears, and use that.',
  examples: {
    hits: [
      { text: 'See https://www.google.com/url?q=https://example.com/' },
      { html: '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com">Our page</a>' },
    ],
    misses: [
      { text: 'See https://www.google.com/search?q=url and https://www.youtube.com/watch?v=abc' },
      { text: 'See https://example.com/url?q=https://example.org/' },
    ],
  },
} satisfies BundledRule;
