import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_GOOGLE_FIRST_PAGE',
  describe: 'Offers a better place in search results',
  score: 1.5,
  scored: 'judgement 2026-11',
  body: /\b(?:first|1st|top|front)\s+page\s+(?:of|on|in)\s+(?:google|bing|yahoo|(?:the\s+)?(?:major\s+)?search\s+(?:engines?|results?))|\b(?:rank(?:ing|ed|s)?|position(?:ed|s)?|place(?:d|ment)?|listed)\s+(?:[#a-z0-9]{1,10}\s+){0,4}(?:on|in|at)\s+(?:the\s+)?(?:google|search\s+engines?|search\s+results)\b|\b(?:improve|increase|boost|raise|grow)\s+(?:your|the)\s+(?:[a-z'’-]{2,14}\s+){0,2}(?:google\s+|search\s+(?:engine\s+)?|seo\s+)(?:rankings?|visibility|traffic|positions?|results?|presence)\b|\b(?:not|isn['’]t|don['’]t)\s+(?:rank(?:ing)?|show(?:ing)?\s+up|appear(?:ing)?|visible)\s+(?:[a-z]{2,10}\s+){0,2}(?:on|in)\s+(?:google|search)|\b(?:increase|boost|drive|more)\s+(?:[a-z]{3,10}\s+)?(?:traffic|visitors)\s+to\s+your\s+(?:web\s?)?site\b/i,
  why: 'Filters know this offer from unwanted advertising for websites.',
  fix: 'Write of one fault on one page of the site, and say who you are.',
  examples: {
    hits: [
      { text: 'We bring you to the first page of Google.' },
      { text: 'Boost your search engine rankings.' },
    ],
    misses: [
      { text: 'The first page of the report is missing.' },
      { text: 'I found the address on Google.' },
    ],
  },
} satisfies BundledRule;
