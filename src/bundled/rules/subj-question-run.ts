import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_QUESTION_RUN',
  describe: 'Several question marks, or question and exclamation marks mixed, in the subject',
  score: 0.7,
  scored: 'judgement 2026-11',
  subject: /\?(?:\s?[?!])+|!{1,200}\s?\?[?!]*/,
  rewrite: { kind: 'replace', with: '?' },
  why: 'Filters score mixed and repeated marks in a subject as the mark of an advertisement.',
  fix: 'End a question with one question mark.',
  examples: {
    hits: [
      { subject: 'Have you seen the new plan??' },
      { subject: 'Really!?!' },
      { subject: 'Meeting at ten?! Or later?' },
    ],
    misses: [{ subject: 'Lunch on Friday?' }, { subject: 'Who comes? And who stays?' }],
  },
} satisfies BundledRule;
