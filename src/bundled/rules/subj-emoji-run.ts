import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_EMOJI_RUN',
  describe: 'Several emoji in a row in the subject',
  score: 0.8,
  scored: 'judgement 2026-11',
  // Without country flags, which are written as two of these each.
  subject:
    /(?:[\ud83d\ud83e][\udc00-\udfff]|\ud83c[\udc00-\udde5\udf00-\udff0]|[\u2600-\u27bf\u2b50])\ufe0f?(?:\s?(?:[\ud83d\ud83e][\udc00-\udfff]|\ud83c[\udc00-\udde5\udf00-\udff0]|[\u2600-\u27bf\u2b50])\ufe0f?){2,}/,
  rewrite: { kind: 'replace', with: '' },
  why: 'Filters score rows of pictures in a subject as the mark of an advertisement.',
  fix: 'Keep one emoji at most.',
  examples: {
    hits: [{ subject: 'Summer party 🎉🎉🎉' }, { subject: '🔥 🔥 ⭐️ New prices for the spring' }],
    misses: [{ subject: 'Summer party 🎉' }, { subject: '🇩🇪🇫🇷🇮🇹 figures for the third quarter' }],
  },
} satisfies BundledRule;
