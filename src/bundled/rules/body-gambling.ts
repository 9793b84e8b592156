import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_GAMBLING',
  describe: 'Advertises gambling',
  score: 1.4,
  scored: 'judgement 2026-11',
  body: /\b(?:online|internet|virtual|vip)\s+(?:casinos?|gambling|betting|slots?)\b|\bcasino\s+(?:bonus(?:es)?|games?|chips?|online)\b|\b(?:free|bonus)\s+spins?\b|\b(?:sports?|football)\s+betting\s+(?:tips|site|bonus)\b|\b(?:no\s+deposit|welcome|deposit|sign-?up)\s+bonus(?:es)?\b/i,
  why: 'Filters know these words from unwanted advertising for gambling.',
  fix: 'Leave the words out.',
  examples: {
    hits: [{ text: 'Visit our online casino.' }, { text: 'Claim 20 free spins.' }],
    misses: [{ text: 'We meet at the casino in the park.' }, { text: 'The deposit is paid back in June.' }],
  },
} satisfies BundledRule;
