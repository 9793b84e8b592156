import { handOverFinding } from '../../engine/evals/hand-over.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test(message: Message): Finding | undefined {
  return handOverFinding(message, ({ login, tls }) => login === 'yes' && tls === false);
}

export default {
  symbol: 'SUBMIT_NO_TLS',
  describe: 'The mail program logs in over a connection that is not encrypted',
  score: 0.3,
  scored: 'judgement 2026-11',
  scope: 'whole',
  test,
  why: 'Anybody on the way can read the password and send spam with it; some hosts count that.',
  fix: 'Choose SSL/TLS with port 465, or STARTTLS with port 587, for the outgoing server.',
  examples: {
    hits: [
      { text: 'See you on Friday.', handOver: { login: 'yes', tls: false } },
      { text: 'See you on Friday.', handOver: { login: 'yes', tls: false, helo: 'pc7.example.com' } },
    ],
    misses: [
      { text: 'See you on Friday.', handOver: { login: 'yes', tls: true } },
      { text: 'See you on Friday.', handOver: { login: 'yes' } },
      { text: 'See you on Friday.', handOver: { login: 'not-smtp' } },
    ],
  },
} satisfies BundledRule;
