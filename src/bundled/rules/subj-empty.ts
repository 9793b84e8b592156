import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

export function test({ subject }: Message): Finding | undefined {
  if (subject.trim() !== '') return undefined;
  return { evidence: [{ part: 'subject', start: 0, end: subject.length }] };
}

export default {
  symbol: 'SUBJ_EMPTY',
  describe: 'The subject is empty',
  score: 0.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score mail without a subject, and readers pass it over.',
  fix: 'Write in a few words what the mail is about.',
  examples: {
    hits: [{ subject: '', text: 'See you at ten.' }, { subject: ' \t' }],
    misses: [{ subject: '.' }, { subject: 'Hi' }],
  },
} satisfies BundledRule;
