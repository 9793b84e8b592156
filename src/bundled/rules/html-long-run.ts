import { ownRanges } from '../../message/body.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Hashes, keys and tokens stay below; so do the lines of a certificate. */
const MIN_CHARS = 200;

export function test({ body }: Message): Finding | undefined {
  const words = /\S+/g;
  for (const { start, end } of ownRanges(body)) {
    const text = body.text.slice(start, end);
    words.lastIndex = 0;
    for (let word = words.exec(text); word !== null; word = words.exec(text)) {
      // Letters and digits both: a line of dashes or a drawn-out laugh is no data.
      if (word[0].length < MIN_CHARS || !/^[a-z0-9+/=]+$/i.test(word[0]) || !/\d|[a-z][A-Z]/.test(word[0]))
        continue;
      const at = start + word.index;
      return { evidence: [{ part: 'body', start: at, end: at + word[0].length }] };
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
