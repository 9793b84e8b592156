import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_ADULT',
  describe: 'Holds words of adult mail',
  score: 1.5,
  scored: 'judgement 2026-11',
  body: /\b(?:porn(?:o|ography|star)?|xxx\s+(?:videos?|movies?|pics|girls|action|sites?)|horny|milfs?|sluts?|hardcore\s+sex|blow\s?jobs?|cum\s?shots?|hook\s?ups?\s+(?:tonight|in\s+your)|sex\s+(?:videos?|cams?|chat|tapes?|toys?|tonight|partners?|dating)|nude\s+(?:photos?|pics?|pictures|girls?|women|celebrit(?:y|ies))|(?:hot|sexy|naked|lonely|horny)\s+(?:singles|girls?|babes?|women|housewives|teens?|ladies)|adult\s+(?:dating|videos?|content\s+site|entertainment|webcams?)|live\s+(?:sex|webcam\s+girls?)|live\s?cams?|web\s?cams?\s+(?:is\s+on|are|girls?)|hot\s+(?:stars|pics)|pheromones?|(?:attract|seduce)\s+(?:women|members\s+of\s+the\s+opposite)|erotik\w{0,20}|pornodarsteller\w{0,5}|coquine?s?|sexual(?:ly)?\s+(?:explicit|stamina)|must\s+be\s+(?:18|21)\s+(?:or|years|to))\b/i,
  why: 'Filters give words of adult mail many points wherever they stand.',
  fix: 'Use other words.',
  examples: {
    hits: [{ text: 'Hot singles near you.' }, { text: 'Adult dating for everyone.' }],
    misses: [{ text: 'A single room in Essex is free.' }, { text: 'Adult tickets cost twelve pounds.' }],
  },
} satisfies BundledRule;
