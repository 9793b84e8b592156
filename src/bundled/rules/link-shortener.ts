import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_SHORTENER',
  describe: 'A link goes through a link shortener',
  score: 1.2,
  scored: 'judgement 2026-11',
  origin:
    /^(?:https?:)?[\\/]{0,2}(?:www\.)?(?:bit\.ly|bitly\.com|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at|rb\.gy|t\.ly|tiny\.cc|bl\.ink|short\.io|soo\.gd|clck\.ru|qrco\.de|s\.id|lnk\.to|adf\.ly|shorte\.st|tr\.im|x\.gd|urlz\.fr|t2m\.io|tny\.im|u\.to|bc\.vc|1url\.com|2u\.pw|shrtco\.de)(?=[\/?#:]|$)/i,
  why: 'A short link hides where it leads, and filters judge it by the worst pages behind the same service.',
  fix: 'Link to the full address.',
  examples: {
    hits: [
      { text: 'The form is at https://bit.ly/3abcde' },
      { html: '<a href="http://tinyurl.com/abc">The form</a>' },
    ],
    misses: [
      { text: 'The form is at https://example.com/bit.ly/form' },
      { html: '<a href="https://orbit.ly.example.com/">Orbit</a>' },
    ],
  },
} satisfies BundledRule;
