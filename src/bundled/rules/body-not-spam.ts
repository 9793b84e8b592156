import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_NOT_SPAM',
  describe: 'Says that the mail is not spam',
  score: 1.5,
  scored: 'judgement 2026-11',
  body: /\bthis\s+(?:e-?mail|mail|message|letter|is)\s+(?:is\s+)?(?:not|isn['’]t|cannot\s+be\s+considered|can\s+not\s+be\s+considered)\s+(?:an?\s+)?(?:unsolicited\s+)?(?:spam|junk|unsolicited)\b|\bnot\s+(?:considered\s+)?(?:to\s+be\s+)?spam\s+(?:if|as\s+long|because|under|and)\b|\bsection\s+301\b|\bbill\s+s\.?\s?1618\b|\bcompl(?:y|ies|iance)\s+with\s+(?:the\s+)?(?:federal\s+|us\s+)?(?:can-?spam|anti-?spam|e-?mail)\s+(?:act|law|legislation|requirements)/i,
  rewrite: { kind: 'remove-sentence' },
  why: 'Filters know that only spam says this of itself.',
  fix: 'Leave the sentence out, and say how the reader came onto the list.',
  examples: {
    hits: [
      { text: 'Hello Tom. This is not spam. See you on Friday.' },
      { text: 'Hello Tom.\nThis message is not spam under section 301.' },
    ],
    misses: [{ text: 'Your mail landed in my spam folder.' }, { text: 'Our spam filter is not new.' }],
  },
} satisfies BundledRule;
