import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_SEO_PITCH',
  describe: 'Advertises search engine work to a stranger',
  score: 1.2,
  scored: 'judgement 2026-11',
  meta: 'BODY_GOOGLE_FIRST_PAGE && BODY_SEO_SERVICES',
  why: 'Filters know this mix of words from unwanted advertising for websites.',
  fix: 'Write of one fault on one page of the site, and say who you are.',
  examples: {
    hits: [
      { text: 'Our SEO packages bring you to the first page of Google.' },
      { text: 'Quality backlinks boost your search engine rankings.' },
    ],
    misses: [{ text: 'Ask for our SEO packages.' }, { text: 'You are on the first page of Google.' }],
  },
} satisfies BundledRule;
