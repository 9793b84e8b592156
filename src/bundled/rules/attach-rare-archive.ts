import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments } from '../../engine/evals/attachment-names.js';

const NAME = /\.(?:ace|arj|r\d\d|cab|lzh|lha|uue?|xxe|bz|z|arc|zoo|wim)$/i;

export function test(message: Message): Finding | undefined {
  return findAttachments(message, NAME);
}

export default {
  symbol: 'ATTACH_RARE_ARCHIVE',
  describe: 'An archive of a rare kind is attached',
  score: 1.5,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Hardly anybody but malware packs files as {name} is packed, so filters object.',
  fix: 'Pack the files as .zip.',
  examples: {
    hits: [
      { attachments: [{ name: 'order.ace' }] },
      { attachments: [{ name: 'scan.r00' }] },
      { attachments: [{ name: 'po.cab' }] },
    ],
    misses: [
      { attachments: [{ name: 'order.zip' }] },
      { attachments: [{ name: 'code.tar.gz' }] },
      { attachments: [{ name: 'z.pdf' }] },
    ],
  },
} satisfies BundledRule;
