import { ownRanges } from '../../message/body.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findAttachments } from '../../engine/evals/attachment-names.js';

const ARCHIVE = /\.(?:zip|rar|7z|iso|gz)$/i;

/** A password that is told, not one that is announced. */
const TOLD =
  /\bpass(?:word|code|phrase)(?: (?:for|to) [^\n.:]{1,40})?(?: is ?:?| ?[:=]) ?(?!(?:sent|send|coming|being|given|in a|the same|your|our|required|needed|not|protected|on its|to follow|separate|available|known)\b)\S{3,40}/i;

export function test(message: Message): Finding | undefined {
  const archives = findAttachments(message, ARCHIVE);
  if (archives === undefined) return undefined;
  for (const { start, end } of ownRanges(message.body)) {
    const match = TOLD.exec(message.body.text.slice(start, end));
    if (match === null) continue;
    const at = start + match.index;
    return {
      ...archives,
      evidence: [{ part: 'body', start: at, end: at + match[0].length }, ...archives.evidence],
    };
  }
  return undefined;
}

export default {
  symbol: 'ATTACH_ARCHIVE_PASSWORD',
  describe: 'The password of an attached archive stands in the mail',
  score: 1.6,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters cannot look into {name}, and malware is sent this way: locked, with the key beside it.',
  fix: 'Send the password another way, by telephone for example, and take it out of this mail.',
  examples: {
    hits: [
      { text: 'The files are attached. The password is blue42.', attachments: [{ name: 'files.zip' }] },
      { html: '<p>Password: <b>1234</b></p>', attachments: [{ name: 'scan.pdf' }, { name: 'order.rar' }] },
    ],
    misses: [
      { text: 'The files are attached. I will text you the password.', attachments: [{ name: 'files.zip' }] },
      { text: 'The password will be sent separately.', attachments: [{ name: 'files.zip' }] },
      { text: 'The password is blue42.', attachments: [{ name: 'files.pdf' }] },
      { text: 'The files are attached.', attachments: [{ name: 'files.zip' }] },
    ],
  },
} satisfies BundledRule;
