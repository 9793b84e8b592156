import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments } from '../../engine/evals/attachment-names.js';

const NAME = /\.(?:one|onepkg)$/i;

export function test(message: Message): Finding | undefined {
  return findAttachments(message, NAME);
}

export default {
  symbol: 'ATTACH_ONENOTE',
  describe: 'A OneNote file is attached',
  score: 1.0,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'OneNote files have carried so much malware that many servers refuse {name}.',
  fix: 'Save the page as a PDF and attach that.',
  examples: {
    hits: [{ attachments: [{ name: 'notes.one' }] }, { attachments: [{ name: 'Team.onepkg' }] }],
    misses: [{ attachments: [{ name: 'one.pdf' }] }, { attachments: [{ name: 'part one' }] }],
  },
} satisfies BundledRule;
