import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_HYPE',
  describe: 'Praises an offer in big words',
  score: 0.6,
  scored: 'judgement 2026-11',
  body: /\bonce[-\s]in[-\s]a[-\s]lifetime\b|\b(?:amazing|incredible|unbelievable|fantastic|exclusive|special|unbeatable|revolutionary|irresistible)\s+(offers?|deals?|opportunit(?:y|ies)|prices?|savings|discounts?|bargains?|promotions?|breakthrough)\b|\b(?:best|lowest|guaranteed\s+lowest|rock[-\s]bottom)\s+(prices?)\s+(?:ever|guaranteed|online|on\s+the|in\s+the|anywhere)\b|\bsave\s+(?:up\s+to\s+)?\d{2}\s?%|\b(opportunity|chance)\s+of\s+a\s+lifetime\b|\bsatisfaction\s+(?:is\s+)?guaranteed\b|\bmoney[-\s]back\s+guarantee\b|\bas\s+seen\s+on\s+(?:tv|cnn|oprah)\b|\byou(?:['’]ve|\s+have)\s+been\s+(?:specially\s+)?selected\b|\bcongratulations!?\s+you\b/i,
  rewrite: { kind: 'replace', with: '$1$2$3' },
  why: 'Filters know these words from advertisements.',
  fix: 'State the price and what it buys.',
  examples: {
    hits: [{ text: 'An amazing offer for you.' }, { text: 'Your satisfaction is guaranteed.' }],
    misses: [{ text: 'Attached is our offer for the roof.' }, { text: 'The view was amazing.' }],
  },
} satisfies BundledRule;
