import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_REPLICA_DIPLOMA',
  describe: 'Offers replicas or diplomas',
  score: 1.8,
  scored: 'judgement 2026-11',
  body: /\breplica\s+(?:watch(?:es)?|rolex(?:es)?|handbags?|bags?|shoes|brands?)\b|\b(?:rolex|designer|luxury|swiss)\s+(?:replicas?|copies|fakes?)\b|\b(?:university|college|bachelor['’]?s?|master['’]?s?|doctorate|phd|mba)\s+(?:diplomas?|degrees?)\b[^.\n]{0,80}\b(?:no\s+(?:tests?|exams?|classes|books)|life\s+experience|non-?accredited|within\s+(?:\d|days|weeks|two|four))|\bnon-?accredited\s+(?:universit(?:y|ies)|diplomas?|degrees?)\b|\b(?:buy|fake|real|genuine)\s+(?:diplomas?|passports?|driv(?:er['’]?s|ing)\s+licen[cs]es?)\b/i,
  why: 'Filters know these words from trade in forgeries.',
  fix: 'Leave the words out.',
  examples: {
    hits: [
      { text: 'Replica watches for the whole family.' },
      { text: 'A university degree, no exams, within two weeks.' },
    ],
    misses: [
      { text: 'The replica set of the database is behind.' },
      { text: 'She holds a university degree in law.' },
    ],
  },
} satisfies BundledRule;
