import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_LOCAL_FILE',
  describe: 'A link or picture points into your own computer',
  score: 0.5,
  scored: 'judgement 2026-11',
  uri: /^file:/i,
  why: 'Others cannot open it, and filters distrust addresses that begin with file:.',
  fix: 'Attach the file, or link to a place that the recipient can open.',
  examples: {
    hits: [
      { html: '<a href="file:///C:/Plans/plan.pdf">The plan</a>' },
      { html: '<p>Here is the picture of the hall</p><img src="file://server/share/hall.png">' },
    ],
    misses: [
      { text: 'The file: https://example.com/plan.pdf' },
      { html: '<a href="https://example.com/file:/a">The plan</a>' },
    ],
  },
} satisfies BundledRule;
