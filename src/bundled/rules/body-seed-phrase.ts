import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_SEED_PHRASE',
  describe: 'Asks for the secret of a wallet',
  score: 3.0,
  scored: 'judgement 2026-11',
  body: /\b(?:enter|provide|confirm|verify|send|submit|import|validate|type|share|reply\s+with)\s+(?:us\s+|me\s+)?(?:your|the)\s+(?:[\d]{2}[-\s]words?\s+)?(?:wallet\s+)?(?:seed|recovery|secret|backup|mnemonic)\s+(?:phrase|words|key)\b|\b(?:validate|verify|synchroni[sz]e|sync|rectify|restore|reconnect)\s+your\s+(?:[a-z]{3,12}\s+)?wallets?\b|\bwallet\s+(?:validation|verification|synchroni[sz]ation|suspension)\s+(?:is\s+|process\s+|required|link|page|team|portal)/i,
  why: 'Filters know this request from theft of digital coins.',
  fix: 'Never ask for it; no honest service needs it.',
  examples: {
    hits: [
      { text: 'Please enter your 12-word recovery phrase.' },
      { text: 'Validate your wallet on this page.' },
    ],
    misses: [
      { text: 'Never tell anybody the seed phrase of your wallet.' },
      { text: 'I lost my wallet on the train.' },
    ],
  },
} satisfies BundledRule;
