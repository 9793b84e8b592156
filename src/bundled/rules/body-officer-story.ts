import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_OFFICER_STORY',
  describe: 'Introduces an officer, a banker or a lawyer with a story',
  score: 1.2,
  scored: 'judgement 2026-11',
  body: /\b(?:i\s+am|i['’]m|my\s+name\s+is|this\s+is)\s+(?:(?:a|an|the)\s+)?(?:[a-z]{2,10}\.?\s+)?(?:sergeant|corporal|captain|colonel|lieutenant|barrister|attorney|banker|diplomat|princess|prince)\s+[a-z]|\b(?:u\.?\s?s\.?\s+(?:army|military|marine)|american\s+soldier|peace-?keeping)\b[^.\n]{0,80}\b(?:serving|deployed|mission|syria|afghanistan|iraq|yemen)\b|\bcan\s+i\s+trust\s+you\b/i,
  why: 'Filters know this opening from advance-fee fraud.',
  fix: 'Name the office, the case and the person you write for.',
  examples: {
    hits: [{ text: 'I am Corporal Jane Example.' }, { text: 'I am in the US Army, deployed in Syria.' }],
    misses: [{ text: 'The attorney will call you on Friday.' }, { text: 'Captain of the team is Jane.' }],
  },
} satisfies BundledRule;
