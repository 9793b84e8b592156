import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_SHAPE_IMAGE_LURE',
  describe: 'A picture without text leads to a doubtful address',
  score: 1.5,
  scored: 'judgement 2026-11',
  meta: 'HTML_IMAGE_ONLY && (LINK_SHORTENER || LINK_IP_ADDRESS || LINK_RISKY_TLD || LINK_FREE_HOST || LINK_OPEN_REDIRECT)',
  why: 'One clickable picture with a disguised link is a very common form of spam.',
  fix: 'Write the message as text, and link to your own site.',
  examples: {
    hits: [
      { html: '<a href="https://bit.ly/3abc"><img src="cid:offer" width="600" height="800"></a>' },
      { html: '<a href="http://192.0.2.7/"><img src="cid:offer"></a>' },
    ],
    misses: [
      { html: '<a href="https://example.com/"><img src="cid:offer" width="600" height="800"></a>' },
      { html: '<a href="https://bit.ly/3abc">The programme of the spring fair, with all dates</a>' },
    ],
  },
} satisfies BundledRule;
