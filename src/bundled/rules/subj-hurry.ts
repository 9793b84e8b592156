import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_HURRY',
  describe: 'The subject presses the reader to hurry',
  score: 0.9,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:act|order|buy|call|apply)\s+(?:now|fast|today)\b|\blast\s+chance\b|\bhurry\b|\bdon['’]t\s+(?:miss\s+out|delay|wait)\b|\blimited\s+time\b|\b(?:today|tonight)\s+only\b|\bonly\s+today\b|\bexpires\s+(?:today|tonight|soon|in\s+\d)|\bwhile\s+(?:stocks?|supplies)\s+lasts?\b|\bends\s+(?:tonight|at\s+midnight)\b/i,
  rewrite: {
    kind: 'table',
    table: {
      'act now': 'please reply',
      'act fast': 'please reply',
      'act today': 'please reply today',
      'order now': 'order',
      'order today': 'order',
      'buy now': 'buy',
      'buy today': 'buy',
      'call now': 'call',
      'call today': 'call',
      'apply now': 'apply',
      'apply today': 'apply',
      'last chance': 'reminder',
      'today only': 'today',
      'tonight only': 'tonight',
      'only today': 'today',
    },
  },
  why: 'Filters know these words from offers that leave no time to think.',
  fix: 'Name the date on which it ends, or leave the words out.',
  examples: {
    hits: [
      { subject: 'Last chance to register for the course' },
      { subject: 'Hurry, the sale ends tonight' },
      { subject: 'Apply now for the summer school' },
    ],
    misses: [
      { subject: 'Registration for the course ends on 12 May' },
      { subject: 'The court passed an act in May' },
    ],
  },
} satisfies BundledRule;
