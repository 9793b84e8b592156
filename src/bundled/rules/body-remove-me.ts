import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_REMOVE_ME',
  describe: 'Tells the reader how to be removed by mail',
  score: 0.5,
  scored: 'judgement 2026-11',
  body: /\b(?:reply|e-?mail|send|respond|mail|message)\b[^.\n]{0,70}["'’“‘]?(?:remove|unsubscribe)["'’”’]?\s+(?:in|as|on)\s+(?:the\s+|your\s+)?(?:subject|body)\b|\bto\s+be\s+(?:taken\s+off|removed)\s+(?:from\s+)?(?:of\s+)?(?:our|this|future|any|my|the)\b[^.\n]{0,30}\b(?:list|mailings?|e-?mails?|database|contact)\b|\bremoved\s+from\s+(?:our|future|any\s+(?:future|further))\s+(?:e-?mail\s+|mailing\s+)?(?:lists?|mailings?)\b/i,
  why: 'Filters know this sentence from mail that nobody asked for.',
  fix: 'Give a link to unsubscribe, or ask a question and send to people you know.',
  examples: {
    hits: [
      { text: 'To be removed from our list, write to us.' },
      { text: 'Reply with "remove" in the subject.' },
    ],
    misses: [
      { text: 'Please remove the old list from the share.' },
      { text: 'The logo was removed from the page.' },
    ],
  },
} satisfies BundledRule;
