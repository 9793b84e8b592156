import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_FREE_HOST',
  describe: 'A link leads to a page on free hosting',
  score: 0.5,
  scored: 'judgement 2026-11',
  origin:
    /^(?:https?:)?[\\/]{0,2}(?!www\.)(?:[^\/?#@:.]{1,63}\.){1,8}(?:weebly\.com|wixsite\.com|webnode\.com|yolasite\.com|000webhostapp\.com|firebaseapp\.com|web\.app|r2\.dev|ngrok\.io|ngrok-free\.app|trycloudflare\.com|godaddysites\.com|square\.site|glitch\.me|repl\.co|duckdns\.org|jimdosite\.com|ucoz\.(?:com|net|ru)|ipfs\.dweb\.link|backblazeb2\.com)(?=[\/?#:]|$)/i,
  why: 'Free pages are where phishing lives for a day, so filters distrust all of them a little.',
  fix: 'Link to a page under your own domain.',
  examples: {
    hits: [
      { text: 'Confirm at https://my-account.weebly.com/login' },
      { html: '<a href="https://mail-verify.web.app/">Confirm</a>' },
    ],
    misses: [
      { text: 'Read https://www.weebly.com/pricing on how to build a site.' },
      { text: 'See https://example.com/?from=my.weebly.com' },
    ],
  },
} satisfies BundledRule;
