import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'SUBJ_YOU_WON',
  describe: 'The subject says that the reader has won or was chosen',
  score: 1.8,
  scored: 'judgement 2026-11',
  subject:
    /\byou(?:['’]ve|\s+have|\s+are|['’]re)?\s+(?:just\s+)?(?:been\s+)?(?:won|(?:selected|chosen)\s+(?:for|to\s+(?:win|receive|get|claim))|a\s+winner|the\s+(?:lucky\s+)?winner)\b|\b(?:lucky|lottery|prize|jackpot|sweepstakes?|award)\s+(?:winner|winning|notification|draw)\b|\bclaim\s+your\s+(?:prize|reward|award|winnings?|gift)\b|\b(?:your|congratulations,?)\s+(?:winning|winner)\b/i,
  why: 'Filters know this from lottery and prize fraud.',
  fix: 'Name the event and the result in plain words.',
  examples: {
    hits: [
      { subject: 'You have won' },
      { subject: 'Claim your reward before Friday' },
      { subject: 'Lottery winner notification' },
    ],
    misses: [{ subject: 'Congratulations on your new job' }, { subject: 'We won the Hansen contract' }],
  },
} satisfies BundledRule;
