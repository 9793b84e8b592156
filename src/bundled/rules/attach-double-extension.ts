import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments, withRemoval } from '../../engine/evals/attachment-names.js';

const NAME =
  /\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|csv|html?|jpe?g|png|gif|bmp|tiff?|mp[34]|avi|zip)[\s_]{0,200}\.(?:exe|scr|com|pif|cpl|jse?|vb[se]|wsf|wsh|bat|cmd|ps1|jar|msi|lnk|hta|iso|img)$/i;

export function test(message: Message): Finding | undefined {
  return withRemoval(message, findAttachments(message, NAME));
}

export default {
  symbol: 'ATTACH_DOUBLE_EXTENSION',
  describe: 'A program is attached under the name of a document',
  score: 2.5,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'The name {name} pretends to be a document; filters refuse it as malware.',
  fix: 'Remove the file.',
  examples: {
    hits: [
      { attachments: [{ name: 'invoice.pdf.exe' }] },
      { attachments: [{ name: 'photo.jpg          .scr' }, { name: 'plan.pdf' }] },
    ],
    misses: [
      { attachments: [{ name: 'invoice.pdf' }] },
      { attachments: [{ name: 'invoice.2026.pdf' }] },
      { attachments: [{ name: 'report.docx.pdf' }] },
    ],
  },
} satisfies BundledRule;
