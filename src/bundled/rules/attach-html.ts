import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments } from '../../engine/evals/attachment-names.js';

const NAME = /\.(?:s?html?|xht(?:ml)?|mht(?:ml)?|svgz?)$/i;

export function test(message: Message): Finding | undefined {
  return findAttachments(message, NAME);
}

export default {
  symbol: 'ATTACH_HTML',
  describe: 'A web page is attached',
  score: 1.2,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Phishing hides its sign-in page in an attached file, so filters distrust {name}.',
  fix: 'Send a PDF, or link to the page.',
  examples: {
    hits: [{ attachments: [{ name: 'statement.html' }] }, { attachments: [{ name: 'logo.SVG' }] }],
    misses: [
      { attachments: [{ name: 'html.pdf' }] },
      {
        html: '<p>Regards, Ann Lee, Example Limited</p><img src="cid:logo" width="90" height="40">',
        attachments: [{ name: 'logo.svg', isInline: true }],
      },
    ],
  },
} satisfies BundledRule;
