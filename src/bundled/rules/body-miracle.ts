import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_MIRACLE',
  describe: 'Promises a miracle for health or youth',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\bmiracle\s+(?:cures?|products?|pills?|diet|formula|cream|drug|weight)\b|\b(?:cures?|reverses?|eliminates?)\s+(?:cancer|diabetes|arthritis|baldness|ag(?:e)?ing|wrinkles|tinnitus|dementia)\b|\banti-?ag(?:e)?ing\b|\b(?:human\s+)?growth\s+hormone\b|\bhgh\b|\bclinically\s+proven\b|\ball[-\s]natural\s+(?:formula|supplement|product|remedy)\b|\bherbal\s+(?:supplements?|remed(?:y|ies)|viagra)\b|\bdoctors\s+(?:don['’]t\s+want|hate|are\s+stunned)\b/i,
  why: 'Filters know these claims from trade in doubtful health products.',
  fix: 'Describe the product without the claim.',
  examples: {
    hits: [{ text: 'A miracle cure from the mountains.' }, { text: 'It reverses ageing.' }],
    misses: [{ text: 'It would be a miracle if the train came.' }, { text: 'The resin cures in two hours.' }],
  },
} satisfies BundledRule;
