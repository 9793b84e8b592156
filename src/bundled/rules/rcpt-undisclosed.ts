import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { fieldSpan } from '../../engine/evals/recipients.js';

/** A few friends in Bcc are a courtesy. */
const MAX_HIDDEN = 10;

export function test(message: Message): Finding | undefined {
  const { to, cc, bcc } = message;
  if (to.length + cc.length > 0 || bcc.length <= MAX_HIDDEN) return undefined;
  return { evidence: [fieldSpan(message, 'Bcc')], data: { count: bcc.length } };
}

export default {
  symbol: 'RCPT_UNDISCLOSED',
  describe: 'All recipients are hidden in Bcc',
  score: 0.6,
  scored: 'judgement 2026-11',
  test,
  why: 'Nobody stands in To, and {count} people in Bcc; filters know this from bulk mail.',
  fix: 'Put one address in To, your own for example, or write to a distribution list.',
  examples: {
    hits: [
      { bcc: Array.from({ length: 11 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
      { to: [], cc: [], bcc: Array.from({ length: 40 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
    ],
    misses: [
      { bcc: Array.from({ length: 10 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
      {
        to: ['ann@example.com'],
        bcc: Array.from({ length: 11 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
      },
      { text: 'Hello' },
    ],
  },
} satisfies BundledRule;
