import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_DOUBLE_YOUR',
  describe: 'Promises to double money or sales',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\b(?:double|triple|quadruple|multiply|10x)\s+your\s+(?:money|income|investments?|savings|profits?|sales|traffic|revenue|salary|bitcoins?|btc|crypto|coins?|deposit)\b/i,
  why: 'Filters know this promise from investment fraud.',
  fix: 'Say what you offer, with figures the reader can check.',
  examples: {
    hits: [{ text: 'We double your money in a month.' }, { text: 'Triple your traffic with us.' }],
    misses: [{ text: 'Please double your order of paper.' }, { text: 'Sales doubled in May.' }],
  },
} satisfies BundledRule;
