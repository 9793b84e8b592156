import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_RISK_FREE',
  describe: 'Says that there is no risk',
  score: 0.7,
  scored: 'judgement 2026-11',
  body: /\brisk[-\s]?free\b|\b(?:no|zero|without(?:\s+any)?)\s+risk\s+(?:to\s+you|involved|at\s+all|whatsoever)\b|\b(?:absolutely|completely|totally)\s+(?:no|without)\s+risk\b|\bnothing\s+to\s+lose\b|\bcan['’]t\s+lose\b/i,
  why: 'Filters know this promise from offers that are too good to be true.',
  fix: 'Say what the reader can cancel or return, and until when.',
  examples: {
    hits: [{ text: 'Try it risk-free.' }, { text: 'You have nothing to lose.' }],
    misses: [{ text: 'The risk register is free of open points.' }, { text: 'There is no risk of frost.' }],
  },
} satisfies BundledRule;
