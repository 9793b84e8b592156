import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_SHAPE_BULK_FILE',
  describe: 'A risky attachment goes to very many people',
  score: 1.0,
  scored: 'judgement 2026-11',

  meta: '(RCPT_MANY_TO || RCPT_MANY_CC || RCPT_UNDISCLOSED || RCPT_SELF_BCC) && (ATTACH_EXECUTABLE || ATTACH_HTML || ATTACH_MACRO || ATTACH_ONENOTE || ATTACH_RARE_ARCHIVE || ATTACH_ARCHIVE_PASSWORD)',
  why: 'That is how malware spreads from a stolen account, so filters are strict here.',
  fix: 'Share the file through a link, or send it to fewer people at a time.',
  examples: {
    hits: [
      {
        to: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
        attachments: [{ name: 'budget.xlsm' }],
      },
      {
        bcc: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
        attachments: [{ name: 'page.html' }],
      },
    ],
    misses: [
      {
        to: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
        attachments: [{ name: 'budget.xlsx' }],
      },
      { to: ['ann@example.org'], text: 'Hello', attachments: [{ name: 'budget.xlsm' }] },
    ],
  },
} satisfies BundledRule;
