import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { fieldSpan } from '../../engine/evals/recipients.js';

/** To oneself with the club in Bcc is good manners; with more than that it is a mailing. */
const MAX_HIDDEN = 25;

export function test(message: Message): Finding | undefined {
  const { from, to, cc, bcc } = message;
  if (from === undefined || to.length === 0 || cc.length > 0 || bcc.length <= MAX_HIDDEN) return undefined;
  const self = from.address.toLowerCase();
  if (to.some(({ address }) => address.toLowerCase() !== self)) return undefined;
  return { evidence: [fieldSpan(message, 'Bcc')], data: { count: bcc.length } };
}

export default {
  symbol: 'RCPT_SELF_BCC',
  describe: 'Addressed to yourself, with very many people in Bcc',
  score: 0.4,
  scored: 'judgement 2026-11',
  test,
  why: 'A mail to yourself and {count} hidden people looks like bulk mail to filters.',
  fix: 'Send it through a distribution list or a newsletter service.',
  examples: {
    hits: [
      {
        from: 'Ann <ann@example.com>',
        to: ['ann@example.com'],
        bcc: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
      },
      {
        from: 'ann@example.com',
        to: ['Ann <ANN@example.com>'],
        bcc: Array.from({ length: 99 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
      },
    ],
    misses: [
      {
        from: 'ann@example.com',
        to: ['ann@example.com'],
        bcc: Array.from({ length: 25 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
      },
      {
        from: 'ann@example.com',
        to: ['bob@example.com'],
        bcc: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`),
        text: 'Hello',
      },
    ],
  },
} satisfies BundledRule;
