import { replaceText } from '../../engine/rewrite.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test({ subject, to, cc }: Message): Finding | undefined {
  const lower = subject.toLowerCase();
  const named = to.concat(cc).filter(({ address }) => {
    const next = lower.charAt(address.length);
    return address !== '' && lower.indexOf(address.toLowerCase()) === 0 && !/[\w.@-]/.test(next);
  })[0];
  if (named === undefined) return undefined;
  const rest = subject.slice(named.address.length).replace(/^[\s,:;!\u2013-]+/, '');
  const span = { part: 'subject', start: 0, end: named.address.length } as const;
  const whole = { ...span, end: subject.length - rest.length };
  return { evidence: [span], changes: rest === '' ? [] : [replaceText(subject, whole, '')] };
}

export default {
  symbol: 'SUBJ_NAMES_RECIPIENT',
  describe: "The subject begins with the recipient's address",
  score: 1.3,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters know this from programs that write to everybody on a list.',
  fix: 'Leave the address out of the subject.',
  examples: {
    hits: [
      { to: ['ann@example.com'], subject: 'ann@example.com, news from Leeds' },
      { to: ['Ann Lee <Ann@example.com>'], subject: 'ann@example.com' },
    ],
    misses: [
      { to: ['ann@example.com'], subject: 'New address: ann@example.com' },
      { to: ['ann@example.com'], subject: 'bob@example.com is out of use' },
    ],
  },
} satisfies BundledRule;
