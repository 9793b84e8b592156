import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_NO_PRESCRIPTION',
  describe: 'Offers medicines without a prescription',
  score: 2.0,
  scored: 'judgement 2026-11',
  body: /\bno\s+(?:doctor['’]?s?\s+)?(?:prior\s+)?prescriptions?\s+(?:is\s+)?(?:needed|required|necessary)|\bwithout\s+(?:a\s+|any\s+)?(?:doctor['’]?s?\s+)?(?:prior\s+)?prescription\b|\b(?:canadian|discount|internet|online)\s+(?:pharmac(?:y|ies)|drug\s?stores?|meds|medications?|drugs|pills)\b|\b(?:cheap|discount(?:ed)?|generic)\s+(?:meds|pills|drugs|viagra|cialis)\b/i,
  why: 'Filters know these words from illegal trade in medicines.',
  fix: 'Leave the words out, and name the pharmacy and its licence.',
  examples: {
    hits: [{ text: 'No prescription needed.' }, { text: 'Order from our Canadian pharmacy.' }],
    misses: [
      { text: 'Please bring your prescription to the pharmacy.' },
      { text: 'We ship generic screws.' },
    ],
  },
} satisfies BundledRule;
