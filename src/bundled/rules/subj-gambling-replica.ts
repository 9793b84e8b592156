import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_GAMBLING_REPLICA',
  describe: 'The subject advertises gambling, replicas or diplomas',
  score: 1.5,
  scored: 'judgement 2026-11',
  subject:
    /\b(?:online|internet|vip|royal)\s+casinos?\b|\bcasino\s+(?:bonus|games?|chips?)\b|\bfree\s+spins?\b|\bjackpots?\b|\breplica\s+(?:watch(?:es)?|rolex|handbags?|bags?)\b|\b(?:rolex|designer)\s+(?:replicas?|copies|watch(?:es)?\s+(?:for|from))\b|\b(?:university|college|bachelor|master|phd)\s+(?:diplomas?|degrees?)\s+(?:now|fast|without|in\s+\d|available)\b|\bdiplomas?\s+(?:without|for\s+sale)\b/i,
  why: 'Filters know these words from trade that most mail services do not carry.',
  fix: 'Name the topic in other words.',
  examples: {
    hits: [{ subject: 'Online casino with new tables' }, { subject: 'Replica watches from 99' }],
    misses: [
      { subject: 'Replica set of the database is behind' },
      { subject: 'Directions to Casino Square' },
    ],
  },
} satisfies BundledRule;
