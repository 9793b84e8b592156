import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_EARN_PER_WEEK',
  describe: 'Promises earnings by the hour, day, week or month',
  score: 1.5,
  scored: 'judgement 2026-11',
  body: /\b(?:earn(?:ing|ed)?|mak(?:e|ing)|made|receive)\s+(?:up\s+to\s+|over\s+|at\s+least\s+|as\s+much\s+as\s+|between\s+|an\s+extra\s+)?(?:[$€£]|usd|eur|gbp)\s?\d[\d.,]{0,12}k?\+?(?:\s?(?:-|to|and)\s?[$€£]?\s?\d[\d.,]{0,12}k?)?\s?(?:usd\s+|dollars\s+|pounds\s+|euros\s+)?(?:(?:an?|per|each|every|in\s+a|in\s+one|in\s+your\s+first)\s+(?:hour|day|week|month)|\/\s?(?:hour|day|week|month)|hourly|daily|weekly|monthly)\b/i,
  why: 'Filters know this promise from fraud with jobs and investments.',
  fix: 'Leave the promise out, or name the post and its contract.',
  examples: {
    hits: [{ text: 'You can earn $2,000 per week.' }, { text: 'She is making up to £300 a day.' }],
    misses: [{ text: 'The licence costs $20 per month.' }, { text: 'We made $4,500 with the stall.' }],
  },
} satisfies BundledRule;
