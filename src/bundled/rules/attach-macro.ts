import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments } from '../../engine/evals/attachment-names.js';

const NAME = /\.(?:doc|dot|xls|xlt|ppt|pot|pps|sld)m$|\.(?:xlsb|xlam|ppam|xll|wll)$/i;

export function test(message: Message): Finding | undefined {
  return findAttachments(message, NAME);
}

export default {
  symbol: 'ATTACH_MACRO',
  describe: 'A document with macros is attached',
  score: 1.2,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Macros can carry malware, so many servers hold or refuse a file such as {name}.',
  fix: 'Save it without macros (.docx, .xlsx) or as a PDF and attach that.',
  examples: {
    hits: [{ attachments: [{ name: 'budget.xlsm' }] }, { attachments: [{ name: 'letter.DOCM' }] }],
    misses: [{ attachments: [{ name: 'budget.xlsx' }] }, { attachments: [{ name: 'form.pdfm' }] }],
  },
} satisfies BundledRule;
