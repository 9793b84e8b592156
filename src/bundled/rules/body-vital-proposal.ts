import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_VITAL_PROPOSAL',
  describe: 'Asks a stranger to answer before saying what it is about',
  score: 1.1,
  scored: 'judgement 2026-11',
  body: /\bis\s+(?:this|your)\s+e-?mail(?:\s+address)?\s+(?:still\s+)?(?:valid|active|in\s+use)\b|\bif\s+(?:this|your)\s+e-?mail(?:\s+address)?\s+is\s+(?:still\s+)?(?:valid|active|in\s+use)\b|\b(?:vital|lucrative|private|confidential|mutual(?:ly\s+beneficial)?)\s+(?:business\s+)?(?:proposal|proposition)\b|\b(?:something|a\s+(?:very\s+)?(?:important|vital|urgent)\s+(?:matter|issue))\s+(?:very\s+)?(?:important\s+|vital\s+|urgent\s+)?(?:that\s+i\s+(?:want|wish|need)\s+)?to\s+(?:discuss|share)\s+with\s+you\b|\bget\s+back\s+to\s+me\s+(?:via|through|on|with)\s+(?:this|my|the)\b/i,
  why: 'Filters know these words from advance-fee fraud.',
  fix: 'Say in the first sentence who you are and what you want.',
  examples: {
    hits: [
      { text: 'Please tell me if this email is still active.' },
      { text: 'I have a lucrative proposal for you.' },
    ],
    misses: [
      { text: 'The proposal for the kitchen is attached.' },
      { text: 'Is this phone number still right?' },
    ],
  },
} satisfies BundledRule;
