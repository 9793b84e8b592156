import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'BODY_LOAN_OFFER',
  describe: 'Offers a loan',
  score: 1.3,
  scored: 'judgement 2026-11',
  body: /\bpre-?approved\s+(?:for|loan|credit|mortgage|amount)|\b(?:loan|mortgage|credit)\s+(?:offer|applications?)\s+(?:has\s+been\s+|is\s+|was\s+)?(?:approved|available|pre-?approved)|\byour\s+(?:[a-z]{3,10}\s+){0,2}(?:loan|mortgage|credit)(?:\s+application)?\s+(?:has\s+been|is|was)\s+(?:pre-?)?approved\b|\bfund(?:ing)?\s+your\s+(?:current\s+)?projects?\b|\b(?:payday|personal|business|home|instant|quick|urgent)\s+loans?\s+(?:at|from|of|up\s+to|with|are|offers?|in\s+\d)\b|\b(?:low(?:est)?|record[-\s]low|best)\s+(?:interest|mortgage|loan)\s+rates?\b|\b(?:interest|mortgage|loan)\s+rates?\s+(?:of\s+\d|as\s+low\s+as|from\s+\d|at\s+\d|starting)|\b(?:refinance|remortgage)\s+(?:your|now|today)\b|\b(?:loan|financial)\s+lender\b|\bdo\s+you\s+need\s+(?:a|an)\s+(?:[a-z]{3,12}\s+)?loan\b|\b(?:any|bad|perfect|poor|damaged|clean\s+up\s+your|repair\s+your|fix\s+your)\s+credit\b|\b(?:lower|reduce|cut)\s+(?:your\s+)?(?:monthly\s+|house\s+|mortgage\s+|loan\s+)payments?\b|\bmortgage\s+rates\s+(?:are|at|have)\b|\bhome\s?owners?\b[^.\n]{0,60}\b(?:refinanc|equity)|\bequity\s+loans?\b/i,
  why: 'Filters know these words from unwanted offers of credit.',
  fix: 'Name the contract or the customer number you write about.',
  examples: {
    hits: [{ text: 'Your loan has been approved.' }, { text: 'Do you need a business loan at 2%?' }],
    misses: [
      { text: 'The projector is on loan until Friday.' },
      { text: 'Interest rates were discussed in the meeting.' },
    ],
  },
} satisfies BundledRule;
