import { sentenceCase, replaceText } from '../../engine/rewrite.js';
import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';

/** Fewer letters than this is an acronym or a ticket number, not shouting. */
const MIN_LETTERS = 10;

export function test({ subject }: Message): Finding | undefined {
  // Not [A-Z]: Cyrillic and Greek shout too.
  const letters = Array.from(subject).filter((char) => char.toLowerCase() !== char.toUpperCase());
  if (letters.length < MIN_LETTERS || letters.some((char) => char !== char.toUpperCase())) return undefined;
  const span = { part: 'subject', start: 0, end: subject.length } as const;
  const calm = sentenceCase(subject);
  return { evidence: [span], changes: calm === subject ? [] : [replaceText(subject, span, calm)] };
}

export default {
  symbol: 'SUBJ_ALL_CAPS',
  describe: 'The subject is all in capitals',
  score: 1.5,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters score a subject in capitals because bulk senders use it to be noticed.',
  fix: 'Write the subject as an ordinary sentence.',
  examples: {
    hits: [{ subject: 'FINAL NOTICE FOR YOU' }, { subject: 'СРОЧНОЕ СООБЩЕНИЕ' }],
    misses: [{ subject: 'RFC 5322' }, { subject: 'Re: FINAL notice for you' }, { subject: '' }],
  },
} satisfies BundledRule;
