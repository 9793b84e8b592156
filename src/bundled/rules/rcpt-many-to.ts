import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { fieldSpan } from '../../engine/evals/recipients.js';

/** A department or a class; a longer list is a mailing. */
const MAX_PEOPLE = 25;

export function test(message: Message): Finding | undefined {
  const { to } = message;
  if (to.length <= MAX_PEOPLE) return undefined;
  // One address stays in sight: a mail to nobody looks like bulk mail too.
  const first = to[0]?.address.toLowerCase();
  const others = to.filter(({ address }) => address.toLowerCase() !== first);
  const addresses = others.map(({ address }) => address).filter((address) => address !== '');
  return {
    evidence: [fieldSpan(message, 'To')],
    changes: [{ kind: 'move-to-bcc', field: 'to', addresses }],
    data: { count: to.length },
  };
}

export default {
  symbol: 'RCPT_MANY_TO',
  describe: 'Very many people are in To',
  score: 0.9,
  scored: 'judgement 2026-11',
  test,
  why: 'There are {count} addresses in To; so many make filters think of bulk mail, and all can read them.',
  fix: 'Move them to Bcc, or write to a distribution list.',
  examples: {
    hits: [
      { to: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
      { to: Array.from({ length: 60 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
    ],
    misses: [
      { to: Array.from({ length: 25 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
      { to: [], text: 'Hello' },
      { bcc: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
    ],
  },
} satisfies BundledRule;
