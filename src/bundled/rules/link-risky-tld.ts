import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_RISKY_TLD',
  describe: 'A link leads to a domain ending that spam favours',
  score: 0.5,
  scored: 'judgement 2026-11',
  origin:
    /^(?:https?:)?[\\/]{0,2}(?:[^\/?#:@.]{1,63}\.){1,8}(?:top|click|icu|cyou|sbs|cfd|buzz|rest|monster|quest|bond|zip|mov|gq|tk|ml|cf|ga|loan|beauty|hair|skin|cam|bid|win|stream|download|racing|accountant|faith|cricket|men|makeup)(?=[\/?#:]|$)/i,
  why: 'Names under this ending cost little and serve much spam, so filters distrust them.',
  fix: 'Link to a page under another domain, if you have one.',
  examples: {
    hits: [
      { text: 'Order at https://shop.example.top/now' },
      { html: '<a href="http://example.click">Our shop</a>' },
    ],
    misses: [
      { text: 'See https://top.example.com/click and https://example.com/a.top' },
      { text: 'At the top click on the date.' },
    ],
  },
} satisfies BundledRule;
