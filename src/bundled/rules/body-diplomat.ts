import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_DIPLOMAT',
  describe: 'Speaks of a courier, a box or a card with money',
  score: 1.5,
  scored: 'judgement 2026-11',
  body: /\bdiplomatic\s+(?:courier|agent|bag|pouch|delivery|means|immunity)\b|\b(?:consignment|trunk)\s+box(?:es)?\b|\bboxes\s+of\s+(?:money|gold|cash)\b|\bgold\s+(?:dust|bars)\s+(?:for\s+sale|worth|and)\b|\batm\s+(?:master\s+|visa\s+|debit\s+)?card\s+(?:worth|valued|of|loaded|payment|delivery)\b|\b(?:western\s+union|money\s?gram)\s+(?:payment|transfer|office|agent|director|department)\b|\bsecurity\s+company\s+in\b/i,
  why: 'Filters know these words from advance-fee fraud.',
  fix: 'Leave the words out, or name the carrier and the invoice.',
  examples: {
    hits: [
      { text: 'A diplomatic courier will bring it.' },
      { text: 'Your ATM card worth a fortune is ready.' },
    ],
    misses: [
      { text: 'The courier brings the box at ten.' },
      { text: 'The ATM at the station is out of order.' },
    ],
  },
} satisfies BundledRule;
