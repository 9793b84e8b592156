import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_FREE_OFFER',
  describe: 'Offers something free',
  score: 0.3,
  scored: 'corpora 2026-11',
  body: /\b(?:absolutely|totally|completely)\s+(free)\b|\bfree\s+(gifts?|bonus(?:es)?|offers?|samples?|quotes?|vacation|holiday|iphone|ipad|laptop|membership|trials?|consultations?|cell\s?phone|mobile\s+phone|info(?:rmation)?\s+(?:pack|kit)|dvd|preview|grants?|installation|hosting|leads|seo|website|report)\b|\b((?:yours|it['’]s|is)\s+(?:absolutely\s+|yours\s+)?free)\s+of\s+charge\b|\b(get\s+(?:it|yours|one))\s+(?:for\s+)?free\b|\b(?:call|toll)[-\s]free(?:\s+now)?[: ]\s*(1?-?8\d\d)\b/i,
  rewrite: { kind: 'replace', with: '$1$2$3$4$5' },
  why: 'Filters score "free" beside a gift or an offer.',
  fix: 'Say what is included in the price.',
  examples: {
    hits: [{ text: 'A free gift for every order.' }, { text: 'The folder is absolutely free.' }],
    misses: [{ text: 'Feel free to call me.' }, { text: 'Free software is on the share.' }],
  },
} satisfies BundledRule;
