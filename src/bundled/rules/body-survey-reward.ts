import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_SURVEY_REWARD',
  describe: 'Promises a reward for a survey or to lucky customers',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\b(?:survey|questionnaire)\b[^.\n]{0,100}\b(?:reward|gift\s+card|prize|receive\s+(?:a|an|your|up)\s|\$\s?\d)|\b(?:lucky|randomly\s+(?:selected|chosen))\s+(?:customers?|users?|members?|visitors?|shoppers?|recipients?)\b|\byou\s+(?:have\s+been|were|are|['’]ve\s+been)\s+(?:specially\s+|randomly\s+|personally\s+)(?:selected|chosen)\b/i,
  why: 'Filters know this from false surveys that ask for a card number.',
  fix: 'Say what the survey is for and who runs it, and leave the reward out.',
  examples: {
    hits: [
      { text: 'Answer our survey and receive a gift card.' },
      { text: 'You have been randomly selected.' },
    ],
    misses: [
      { text: 'The survey of the roof is done.' },
      { text: 'Please fill in the questionnaire for new staff.' },
    ],
  },
} satisfies BundledRule;
