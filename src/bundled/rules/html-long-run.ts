import { ownRanges } from '../../message/body.js';
import type { Message } from '../../message/message.js';
import { endOfRun, startOfRun } from '../../message/white-space.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Hashes, keys and tokens stay below; so do the lines of a certificate. */
const MIN_CHARS = 200;

export function test({ body }: Message): Finding | undefined {
  for (const range of ownRanges(body)) {
    const text = body.text.slice(range.start, range.end);
    // No run of MIN_CHARS fits between two of the places looked at.
    for (let at = MIN_CHARS - 1; at < text.length;) {
      const start = startOfRun(text, at);
      const end = endOfRun(text, at);
      const run = end - start < MIN_CHARS ? '' : text.slice(start, end);
      // Letters and digits both: a line of dashes or a drawn-out laugh is no data.
      if (/^[a-z0-9+/=]+$/i.test(run) && /\d|[a-z][A-Z]/.test(run)) {
        return { evidence: [{ part: 'body', start: range.start + start, end: range.start + end }] };
      }
      at = end + MIN_CHARS;
    }
  }
  return undefined;
}

export default {
  symbol: 'HTML_LONG_RUN',
  describe: 'A very long string without a space stands in the text',
  score: 0.7,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters take endless strings of letters and digits for hidden data.',
  fix: 'Send the data as an attachment.',
  examples: {
    hits: [
      { text: `Please decode this: ${'QUJDRGVm'.repeat(30)} and tell me.` },
      { html: `<p>${'a1b2c3d4'.repeat(40)}</p>` },
    ],
    misses: [
      { text: `See https://example.com/${'abcdefgh'.repeat(30)}` },
      { text: `Fingerprint: ${'ab12cd34'.repeat(8)}` },
      { text: '='.repeat(300) },
      { text: `Key:\n${`${'QUJDRGVm'.repeat(8)}\n`.repeat(20)}` },
    ],
  },
} satisfies BundledRule;
