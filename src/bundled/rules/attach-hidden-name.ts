import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments } from '../../engine/evals/attachment-names.js';

const NAME = /[\u202a-\u202e\u2066-\u2069]/;

export function test(message: Message): Finding | undefined {
  return findAttachments(message, NAME);
}

export default {
  symbol: 'ATTACH_HIDDEN_NAME',
  describe: 'The name of an attachment is written backwards in part',
  score: 3.0,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Invisible characters turn part of the name around to hide what the file is; filters refuse it.',
  fix: 'Rename the file and attach it again.',
  examples: {
    hits: [
      { attachments: [{ name: 'invoice_\u202efdp.exe' }] },
      { attachments: [{ name: 'photo\u2067gpj.scr' }] },
    ],
    misses: [{ attachments: [{ name: 'invoice.pdf' }] }, { attachments: [{ name: 'חשבונית.pdf' }] }],
  },
} satisfies BundledRule;
