import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_LOAN_OFFER',
  describe: 'The subject offers a loan or help with debt',
  score: 1.2,
  scored: 'judgement 2026-11',
  subject:
    /\bpre-?approved\b|\b(?:loan|credit|mortgage)\s+(?:offer|approv(?:ed|al))\b|\b(?:low(?:est)?|best|record[-\s]low)\s+(?:interest|mortgage|loan)\s+rates?\b|\b(?:mortgage|interest)\s+rates?\s+(?:as\s+low|from\s+\d|slashed)|\b(?:bad|poor|fix\s+your|repair\s+your)\s+credit\b|\bcredit\s+repair\b|\b(?:consolidate|eliminate|reduce|wipe\s+out)\s+(?:your\s+|all\s+)?(?:debts?|bills)\b|\b(?:debt|payday|cash)[-\s](?:free|relief|loans?|consolidation|settlement)\b|\brefinanc(?:e|ing)\b|\bcash\s+advance\b/i,
  why: 'Filters know these words from unwanted offers of credit.',
  fix: 'Name the contract or the customer number you write about.',
  examples: {
    hits: [{ subject: 'You are pre-approved' }, { subject: 'Consolidate your debts with us' }],
    misses: [{ subject: 'Credit note 2041' }, { subject: 'Loan of the projector until Friday' }],
  },
} satisfies BundledRule;
