import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { fieldSpan } from '../../engine/evals/recipients.js';

/** A department or a class; a longer list is a mailing. */
const MAX_PEOPLE = 25;

export function test(message: Message): Finding | undefined {
  const { to, cc } = message;
  if (cc.length <= MAX_PEOPLE) return undefined;
  // With nobody in To the mail would look like bulk mail again.
  const others = to.length > 0 ? cc : cc.slice(1);
  const addresses = others.map(({ address }) => address).filter((address) => address !== '');
  return {
    evidence: [fieldSpan(message, 'Cc')],
    changes: [{ kind: 'move-to-bcc', field: 'cc', addresses }],
    data: { count: cc.length },
  };
}

export default {
  symbol: 'RCPT_MANY_CC',
  describe: 'Very many people are in Cc',
  score: 0.9,
  scored: 'judgement 2026-11',
  test,
  why: 'There are {count} addresses in Cc; so many make filters think of bulk mail, and all can read them.',
  fix: 'Move them to Bcc, or write to a distribution list.',
  examples: {
    hits: [
      { cc: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
      { cc: Array.from({ length: 60 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
    ],
    misses: [
      { cc: Array.from({ length: 25 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
      { cc: [], text: 'Hello' },
      { bcc: Array.from({ length: 26 }, (_, n) => `p${n}@example.org`), text: 'Hello' },
    ],
  },
} satisfies BundledRule;
