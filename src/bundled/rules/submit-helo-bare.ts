import { handOverFinding, isBareHelo } from '../../engine/evals/hand-over.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return handOverFinding(message, ({ login, helo }) => login === 'no' && isBareHelo(helo ?? ''));
}

export default {
  symbol: 'SUBMIT_HELO_BARE',
  describe: 'The computer gives the server only its own short name or address',
  // As SpamAssassin's FSL_HELO_NON_FQDN_1 and FSL_HELO_BARE_IP_1.
  score: 2.4,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Servers expect a full name; “{helo}” is none. With a log-in they do not look at it.',
  fix: 'Turn on the log-in for the outgoing server; nobody can change this name in the mail program.',
  examples: {
    hits: [
      { text: 'See you on Friday.', handOver: { login: 'no', helo: 'DESKTOP-7Q1' } },
      { text: 'See you on Friday.', handOver: { login: 'no', helo: '192.0.2.7' } },
    ],
    misses: [
      { text: 'See you on Friday.', handOver: { login: 'yes', helo: 'DESKTOP-7Q1' } },
      { text: 'See you on Friday.', handOver: { login: 'no', helo: 'pc7.example.com' } },
      { text: 'See you on Friday.', handOver: { login: 'no', helo: '[192.0.2.7]' } },
      { text: 'See you on Friday.', handOver: { login: 'no' } },
    ],
  },
} satisfies BundledRule;
