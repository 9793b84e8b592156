import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_UNASKED',
  describe: 'Excuses itself for coming unasked',
  score: 0.8,
  scored: 'judgement 2026-11',
  body: /\bone[-\s]time\s+(?:only\s+)?(?:e-?)?(?:mailing|message|announcement)\b|\bone[-\s]time\s+(?:only\s+)?(?:e-?)?mail\b|\b(?:apologi[sz]e|sorry|forgive)\b[^.\n]{0,50}\b(?:unwanted|unsolicited|intrusion)\b|\b(?:excluded|take\s+yourself|remove\s+yourself)\s+(?:from|off|out\s+of)\b[^.\n]{0,30}\b(?:list|notices?|mailings?|database)\b|\bnever\s+sent\s+unsolicited\b|\b(?:s\.?\s?1618|section\s+301)\b/i,
  why: 'Filters know this sentence from mail that nobody asked for.',
  fix: 'Say how you know the reader and why you write.',
  examples: {
    hits: [{ text: 'This is a one-time mailing.' }, { text: 'Please forgive the intrusion.' }],
    misses: [{ text: 'Sorry for the late answer.' }, { text: 'The one-time password is in the app.' }],
  },
} satisfies BundledRule;
