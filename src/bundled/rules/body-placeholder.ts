import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_PLACEHOLDER',
  describe: 'A template field was never filled in',
  score: 0.5,
  scored: 'corpora 2026-11',
  body: /^[ \t]*(?:dear|hi|hello|hey)[ \t]{1,3}(?:\{\{[^{}\n]{1,60}\}\}|\*\|[A-Z_:]{2,40}\|\*|%%?\w{2,30}%%?|[{[<]{1,2}\s{0,5}(?:[a-z]{2,12}[ _-]?){0,2}name\s{0,5}[}\]>]{1,2})|\*\|[A-Z_:]{2,40}\|\*|\{\{\s{0,5}\w{0,20}[._ ]?(?:first|last|full|company)_?name\s{0,5}\}\}|%%?(?:first|last)_?name%%?/im,
  why: 'Filters know unfilled fields from mail that a program sends to everybody.',
  fix: 'Write the name itself, or leave the field out.',
  examples: {
    hits: [{ text: 'Hi {{first_name}},' }, { text: 'Dear [Customer Name],' }],
    misses: [{ text: 'Dear Ann,' }, { text: 'Use ${name} in the build file.' }],
  },
} satisfies BundledRule;
