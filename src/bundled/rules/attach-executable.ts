import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments, RUNNABLE, withRemoval } from '../../engine/evals/attachment-names.js';

export function test(message: Message): Finding | undefined {
  return withRemoval(message, findAttachments(message, RUNNABLE));
}

export default {
  symbol: 'ATTACH_EXECUTABLE',
  describe: 'A program is attached',
  score: 3.0,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Most mail servers refuse mail with a program such as {name}, whatever it does.',
  fix: 'Remove the file and share it through a download page.',
  examples: {
    hits: [
      { attachments: [{ name: 'setup.exe' }] },
      { attachments: [{ name: 'plan.pdf' }, { name: 'holiday.SCR' }, { name: 'start.bat. ' }] },
      { attachments: [{ name: 'disk.iso' }] },
    ],
    misses: [
      { attachments: [{ name: 'setup.exe.txt' }] },
      { attachments: [{ name: 'exe.pdf' }] },
      { attachments: [{ name: 'com' }] },
    ],
  },
} satisfies BundledRule;
