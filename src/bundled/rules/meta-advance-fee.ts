import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'META_ADVANCE_FEE',
  describe: 'Tells the story of a fortune that waits for the reader',
  score: 2.5,
  scored: 'judgement 2026-11',
  meta: '(BODY_LOTTERY || SUBJ_YOU_WON) + BODY_NEXT_OF_KIN + BODY_INHERITANCE + BODY_MILLIONS + BODY_TRANSFER_OF_FUNDS + BODY_UTMOST_CONFIDENCE + BODY_DIPLOMAT + BODY_DONATION + BODY_STRANGER_LETTER + BODY_OFFICER_STORY + BODY_INVESTOR >= 2',
  why: 'Filters know this mix of words from advance-fee fraud.',
  fix: 'Name the contract, the case number and the people, and leave the big words out.',
  examples: {
    hits: [
      { text: 'The unclaimed funds go to you as next of kin.' },
      { text: 'You have won. Treat it with utmost secrecy, a diplomatic courier is on the way.' },
    ],
    misses: [
      { text: 'Please enter your next of kin on the form.' },
      { text: 'Please treat the estate with utmost secrecy.' },
    ],
  },
} satisfies BundledRule;
