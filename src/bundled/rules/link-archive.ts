import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_ARCHIVE',
  describe: 'A link downloads an archive',
  score: 0.4,
  scored: 'judgement 2026-11',
  uri: /^(?:https?|ftp):[\\/]{2}[^\/?#]{1,300}\/[^?#]{0,2000}\.(?:zip|rar|7z|ace|cab)(?=[?#]|$)/i,
  why: 'Filters cannot look into a file behind a link, and malware often comes packed.',
  fix: 'Link to the page that offers the file.',
  examples: {
    hits: [
      { text: 'Fetch https://example.com/photos.zip' },
      { html: '<a href="https://example.com/a/plan.rar?dl=1">Plan</a>' },
    ],
    misses: [
      { text: 'See https://example.com/zip and https://example.com/photos.zip.html' },
      { text: 'The code is at https://example.com/code.tar.gz' },
    ],
  },
} satisfies BundledRule;
