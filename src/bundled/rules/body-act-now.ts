import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_ACT_NOW',
  describe: 'Presses the reader to act at once',
  score: 0.7,
  scored: 'corpora 2026-11',
  body: /\b(?:act|order|buy|call) now\b|\bact (?:fast|immediately|today)\b/i,
  rewrite: {
    kind: 'table',
    table: {
      'act now': 'please reply soon',
      'order now': 'order',
      'buy now': 'buy',
      'call now': 'call',
      'act fast': 'please reply soon',
      'act immediately': 'please reply soon',
      'act today': 'please reply today',
    },
  },
  why: 'Filters know these words from offers that leave no time to think.',
  fix: 'Name the date by which you need an answer, or leave the words out.',
  examples: {
    hits: [{ text: 'Act now and save.' }, { html: '<p>Order <b>NOW</b> while stocks last</p>' }],
    misses: [{ text: 'The contract will act as a guide; now read on.' }, { text: 'I called, now we wait.' }],
  },
} satisfies BundledRule;
