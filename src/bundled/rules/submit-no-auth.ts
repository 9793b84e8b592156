import { handOverFinding } from '../../engine/evals/hand-over.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return handOverFinding(message, ({ login }) => login === 'no');
}

export default {
  symbol: 'SUBMIT_NO_AUTH',
  describe: 'The mail program does not log in when it sends',
  // As SpamAssassin's stock rules: DOS_OUTLOOK_TO_MX (2.6), and ALL_TRUSTED (-1.0) is lost.
  score: 3.6,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'To a filter, mail without a log-in looks like mail from an infected computer.',
  fix: 'Turn on “My outgoing server requires authentication” in the settings of the account.',
  examples: {
    hits: [
      { text: 'See you on Friday.', handOver: { login: 'no' } },
      { text: 'See you on Friday.', handOver: { login: 'no', tls: true } },
    ],
    misses: [
      { text: 'See you on Friday.', handOver: { login: 'yes' } },
      { text: 'See you on Friday.', handOver: { login: 'unknown' } },
      { text: 'See you on Friday.', handOver: { login: 'not-smtp' } },
      { text: 'See you on Friday.' },
    ],
  },
} satisfies BundledRule;
