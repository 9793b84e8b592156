import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_PLACEHOLDER',
  describe: 'A template field in the subject was never filled in',
  score: 1.2,
  scored: 'judgement 2026-11',
  subject:
    /\{\{[^{}\n]{1,60}\}\}|\*\|[A-Z_:]{2,40}\|\*|%%?(?:first_?name|last_?name|name|e-?mail|company|recipient)%%?|[{[<]{1,2}\s{0,5}(?:first|last|full|user|your|customer|recipient|company)?[ _-]*(?:name|e-?mail|company|city)(?:_\w{1,20})?\s{0,5}[}\]>]{1,2}/i,
  why: 'Filters know unfilled fields from mail that a program sends to everybody.',
  fix: 'Write the name itself, or leave the field out.',
  examples: {
    hits: [
      { subject: 'A question for {{first_name}}' },
      { subject: 'Welcome [First Name]' },
      { subject: 'News for %%name%%' },
    ],
    misses: [{ subject: '[name-service] Build 2041 failed' }, { subject: 'Discount of 20% or more' }],
  },
} satisfies BundledRule;
